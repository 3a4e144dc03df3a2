"""Talks that lead to nothing, words without an answer, journeys not made."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import triple


def _stated(read_text: ReadText, text: str, *, negated: bool) -> set[tuple[str, str, str]]:
    reading = read_text(text)
    return {triple(reading, r) for r in reading.relations if r.property and r.negated == negated}


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
    denied = {(frozenset(t[::2]), t[1]) for t in _stated(read_text, text, negated=True)}
    assert denied == {(frozenset({"Peru", "Chile"}), "agreesWith")}


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
    denied = {frozenset(t[::2]) for t in _stated(read_text, text, negated=True)}
    assert frozenset({"Peru", "Chile"}) not in denied


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz skips the Lyon Summit.", ("Ana Ruiz", "attends", "Lyon Summit")),
        ("Ana Ruiz stayed away from Lima.", ("Ana Ruiz", "visits", "Lima")),
        ("Foreign minister Ana Ruiz bypassed Peru.", ("Ana Ruiz", "visits", "Peru")),
        ("Taiwan was not invited to the World Health Assembly.", ("World Health Assembly", "invites", "Taiwan")),
        ("Velmo is still waiting to hear from Ion Popa.", ("Velmo", "consultsWith", "Ion Popa")),
        ("Ana Ruiz received no notice from the Pentagon.", ("Ana Ruiz", "consultsWith", "Pentagon")),
        ("Ion Popa did not answer a letter from Ana Ruiz.", ("Ana Ruiz", "consultsWith", "Ion Popa")),
        ("Ana Ruiz has not so far met Ion Popa.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("Ana Ruiz ends the tour without having met Ion Popa.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("Ana Ruiz tried in vain to enter Peru.", ("Ana Ruiz", "visits", "Peru")),
        ("Ana Ruiz unsuccessfully tried to reach Lima.", ("Ana Ruiz", "visits", "Lima")),
        ("Ana Ruiz never made it to Lima.", ("Ana Ruiz", "visits", "Lima")),
        ("Ana Ruiz did not travel for talks with Ion Popa.", ("Ana Ruiz", "negotiatesWith", "Ion Popa")),
        ("Ana Ruiz failed to turn up for a meeting with Ion Popa.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("Ana Ruiz was to have met Ion Popa in Lyon.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("The summit between Ana Ruiz and Ion Popa is out of the question.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("Ana Ruiz was not among those received by Ion Popa.", ("Ion Popa", "hosts", "Ana Ruiz")),
        ("Ana Ruiz cancels a visit to Lima.", ("Ana Ruiz", "visits", "Lima")),
    ],
)
def test_what_did_not_take_place_is_denied(read_text: ReadText, text: str, expected: tuple[str, str, str]) -> None:
    assert _stated(read_text, text, negated=True) == {expected}
    assert expected not in _stated(read_text, text, negated=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz attends the Lyon Summit.", ("Ana Ruiz", "attends", "Lyon Summit")),
        ("Ana Ruiz bypassed Congress.", ("Ana Ruiz", "rejects", "Congress")),
        ("Ana Ruiz heard from Ion Popa on Sunday.", ("Ana Ruiz", "consultsWith", "Ion Popa")),
        ("Ana Ruiz ends a visit to Lima.", ("Ana Ruiz", "visits", "Lima")),
        ("Ana Ruiz was among those received by Ion Popa.", ("Ion Popa", "hosts", "Ana Ruiz")),
        ("Ana Ruiz turned up for a meeting with Ion Popa.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("Peru and Chile abandon talks with Bolivia.", ("Peru", "negotiatesWith", "Bolivia")),
        ("Ana Ruiz met Ion Popa, not far from Lyon.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("Ana Ruiz met Ion Popa with no officials present.", ("Ana Ruiz", "meetsWith", "Ion Popa")),
        ("Not Ion Popa but Peru's Ana Ruiz left.", ("Ana Ruiz", "citizenOf", "Peru")),
        ("Ion Popa spoke with Chad's Ana Ruiz, not with Peru's Lia Rey.", ("Lia Rey", "citizenOf", "Peru")),
    ],
)
def test_what_looks_alike_is_so(read_text: ReadText, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in _stated(read_text, text, negated=False)
    assert expected not in _stated(read_text, text, negated=True)
