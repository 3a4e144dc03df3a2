"""Relative clauses that are denied with the verb they hang on."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, told

STATED = [
    ("Peru is among several countries expelling Chadian diplomats.", "Peru", "sanctions", "Chadian"),
    ("Ana Ruiz was among those received by Ion Popa.", "Ion Popa", "hosts", "Ana Ruiz"),
]

DENIED = [
    ("Ana Ruiz was not among those received by Ion Popa.", "Ion Popa", "hosts", "Ana Ruiz"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED)


@pytest.mark.parametrize(
    "text",
    [
        "Gone are the days when Oman supported Chad.",
        "Long gone are the times when Oman supported Chad.",
        "The days when Oman supported Chad are over.",
        "The time when Oman supported Chad is past.",
    ],
)
def test_what_was_so_in_a_time_that_is_gone_is_so_no_longer(read_text: ReadText, text: str) -> None:
    assert told(read_text(text)) == {("Oman", "supports", "Chad", True, True)}


@pytest.mark.parametrize(
    "text",
    [
        "The era when Oman supported Chad is not over.",
        "The days when Oman supported Chad are remembered in Niger.",
        "The day when Oman supported Chad was a Monday.",
    ],
)
def test_a_time_that_is_only_told_of_denies_nothing(read_text: ReadText, text: str) -> None:
    assert ("Oman", "supports", "Chad", False, True) in told(read_text(text))
