"""What the article itself takes back."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import triple


@pytest.mark.parametrize(
    "text",
    [
        "The newspaper had written that Chile bombed Tacna. The report was wrong.",
        "The Herald reported on Monday that Chile bombed Tacna. That was not true.",
        "The website claimed that Chile bombed Tacna. The claim turned out to be false.",
        "The Herald said that Chile bombed Tacna. It later retracted the story.",
        "Officials said that Chile had bombed Tacna. This was not the case.",
    ],
)
def test_what_the_article_takes_back_is_denied_and_the_claim_alleged(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    told = [r for r in reading.relations if triple(reading, r) == ("Chile", "bombs", "Tacna")]
    assert {(r.negated, r.alleged) for r in told} == {(True, False), (False, True)}
    assert all(r.source is None and r.modality is Modality.ACTUAL for r in told if r.negated)


@pytest.mark.parametrize(
    "text",
    [
        "The Herald reported that Chile bombed Tacna. The story may be wrong.",
        "The Herald reported that Chile bombed Tacna. The report was not wrong.",
        "The Herald reported that Chile bombed Tacna. The report was true.",
        "The Herald reported that Chile bombed Tacna. The report on oil was wrong.",
        # A deed, and no report of one, is wrong.
        "The Herald reported that Chile bombed Tacna. That was wrong, and Chile must say so.",
        "Chile bombed Tacna. It was not true to its word.",
    ],
)
def test_what_the_article_does_not_take_back_stands(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    told = [r for r in reading.relations if triple(reading, r) == ("Chile", "bombs", "Tacna")]
    assert told
    assert not any(r.negated or r.alleged for r in told)


def test_the_clause_beside_what_is_taken_back_stands(read_text: ReadText) -> None:
    reading = read_text("The Herald said that Peru, which bombed Arica, had attacked Chad. The report was wrong.")
    assert {triple(reading, r) for r in reading.relations if r.negated} == {("Peru", "assaults", "Chad")}
