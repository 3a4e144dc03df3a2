"""What an event noun takes for granted, whatever is said around it."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import between, case_tests, only, triple

STATED = [
    ("Peru joins Omani sanctions against Chad.", "Peru", "sanctions", "Chad"),
    ("Peru refuses to join Omani sanctions against Chad.", "Omani", "sanctions", "Chad"),
    ("Peru suspends cooperation with Chad over its support for Hezbollah.", "Chad", "supports", "Hezbollah"),
    ("Oman lifted its sanctions on Chad.", "Oman", "concedesTo", "Chad"),
    ("Trade grew with the lifting of U.S. sanctions on Chad.", "U.S.", "concedesTo", "Chad"),
    ("Chad announced a pause on tariffs against Peru.", "Chad", "concedesTo", "Peru"),
]

DENIED = [
    ("Oman revoked its recognition of Kosovo.", "Oman", "supports", "Kosovo"),
]

NOT_STATED = [
    ("Peru refuses to join European Union sanctions.", "Peru", "memberOf", "European Union"),
    ("Peru suspends cooperation with Chad over its support for Hezbollah.", "Peru", "supports", "Hezbollah"),
    ("Oman lifted its sanctions on Chad.", "Oman", "sanctions", "Chad"),
    ("Linda Perez will join Mark Dayton's cabinet.", "Linda Perez", "consultsWith", "Mark Dayton"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)


def test_a_request_that_is_turned_down_was_made(read_text: ReadText) -> None:
    reading = read_text("Norway rejected a request from Ana Ruiz to Sweden.")
    assert not between(reading, "Ana Ruiz", "Sweden").negated


def test_sanctions_whose_lifting_is_told_are_in_force(read_text: ReadText) -> None:
    reading = read_text("The lifting of Canadian sanctions on Syria surprised Iran.")
    found = {(triple(reading, r)[1], r.negated) for r in reading.relations}
    assert found == {("sanctions", False), ("liftsSanctionsOn", False)}


@pytest.mark.parametrize("text", ["Chad made no threat against Oman.", "Chad made no request to Oman."])
def test_what_was_not_made_is_not_taken_for_granted(read_text: ReadText, text: str) -> None:
    assert {r.negated for r in read_text(text).relations} == {True}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Peru opposes Chile's invasion of Bolivia.", Modality.ACTUAL),
        ("Peru rejects Chile's plan to invade Bolivia.", Modality.POSSIBLE),
        # A ban that goes allows what it is about, and no more.
        ("Chile lifts its ban on invading Bolivia.", Modality.POSSIBLE),
    ],
)
def test_what_is_anothers_is_not_undone_by_who_is_against_it(
    read_text: ReadText, text: str, modality: Modality
) -> None:
    reading = read_text(text)
    found = only(reading, ("Chile", "invades", "Bolivia"))
    assert (found.negated, found.modality) == (False, modality)


@pytest.mark.parametrize(
    "text", ["Peru blocked a resolution condemning Chile.", "Peru sent ships to lift the blockade of Lima."]
)
def test_what_is_blocked_or_lifted_is_not_done(read_text: ReadText, text: str) -> None:
    assert not read_text(text).relations
