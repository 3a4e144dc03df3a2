"""Who has no part in what others do together."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, denied, stated, triple


def _denied(read_text: ReadText, text: str) -> set[frozenset[str]]:
    """The pairs of which something is denied in a text."""
    return {frozenset((subject, object_)) for subject, _, object_ in denied(read_text(text))}


HELD = ("Peru", "negotiatesWith", "Chile")

DENIED = [
    ("Peru held talks with Bolivia without Chile's participation.", "Chile", "negotiatesWith", "Bolivia"),
    ("Ion Popa did not answer a letter from Ana Ruiz.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Peru has barred Ana Ruiz from visiting Lima.", "Ana Ruiz", "visits", "Lima"),
]

test_what_is_told = case_tests(denied=DENIED)


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia boycotts the talks between Peru and Chile.",
        "Bolivia is absent from the talks between Peru and Chile.",
        "Bolivia did not attend the talks between Peru and Chile.",
        "Bolivia refused to take part in the talks between Peru and Chile.",
        "Bolivia was not invited to the talks between Peru and Chile.",
        "Bolivia was excluded from the talks between Peru and Chile.",
        "Peru and Chile hold talks in Lima. Bolivia does not attend the talks.",
        "Peru held talks with Chile without Bolivia's participation.",
        "Peru held talks with Chile in the absence of any envoy from Bolivia.",
        "Bolivia stays away from the talks between Peru and Chile.",
        "Bolivia was not represented at the talks between Peru and Chile.",
        "Bolivia was left out of the talks between Peru and Chile.",
    ],
)
def test_who_stays_away_has_no_part_in_what_the_others_do(read_text: ReadText, text: str) -> None:
    assert _denied(read_text, text) == {frozenset({"Bolivia", "Peru"}), frozenset({"Bolivia", "Chile"})}
    reading = read_text(text)
    held = [r for r in reading.relations if triple(reading, r) == HELD]
    assert [(r.negated, r.modality) for r in held] == [(False, Modality.ACTUAL)]


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia attends the talks between Peru and Chile.",
        "Bolivia was invited to the talks between Peru and Chile.",
        "Peru and Chile hold talks in Lima. Bolivia does not attend other talks.",
        "Bolivia does not boycott the talks between Peru and Chile.",
    ],
)
def test_nobody_is_left_out_by_other_words(read_text: ReadText, text: str) -> None:
    assert _denied(read_text, text) == set()


def test_who_skips_talks_with_another_does_not_talk_with_him(read_text: ReadText) -> None:
    assert _denied(read_text, "Bolivia skipped talks with Peru.") == {frozenset({"Bolivia", "Peru"})}


def test_a_boycott_to_come_is_to_come(read_text: ReadText) -> None:
    reading = read_text("Bolivia will boycott the talks between Peru and Chile.")
    assert {r.modality for r in reading.relations if r.negated} == {Modality.POSSIBLE}


def test_who_leaves_somebody_out_does_not_leave_him(read_text: ReadText) -> None:
    text = "Peru and Chile signed a pact in Lima, leaving Bolivia out of the agreement."
    assert _denied(read_text, text) == {frozenset({"Bolivia", "Peru"}), frozenset({"Bolivia", "Chile"})}
    reading = read_text(text)
    assert "retreatsFrom" not in {r.property for r in reading.relations}


def test_who_stays_away_has_no_talks_with_the_host(read_text: ReadText) -> None:
    text = "Ana Ruiz boycotts the dialogue convened by Ion Popa."
    assert _denied(read_text, text) == {frozenset({"Ana Ruiz", "Ion Popa"})}
    assert _denied(read_text, "Ana Ruiz joins the dialogue convened by Ion Popa.") == set()


def test_a_continent_is_left_out_by_its_adjective(read_text: ReadText) -> None:
    denied = _denied(read_text, "Peru held talks with Chile without African involvement.")
    assert denied == {frozenset({"African", "Peru"}), frozenset({"African", "Chile"})}
    assert not _denied(read_text, "Peru held talks with Chile without European cheese.")


def test_two_who_both_stay_away_do_not_stay_away_from_each_other(read_text: ReadText) -> None:
    for text in ("Ana Ruiz and Ion Popa did not attend the meeting.", "Ana Ruiz and Ion Popa skipped the summit."):
        assert not read_text(text).relations
    assert _denied(read_text, "Ana Ruiz and Ion Popa did not meet.") == {frozenset({"Ana Ruiz", "Ion Popa"})}


def test_who_stays_away_from_a_meeting_meets_those_who_do_so_or_not(read_text: ReadText) -> None:
    found = stated(read_text("Ana Ruiz and Ion Popa are not attending the meeting."))
    assert not any({subject, object_} == {"Ana Ruiz", "Ion Popa"} for subject, _, object_ in found), found
