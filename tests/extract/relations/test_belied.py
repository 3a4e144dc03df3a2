"""Words and pictures that are taken back, forged or false: what they tell of is not so."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import triple

#: What a text states of two names: subject, property, object; is it denied, is it actual?
type Stated = tuple[str, str, str, bool, bool]


def told(read_text: ReadText, text: str) -> set[Stated]:
    reading = read_text(text)
    return {(*triple(reading, r), r.negated, r.modality.value == "actual") for r in reading.relations}


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
    found = {(o, negated) for _, _, o, negated, _ in told(read_text, text)}
    assert found == {("Lagos", True)}


def test_testimony_that_is_recanted_tells_nothing_that_is_so(read_text: ReadText) -> None:
    found = told(read_text, "Ion Popa recanted his testimony that Chad had bombed Lagos.")
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
    assert ("Ana Ruiz", True) in {(o, negated) for _, _, o, negated, _ in told(read_text, text)}


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
    found = {negated for s, _, o, negated, _ in told(read_text, text) if (s, o) == ("Chad", "Lagos")}
    assert found == {False}


@pytest.mark.parametrize(
    "text", ["CNN deletes a post saying that Chad bombed Lagos.", "CNN corrects a story in which Chad bombed Lagos."]
)
def test_what_deleted_words_tell_is_open(read_text: ReadText, text: str) -> None:
    assert ("Chad", "bombs", "Lagos", False, False) in told(read_text, text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A court dismisses Oman's case against Iran alleging that Chad bombed Lagos.", "Oman"),
        ("The judge throws out a lawsuit by Oman claiming that Chad bombed Lagos.", "Oman"),
        ("Velmo removes posts claiming that Chad bombed Lagos.", ""),
        ("Ana Ruiz filed a lawsuit claiming that Chad bombed Lagos.", "Ana Ruiz"),
    ],
)
def test_what_a_document_claims_is_its_issuers_word(read_text: ReadText, text: str, source: str) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if r.property == "bombs"]
    assert [reading.mentions[r.source].text if r.source is not None else "" for r in found] == [source]


@pytest.mark.parametrize("text", ["Velmo removes posts claiming that Chad bombed Lagos."])
def test_who_removes_a_claim_accuses_nobody(read_text: ReadText, text: str) -> None:
    assert "accuses" not in {p for _, p, *_ in told(read_text, text)}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Ion Popa was wrongly announced as the new president of Chad.", True),
        ("State television falsely named Ion Popa as the new president of Chad.", True),
        ("Ana Ruiz was falsely reported to be the president of Chad.", True),
        ("Ion Popa was not named as the new president of Chad.", True),
        ("Ion Popa was announced as the new president of Chad.", False),
        ("Ana Ruiz was rightly named as the president of Chad.", False),
    ],
)
def test_an_office_that_somebody_is_wrongly_said_to_have(read_text: ReadText, text: str, *, negated: bool) -> None:
    assert {n for *_, o, n, _ in told(read_text, text) if o == "Chad"} == {negated}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Ion Popa was cleared of involvement in the kidnapping of Ana Ruiz.", True),
        ("Police exonerate Ion Popa in the murder of Ana Ruiz.", True),
        ("Ion Popa was cleared of the murder of Ana Ruiz.", True),
        ("Nothing links Ion Popa to the murder of Ana Ruiz.", True),
        ("Police find no link between Ion Popa and the murder of Ana Ruiz.", True),
        ("Police link Ion Popa to the murder of Ana Ruiz.", False),
        ("Ion Popa was convicted of involvement in the kidnapping of Ana Ruiz.", False),
    ],
)
def test_who_is_cleared_of_a_deed_has_not_done_it(read_text: ReadText, text: str, *, negated: bool) -> None:
    assert {(s, o, n) for s, _, o, n, _ in told(read_text, text)} == {("Ion Popa", "Ana Ruiz", negated)}


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
    assert ("Chad", "bombs", "Lagos", True, True) in told(read_text, text)


@pytest.mark.parametrize(
    "text", ["Oman did not accuse Chad of bombing Lagos.", "Nobody accused Chad of bombing Lagos."]
)
def test_what_nobody_is_accused_of_is_neither_told_nor_denied(read_text: ReadText, text: str) -> None:
    found = {(n, actual) for s, _, o, n, actual in told(read_text, text) if (s, o) == ("Chad", "Lagos")}
    assert found == {(False, False)}


def test_whose_word_no_evidence_is(read_text: ReadText) -> None:
    reading = read_text("An inquiry by the FBI finds no evidence that Chad bombed Lagos.")
    (found,) = [r for r in reading.relations if r.property == "bombs"]
    assert found.negated and found.source is not None and reading.mentions[found.source].text == "FBI"


@pytest.mark.parametrize(
    "text",
    [
        "Ion Popa, thought to have been killed by Chad in 2020, has surfaced alive in Niger.",
        "Ion Popa was killed by Chad on Monday. On Tuesday he turned up alive.",
        "Ion Popa, who was reported killed in a Chadian raid, had faked his death.",
        "Ion Popa, believed to have died in a Chadian airstrike last year, surfaces alive in a video.",
    ],
)
def test_who_turns_out_to_be_alive_was_not_killed(read_text: ReadText, text: str) -> None:
    assert {(o, n) for _, p, o, n, _ in told(read_text, text) if p == "kills"} == {("Ion Popa", True)}


@pytest.mark.parametrize(
    "text",
    [
        "Ion Popa was killed by Chad. His son is alive.",
        "Chad killed Ion Popa on Friday. He was alive on Thursday.",
        "Ion Popa was found alive on Monday but was killed by Chad on Friday.",
        "Ion Popa died in a Chadian airstrike.",
        "Ion Popa was reported killed in a Chadian raid.",
    ],
)
def test_who_is_not_told_alive_afterwards_was_killed(read_text: ReadText, text: str) -> None:
    assert {(o, n) for _, p, o, n, _ in told(read_text, text) if p == "kills"} == {("Ion Popa", False)}


def test_who_claimed_the_death_of_one_alive_claimed_it(read_text: ReadText) -> None:
    reading = read_text("Chad said it had killed Ion Popa in May. Popa later appeared alive in a video.")
    assert {(r.negated, r.source is None) for r in reading.relations if r.property == "kills"} == {
        (True, True),
        (False, False),
    }


def test_what_somebody_falsely_claims_is_not_denied_by_him(read_text: ReadText) -> None:
    reading = read_text("Oman falsely accuses Chad of bombing Lagos.")
    assert [(r.negated, r.source) for r in reading.relations if r.property == "bombs"] == [(True, None)]


@pytest.mark.parametrize(
    ("text", "actual"),
    [
        ("Prosecutors dropped charges against Ion Popa over the killing of Ana Ruiz.", False),
        ("Ion Popa's conviction for killing Ana Ruiz was quashed.", False),
        ("Ion Popa's conviction for killing Ana Ruiz was upheld.", True),
    ],
)
def test_what_one_is_no_longer_charged_with_is_open(read_text: ReadText, text: str, *, actual: bool) -> None:
    found = {(s, o, n, a) for s, p, o, n, a in told(read_text, text) if p == "kills"}
    assert found == {("Ion Popa", "Ana Ruiz", False, actual)}


def test_who_drops_bombs_bombs(read_text: ReadText) -> None:
    assert told(read_text, "Chad drops bombs on Lagos.") == {("Chad", "bombs", "Lagos", False, True)}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Chad denies Oman's accusation that it bombed Lagos.", "Chad"),
        ("Oman's accusation that Chad bombed Lagos was rejected by Chad.", "Chad"),
        ("Mali dismissed Oman's claim that Chad bombed Lagos.", "Mali"),
        ("The report by Oman that Chad bombed Lagos was false.", ""),
    ],
)
def test_whose_word_a_denied_accusation_is(read_text: ReadText, text: str, source: str) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if r.property == "bombs"]
    assert found.negated
    assert ("" if found.source is None else reading.mentions[found.source].text) == source


def test_who_is_refuted_accused_all_the_same(read_text: ReadText) -> None:
    found = told(read_text, "Oman's claim that Chad bombed Lagos was debunked by Mali.")
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
    assert {n for *_, o, n, _ in told(read_text, text) if o == "Niger"} == {True}


def test_who_is_found_not_guilty_is_not_found_guilty(read_text: ReadText) -> None:
    found = told(read_text, "A court in Chad finds Ion Popa not guilty of murdering Ana Ruiz.")
    assert {(s, n) for s, _, o, n, _ in found if o == "Ana Ruiz"} == {("Ion Popa", True)}
    assert ("Chad", "coerces", "Ion Popa", False, True) not in found


def test_who_is_ruled_out_as_the_killer_has_not_killed(read_text: ReadText) -> None:
    found = told(read_text, "Police ruled out Ion Popa as the killer of Ana Ruiz.")
    assert ("Ion Popa", "kills", "Ana Ruiz", True, True) in found
