"""What governs an event by a word of the lexicon."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, told, triple

STATED = [
    ("Armenian claims that Azerbaijan shelled Goris grew louder.", "Armenian", "accuses", "Azerbaijan"),
]

POSSIBLE = [
    ("Peru opposes plans by Kenya to arm Somalia.", "Kenya", "aids", "Somalia"),
]

DENIED = [
    ("Ana Ruiz tried in vain to enter Peru.", "Ana Ruiz", "visits", "Peru"),
    ("Ana Ruiz unsuccessfully tried to reach Lima.", "Ana Ruiz", "visits", "Lima"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED)


@pytest.mark.parametrize(
    "text", ["Oman did not accuse Chad of bombing Lagos.", "Nobody accused Chad of bombing Lagos."]
)
def test_what_nobody_is_accused_of_is_neither_told_nor_denied(read_text: ReadText, text: str) -> None:
    found = {(n, actual) for s, _, o, n, actual in told(read_text(text)) if (s, o) == ("Chad", "Lagos")}
    assert found == {(False, False)}


def test_what_somebody_falsely_claims_is_not_denied_by_him(read_text: ReadText) -> None:
    reading = read_text("Oman falsely accuses Chad of bombing Lagos.")
    assert [(r.negated, r.source) for r in reading.relations if r.property == "bombs"] == [(True, None)]


def test_who_is_found_not_guilty_is_not_found_guilty(read_text: ReadText) -> None:
    found = told(read_text("A court in Chad finds Ion Popa not guilty of murdering Ana Ruiz."))
    assert {(s, n) for s, _, o, n, _ in found if o == "Ana Ruiz"} == {("Ion Popa", True)}
    assert ("Chad", "coerces", "Ion Popa", False, True) not in found


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("An earlier version of this article said that Chad had attacked Niger.", False),
        ("An earlier version of this article misstated that Chad had attacked Niger.", True),
    ],
)
def test_what_was_put_right_is_no_fact(read_text: ReadText, text: str, denied: bool) -> None:
    assert told(read_text(text)) == {("Chad", "assaults", "Niger", denied, denied)}


def test_what_an_article_said_stands(read_text: ReadText) -> None:
    found = told(read_text("The latest version of this article said that Chad had attacked Niger."))
    assert found == {("Chad", "assaults", "Niger", False, True)}


def test_talks_that_are_ruled_out_are_not_held(read_text: ReadText) -> None:
    found = {(r.property, r.negated) for r in read_text("Chad rules out any talks with Oman.").relations}
    assert found == {("negotiatesWith", True), ("rejects", False)}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Iran continues to support Syria.", False),
        ("Iran dared to support Syria.", False),
        ("Iran ceased to support Syria.", True),
    ],
)
def test_what_goes_on_is_done_and_what_has_ceased_is_not(read_text: ReadText, text: str, negated: bool) -> None:
    (found,) = [r for r in read_text(text).relations if r.property == "supports"]
    assert (found.modality, found.negated) == (Modality.ACTUAL, negated)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Peru asked Chad to facilitate the return of Ana Ruiz to Oman.", Modality.POSSIBLE),
        ("Chad will facilitate Ana Ruiz's return to Oman.", Modality.POSSIBLE),
        ("Chad facilitated Ana Ruiz's return to Oman.", Modality.ACTUAL),
    ],
)
def test_what_is_only_to_be_helped_on_is_not_done(read_text: ReadText, text: str, modality: Modality) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if triple(reading, r) == ("Ana Ruiz", "visits", "Oman")]
    assert [(r.negated, r.modality) for r in found] == [(False, modality)]
