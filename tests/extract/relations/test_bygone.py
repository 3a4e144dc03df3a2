"""What was so once, was said and then put right, or is shown by nothing."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.test_belied import told


@pytest.mark.parametrize(
    "text",
    [
        "Gone are the days when Oman supported Chad.",
        "Long gone are the times when Oman supported Chad.",
        "The days when Oman supported Chad are over.",
        "The time when Oman supported Chad is past.",
    ],
)
def test_what_was_so_in_a_time_that_is_gone_is_so_no_longer(read_text: ReadText, text: str) -> None:
    assert told(read_text, text) == {("Oman", "supports", "Chad", True, True)}


@pytest.mark.parametrize(
    "text",
    [
        "The era when Oman supported Chad is not over.",
        "The days when Oman supported Chad are remembered in Niger.",
        "The day when Oman supported Chad was a Monday.",
    ],
)
def test_a_time_that_is_only_told_of_denies_nothing(read_text: ReadText, text: str) -> None:
    assert ("Oman", "supports", "Chad", False, True) in told(read_text, text)


@pytest.mark.parametrize(
    "text",
    [
        "Investigators found no evidence tying Chad to the attack on Niger.",
        "There is nothing to link Chad to the attack on Niger.",
        "Police found nothing to connect Chad to the attack on Niger.",
    ],
)
def test_to_what_nothing_ties_somebody_he_has_not_done(read_text: ReadText, text: str) -> None:
    assert told(read_text, text) == {("Chad", "assaults", "Niger", True, True)}


def test_to_what_evidence_ties_somebody_he_may_have_done(read_text: ReadText) -> None:
    found = told(read_text, "Investigators found evidence tying Chad to the attack on Niger.")
    assert found == {("Chad", "assaults", "Niger", False, True)}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("An earlier version of this article said that Chad had attacked Niger.", False),
        ("An earlier version of this article misstated that Chad had attacked Niger.", True),
    ],
)
def test_what_was_put_right_is_no_fact(read_text: ReadText, text: str, denied: bool) -> None:
    assert told(read_text, text) == {("Chad", "assaults", "Niger", denied, denied)}


def test_what_an_article_said_stands(read_text: ReadText) -> None:
    found = told(read_text, "The latest version of this article said that Chad had attacked Niger.")
    assert found == {("Chad", "assaults", "Niger", False, True)}


def test_what_a_made_picture_appears_to_show_is_not_so(read_text: ReadText) -> None:
    found = told(read_text, "A recording in which Ana Ruiz seems to insult Ion Popa is a deepfake.")
    assert found == {("Ana Ruiz", "criticizes", "Ion Popa", True, True)}


def test_what_a_picture_appears_to_show_is_open(read_text: ReadText) -> None:
    found = told(read_text, "In a recording published on Monday, Ana Ruiz seems to insult Ion Popa.")
    assert found == {("Ana Ruiz", "criticizes", "Ion Popa", False, False)}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Ana Ruiz attended the funeral of a friend in Rome.", False),
        ("Ana Ruiz did not attend the funeral of a friend in Rome.", True),
        ("Ana Ruiz skipped the ceremony in Rome.", True),
        ("Ana Ruiz boycotted the parade in Rome.", True),
    ],
)
def test_who_attends_an_event_or_does_not_is_there_or_not(read_text: ReadText, text: str, denied: bool) -> None:
    assert ("Ana Ruiz", "visits", "Rome", denied, True) in told(read_text, text)


def test_where_one_skips_no_event_one_may_be(read_text: ReadText) -> None:
    assert told(read_text, "Ana Ruiz skipped a debate on the ceremony in Rome.") == set()


def test_who_skips_a_named_event_is_told_of_it_alone(read_text: ReadText) -> None:
    assert told(read_text, "Ana Ruiz skipped the Summit of the Americas in Lima.") == {
        ("Ana Ruiz", "attends", "Summit of the Americas", True, True)
    }
