"""Persons of one surname that is told once."""

import pytest

from kg.mentions import Names, find_mentions
from kg.mentions.families import with_surnames
from kg.mentions.spans import Candidate
from kg.parse import Parser
from kg.types import MentionKind


@pytest.mark.parametrize(
    ("text", "given", "full"),
    [
        ("Two brothers, Elchin and Rauf Mammadov, were killed.", "Elchin", "Elchin Mammadov"),
        ("The two farmers, Elchin and Rauf Mammadov, were killed.", "Elchin", "Elchin Mammadov"),
        ("The two presidents, Kim and Donald Trump, met.", "Kim", ""),
        ("Oman and Ana Ruiz met.", "Oman", ""),
    ],
)
def test_a_surname_told_once_is_both_persons(parser: Parser, names: Names, text: str, given: str, full: str) -> None:
    found = find_mentions(parser.doc(text), names)
    assert next(m.full for m in found if m.text == given and m.kind is MentionKind.NAME) == full


def test_a_lone_name_is_left_alone(parser: Parser, names: Names) -> None:
    lone = Candidate(0, 1, "Person", "ner")
    assert with_surnames(parser.doc("Ana left."), [lone], names) == [lone]
