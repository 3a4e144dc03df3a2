"""Calls that nobody heeds."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import of_properties


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chad defies an order to leave Niamey.", ("Chad", "retreatsFrom", "Niamey")),
        ("Germany rejects demands to bomb Oman.", ("Germany", "bombs", "Oman")),
        ("Ana Ruiz rejects calls to resign as director of Interpol.", ("Ana Ruiz", "resignsFrom", "Interpol")),
        ("The Greens fell short of the votes needed to oust Karl Vega.", ("Greens", "defeats", "Karl Vega")),
    ],
)
def test_who_does_not_heed_a_call_does_not_do_what_it_asks(
    read_text: ReadText, text: str, found: tuple[str, str, str]
) -> None:
    assert (found, True) in of_properties(read_text(text), found[1])


@pytest.mark.parametrize(
    "text",
    [
        "Germany rejects calls for Chad to bomb Oman.",
        "Germany repeats demands to bomb Oman.",
        "Germany may reject demands to bomb Oman.",
        "Germany has the jets needed to bomb Oman.",
    ],
)
def test_what_another_is_to_do_may_be_done_for_all_that(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    denied = [r for r in reading.relations if r.property == "bombs" and r.negated]
    assert all(r.modality is Modality.POSSIBLE for r in denied)
