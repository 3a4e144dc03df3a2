"""Descriptions that may refer to a named entity."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


@pytest.mark.parametrize(
    ("text", "form", "kind"),
    [
        ("The OSCE Chairperson left.", "The OSCE Chairperson", MentionKind.NOMINAL),
        ("A UN building burned.", "A UN building", MentionKind.NOMINAL),
        ("President Joe Biden left.", "President Joe Biden", MentionKind.NOMINAL),
        ("Peru left before it signed.", "it", MentionKind.PRONOUN),
    ],
)
def test_descriptions_and_pronouns_are_mentions(
    parser: Parser, names: Names, text: str, form: str, kind: MentionKind
) -> None:
    assert (form, kind) in [(m.text, m.kind) for m in find_mentions(parser.doc(text), names)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is clear that Peru left.", ["Peru"]),
        ("Peru called it dangerous that Chad left.", ["Peru", "Chad"]),
        ("Peru called it dangerous.", ["Peru", "it"]),
    ],
)
def test_it_without_a_referent_is_none(parser: Parser, names: Names, text: str, found: list[str]) -> None:
    assert [m.text for m in find_mentions(parser.doc(text), names)] == found
