"""Infinitives that are done by the verb before them, whatever its class says."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, only

ATTACK = ("Chad", "assaults", "Oman")

STATED = [
    ("Joe Biden called Luis Popa to congratulate him.", "Joe Biden", "consultsWith", "Luis Popa"),
]

DENIED = [
    ("Ana Ruiz was to have met Ion Popa in Lyon.", "Ana Ruiz", "meetsWith", "Ion Popa"),
]

NOT_STATED = [
    ("Ana Ruiz called President Popa to thank him for the aid.", "Ana Ruiz", "requests", "Popa"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)


@pytest.mark.parametrize(
    ("text", "expected", "modality"),
    [
        ("The Reform Party split from the Unity Party to form the Liberal Party.", "created", Modality.ACTUAL),
        ("The Reform Party plans to leave the Unity Party to form the Liberal Party.", "created", Modality.POSSIBLE),
        ("The Reform Party left the Unity Party to support the Liberal Party.", "supports", Modality.POSSIBLE),
    ],
)
def test_what_a_parting_gave_rise_to_is_so(read_text: ReadText, text: str, expected: str, modality: Modality) -> None:
    assert only(read_text(text), ("Reform Party", expected, "Liberal Party")).modality is modality


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The Senate voted to expel Ana Ruiz.", ""),
        ("The Senate will vote to expel Ana Ruiz.", "future"),
        ("The Senate wants to expel Ana Ruiz.", "hoped"),
    ],
)
def test_a_body_does_what_it_votes_for(read_text: ReadText, text: str, reason: str) -> None:
    assert only(read_text(text), ("Senate", "expels", "Ana Ruiz")).reason == reason


def test_one_of_many_only_votes(read_text: ReadText) -> None:
    found = only(read_text("Ana Ruiz voted to expel Karl Huber."), ("Ana Ruiz", "expels", "Karl Huber"))
    assert found.modality is Modality.POSSIBLE


def test_trying_to_persuade_is_urging(read_text: ReadText) -> None:
    text = "Peru has tried to persuade Chad to attack Oman."
    assert only(read_text(text), ("Peru", "urges", "Chad")).reason == ""
    assert only(read_text(text), ATTACK).reason == "attempted"
    assert not only(read_text("Peru failed to persuade Chad to leave."), ("Peru", "urges", "Chad")).negated
