"""Agreements that talks did not lead to."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, denied

DENIED = [
    ("Talks between Peru and Chile ended without an agreement.", "Peru", "agreesWith", "Chile"),
]

test_what_is_told = case_tests(denied=DENIED)


@pytest.mark.parametrize(
    "text",
    [
        "Three days of talks in Lyon between Peru and Chile closed without an accord on water.",
        "A second round of talks between Peru and Chile broke up with no deal reached.",
        "Talks between Peru and Chile collapsed on Friday and produced no agreement.",
        "Talks held in Lyon between Peru and Chile collapse and produce no agreement.",
        "Peru and Chile ended their talks in Lyon with no deal signed.",
        "Peru and Chile made no headway in talks on migration.",
        "Peru and Chile hold talks in Rome. The talks end without agreement.",
    ],
)
def test_talks_that_lead_to_nothing_were_held(read_text: ReadText, text: str) -> None:
    found = {(frozenset(t[::2]), t[1]) for t in denied(read_text(text))}
    assert found == {(frozenset({"Peru", "Chile"}), "agreesWith")}


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Chile led to a deal.",
        "Talks between Peru and Chile ended with no further deal.",
        "Talks between Peru and Chile made no progress on borders, but the two signed a pact on gas.",
        "Talks between Peru and Chile collapse.",
        "Peru held talks with Chile but reached no agreement with Bolivia.",
        "Talks between Peru and Chile ended with no deal with Bolivia signed.",
        "Peru and Chile ended the year without progress.",
        "Peru and Chile hold talks, while Bolivia reached no agreement.",
    ],
)
def test_no_agreement_is_denied_to_others(read_text: ReadText, text: str) -> None:
    assert frozenset({"Peru", "Chile"}) not in {frozenset(t[::2]) for t in denied(read_text(text))}
