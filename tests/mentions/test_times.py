import pytest

from kg.mentions import Names, find_mentions
from kg.mentions.times import RULE
from kg.parse import Parser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru voted on Friday, July 21, 2017.", ["Friday", "July 21, 2017", "2017"]),
        ("Peru voted on 21 July.", ["21 July"]),
        ("Peru voted in 2017 and votes again this year.", ["2017", "this year"]),
        ("Peru voted yesterday.", ["yesterday"]),
        ("Troops may march through Peru.", []),
        ("Peru bought 2017 tanks.", []),
        ("June Osborne spoke in Peru.", []),
    ],
)
def test_expressions_of_calendar_time_are_mentions(
    parser: Parser, names: Names, text: str, expected: list[str]
) -> None:
    assert [m.text for m in find_mentions(parser.doc(text), names) if m.rule == RULE] == expected
