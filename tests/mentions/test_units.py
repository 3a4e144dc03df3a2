"""Units of an army that their number names in small letters."""

import pytest

from kg.mentions import Names
from kg.parse import Parser
from tests.mentions.naming import names_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The commander of the 12th brigade was killed.", ["12th brigade"]),
        ("The 28th Front killed three soldiers.", ["28th Front"]),
        ("The 5th brigade commander left.", []),
    ],
)
def test_a_number_names_a_unit(parser: Parser, names: Names, text: str, expected: list[str]) -> None:
    assert [m.text for m in names_in(parser, names, text)] == expected
