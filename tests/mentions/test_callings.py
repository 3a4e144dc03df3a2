"""Types of names by what calls them, on parsed sentences, and persons who share a surname."""

import pytest

from kg.mentions import Names, find_mentions
from kg.mentions.families import with_surnames
from kg.mentions.spans import Candidate
from kg.parse import Parser
from kg.types import MentionKind


def type_of(parser: Parser, names: Names, text: str, form: str) -> str:
    found = find_mentions(parser.doc(text), names)
    return next(m.type for m in found if m.text == form and m.kind is MentionKind.NAME)


@pytest.mark.parametrize(
    ("text", "form", "type_"),
    [
        ("Its president, Vulić, cancelled a visit to Oman.", "Vulić", "Person"),
        ("The chairman, Velmo Corp, resigned.", "Velmo Corp", "Organization"),
        ("The capital, Orem, fell to rebels.", "Orem", "Place"),
        ("Corneille Nangaa leads the party. Nangaa visited Lima.", "Nangaa", "Person"),
        ("Harmattan Group bought Velmo. Oman sued Harmattan.", "Harmattan", "Organization"),
        ("Rodrigo Paz met envoys in La Paz.", "La Paz", "Place"),
        ("The navy scuttled the Sierra Orem on a reef.", "Sierra Orem", "Product"),
        ("The navy attacked the Velmo Army on a reef.", "Velmo Army", "Organization"),
        ("Finland seized the tanker Osprey S. in December.", "Osprey S.", "Product"),
        ("Clashes broke out in Goma, North Kivu.", "Goma", "Place"),
    ],
)
def test_what_calls_a_name_tells_its_type(parser: Parser, names: Names, text: str, form: str, type_: str) -> None:
    assert type_of(parser, names, text, form) == type_


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
