"""What words and pictures tell of, where the text says that they are false, forged or taken back."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, only, told

DENIED = [
    ('Ana Ruiz branded "a lie" the report that Oman had killed Ion Popa.', "Oman", "assaults", "Ion Popa"),
    ("Ion Popa denounced as a forgery the letter in which Ana Ruiz praised Oman.", "Ana Ruiz", "supports", "Oman"),
    (
        "Ana Ruiz dismissed as pure invention a post according to which Oman had stormed the town hall of Homs.",
        "Oman",
        "assaults",
        "Homs",
    ),
    ("Ana Ruiz described as baseless reports that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("Ana Ruiz rejected as false the claim by Ion Popa that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("Ana Ruiz denied a report according to which Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("Peru denied a report that it attacked Chile.", "Peru", "assaults", "Chile"),
]

test_what_is_told = case_tests(denied=DENIED)


@pytest.mark.parametrize(
    "text",
    [
        "Reuters retracts a report that Chad had bombed Lagos.",
        "Reuters withdraws an article saying that Chad had bombed Lagos.",
        "Reports that Chad had bombed Lagos proved to be false.",
        "Rumours that Lagos was bombed by Chad turn out to have been made up.",
        "It emerges that reports of a Chadian attack on Lagos were fabricated.",
        "There is no truth in reports that Chad bombed Lagos.",
        "There is no truth in the tale that Chad bombed Lagos.",
        "There is not a shred of truth in the story that Chad bombed Lagos.",
    ],
)
def test_what_is_told_falsely_is_denied(read_text: ReadText, text: str) -> None:
    found = {(o, negated) for _, _, o, negated, _ in told(read_text(text))}
    assert found == {("Lagos", True)}


def test_testimony_that_is_recanted_tells_nothing_that_is_so(read_text: ReadText) -> None:
    found = told(read_text("Ion Popa recanted his testimony that Chad had bombed Lagos."))
    assert ("Chad", "bombs", "Lagos", True, True) in found


@pytest.mark.parametrize(
    "text",
    [
        "A letter in which Ion Popa endorses senator Ana Ruiz turned out to be a forgery.",
        "A video that shows Ion Popa endorsing Ana Ruiz is a deepfake.",
        "A picture of Ion Popa shaking hands with Ana Ruiz was doctored.",
    ],
)
def test_what_forged_pictures_and_letters_show_is_denied(read_text: ReadText, text: str) -> None:
    assert ("Ana Ruiz", True) in {(o, negated) for _, _, o, negated, _ in told(read_text(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Reuters publishes an article saying that Chad had bombed Lagos.",
        "Reports that Chad had bombed Lagos proved to be true.",
        "The claim that Chad had not bombed Lagos proved untrue.",
        "A letter in which Chad threatens Lagos is published by Reuters.",
        "Oman rejects a letter in which Chad threatens Lagos.",
    ],
)
def test_what_words_tell_that_are_not_taken_back_is_not_denied(read_text: ReadText, text: str) -> None:
    found = {negated for s, _, o, negated, _ in told(read_text(text)) if (s, o) == ("Chad", "Lagos")}
    assert found == {False}


@pytest.mark.parametrize(
    "text", ["CNN deletes a post saying that Chad bombed Lagos.", "CNN corrects a story in which Chad bombed Lagos."]
)
def test_what_deleted_words_tell_is_open(read_text: ReadText, text: str) -> None:
    assert ("Chad", "bombs", "Lagos", False, False) in told(read_text(text))


@pytest.mark.parametrize("text", ["Velmo removes posts claiming that Chad bombed Lagos."])
def test_who_removes_a_claim_accuses_nobody(read_text: ReadText, text: str) -> None:
    assert "accuses" not in {p for _, p, *_ in told(read_text(text))}


@pytest.mark.parametrize(
    "text",
    [
        "The FBI could not establish that Chad bombed Lagos.",
        "The FBI failed to prove that Chad bombed Lagos.",
        "The FBI found nothing to suggest that Chad bombed Lagos.",
        "There is no evidence to suggest that Chad bombed Lagos.",
    ],
)
def test_what_nothing_shows_is_denied(read_text: ReadText, text: str) -> None:
    assert ("Chad", "bombs", "Lagos", True, True) in told(read_text(text))


@pytest.mark.parametrize(
    ("text", "actual"),
    [
        ("Prosecutors dropped charges against Ion Popa over the killing of Ana Ruiz.", False),
        ("Ion Popa's conviction for killing Ana Ruiz was quashed.", False),
        ("Ion Popa's conviction for killing Ana Ruiz was upheld.", True),
    ],
)
def test_what_one_is_no_longer_charged_with_is_open(read_text: ReadText, text: str, *, actual: bool) -> None:
    found = {(s, o, n, a) for s, p, o, n, a in told(read_text(text)) if p == "kills"}
    assert found == {("Ion Popa", "Ana Ruiz", False, actual)}


def test_who_is_refuted_accused_all_the_same(read_text: ReadText) -> None:
    found = told(read_text("Oman's claim that Chad bombed Lagos was debunked by Mali."))
    assert ("Oman", "accuses", "Chad", False, True) in found


@pytest.mark.parametrize(
    "text",
    [
        "The story that Chad had invaded Niger was a hoax spread by Reuters.",
        "Reuters kills a dispatch announcing that Chad had invaded Niger.",
        "A video purporting to show that Chad invaded Niger was generated by AI.",
    ],
)
def test_what_was_made_up_or_killed_is_denied(read_text: ReadText, text: str) -> None:
    assert {n for *_, o, n, _ in told(read_text(text)) if o == "Niger"} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "Investigators found no evidence tying Chad to the attack on Niger.",
        "There is nothing to link Chad to the attack on Niger.",
        "Police found nothing to connect Chad to the attack on Niger.",
    ],
)
def test_to_what_nothing_ties_somebody_he_has_not_done(read_text: ReadText, text: str) -> None:
    assert told(read_text(text)) == {("Chad", "assaults", "Niger", True, True)}


def test_to_what_evidence_ties_somebody_he_may_have_done(read_text: ReadText) -> None:
    found = told(read_text("Investigators found evidence tying Chad to the attack on Niger."))
    assert found == {("Chad", "assaults", "Niger", False, True)}


def test_what_a_made_picture_appears_to_show_is_not_so(read_text: ReadText) -> None:
    found = told(read_text("A recording in which Ana Ruiz seems to insult Ion Popa is a deepfake."))
    assert found == {("Ana Ruiz", "criticizes", "Ion Popa", True, True)}


def test_what_a_picture_appears_to_show_is_open(read_text: ReadText) -> None:
    found = told(read_text("In a recording published on Monday, Ana Ruiz seems to insult Ion Popa."))
    assert found == {("Ana Ruiz", "criticizes", "Ion Popa", False, False)}


@pytest.mark.parametrize(
    ("text", "alleged"),
    [
        ("Peru poured cold water on reports that Chad was attacking Oman.", True),
        ("Peru waved away the notion that Chad had attacked Oman.", True),
        ("Peru declined to comment on reports that Chad had attacked Oman.", True),
        ("Amid reports that Chad had attacked Oman, Peru closed its border.", True),
        ("Peru confirmed reports that Chad had attacked Oman.", False),
        ("Peru repeated its claim that Chad had attacked Oman.", False),
        ("Peru released a statement that Chad had attacked Oman.", False),
    ],
)
def test_reports_are_alleged_unless_somebody_answers_for_them(read_text: ReadText, text: str, alleged: bool) -> None:
    assert {(r.negated, r.alleged) for r in read_text(text).relations if r.property == "assaults"} == {(False, alleged)}


def test_what_a_false_narrative_tells_is_denied(read_text: ReadText) -> None:
    reading = read_text("The narrative that Chad attacked Oman is a lie, Peru wrote.")
    assert {r.negated for r in reading.relations if r.property == "assaults"} == {True}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Ana Ruiz repeated the debunked claim that Luis Popa supported Oman.", True),
        ("The baseless claim that Luis Popa supported Oman spread online.", True),
        ("Ana Ruiz repeated the claim that Luis Popa supported Oman.", False),
    ],
)
def test_a_claim_called_false_is_denied_by_nobody_in_the_text(read_text: ReadText, text: str, denied: bool) -> None:
    reading = read_text(text)
    found = only(reading, ("Luis Popa", "supports", "Oman"))
    assert found.negated == denied
    assert found.source is None or not denied
