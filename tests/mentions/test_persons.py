"""Titles and honorifics before names, and the gender that they and first names tell."""

import pytest

from kg.mentions import Names
from kg.parse import Parser
from tests.mentions.naming import names_in


@pytest.mark.parametrize(
    ("text", "form", "title", "gender"),
    [
        ("President Joe Biden left.", "Joe Biden", "President", "male"),
        ("Foreign minister Jan Lavrov left.", "Jan Lavrov", "Foreign minister", ""),
        ("Queen Ana left.", "Ana", "Queen", "female"),
        ("Nokia left.", "Nokia", "", "neuter"),
    ],
)
def test_titles_and_first_names_tell_of_a_person(
    parser: Parser, names: Names, text: str, form: str, title: str, gender: str
) -> None:
    found = [(m.text, m.title, m.gender) for m in names_in(parser, names, text)]
    assert found == [(form, title, gender)]
