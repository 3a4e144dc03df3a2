"""Nobody and nothing."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, only

STATED = [
    ("Chad expelled the French ambassador, with no apology to France.", "Chad", "sanctions", "French"),
    ("Chad attacked Oman for no reason.", "Chad", "assaults", "Oman"),
]

NOT_STATED = [
    ("Ana Ruiz's remarks left Oman with no choice.", "Ana Ruiz", "retreatsFrom", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the past few days Peru attacked Chile.", ("Peru", "assaults", "Chile")),
        ("In the next few weeks, as in the last few, Peru supports Chile.", ("Peru", "supports", "Chile")),
        ("Ana Ruiz has been a fan of Ion Popa for years.", ("Ana Ruiz", "supports", "Ion Popa")),
    ],
)
def test_few_and_none_deny_nothing_where_they_only_count(
    read_text: ReadText, text: str, expected: tuple[str, str, str]
) -> None:
    reading = read_text(text)
    found = only(reading, expected)
    assert (found.negated, found.reason) == (False, "")


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Not one Chadian soldier attacked Peru.", True),
        ("Not a single Chadian soldier attacked Peru.", True),
        ("Not one but two Chadian brigades attacked Peru.", False),
        ("Not only one Chadian brigade attacked Peru.", False),
    ],
)
def test_not_one_is_none(read_text: ReadText, text: str, negated: bool) -> None:
    reading = read_text(text)
    found = only(reading, ("Chadian", "assaults", "Peru"))
    assert found.negated is negated
