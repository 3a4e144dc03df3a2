"""Departments in a list under one noun."""

import pytest

from kg.mentions import Names
from kg.parse import Parser
from tests.mentions.naming import names_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The State and Justice Departments denied the report.", ["State Department", "Justice Department"]),
        ("The ministries of Health and Trade closed.", ["Ministry of Health", "Ministry of Trade"]),
        ("Other departments denied the report.", []),
    ],
)
def test_a_list_names_each_department(parser: Parser, names: Names, text: str, expected: list[str]) -> None:
    assert [m.full for m in names_in(parser, names, text)] == expected
