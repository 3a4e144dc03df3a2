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
    ],
)
def test_what_is_told_falsely_is_denied(read_text: ReadText, text: str) -> None:
    found = {(o, negated) for _, _, o, negated, _ in told(read_text, text)}
    assert found == {("Lagos", True)}


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
