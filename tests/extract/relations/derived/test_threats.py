"""Who is threatened with a measure."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, triple

STATED = [
    ("Peru threatens to impose tariffs on Chile.", "Peru", "threatens", "Chile"),
]

test_what_is_told = case_tests(stated=STATED)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Peru threatens to cut aid to Chad.", [False]),
        ("Peru threatened to withhold aid from Chad.", [False]),
        ("Peru did not threaten to cut aid to Chad.", [True]),
        ("Peru promised to cut aid to Chad.", []),
        ("Peru warned Oman to cut aid to Chad.", []),
        ("Peru threatens to send aid to Chad.", []),
    ],
)
def test_who_is_threatened_with_a_measure_is_threatened(read_text: ReadText, text: str, negated: list[bool]) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if triple(reading, r) == ("Peru", "threatens", "Chad")]
    assert [r.negated for r in found] == negated
