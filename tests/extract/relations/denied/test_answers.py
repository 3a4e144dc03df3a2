"""Questions answered with "no"."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import source


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Asked whether Oman had attacked Peru, Ion Popa said no.", True),
        ("Asked whether Oman had attacked Peru, Ion Popa shook his head.", True),
        ("Asked if Oman had attacked Peru, Ion Popa answered in the negative.", True),
        ('When asked if Oman had attacked Peru, Ion Popa said: "Absolutely not."', True),
        ('Asked whether Oman had attacked Peru, Ion Popa laughed. "Not a single time."', True),
        ('Asked whether Oman had attacked Peru, Ion Popa said: "No comment."', False),
        ('Asked whether Oman had attacked Peru, Ion Popa said: "Not yet."', False),
        ("Asked whether Oman had attacked Peru, Ion Popa laughed.", False),
    ],
)
def test_a_question_that_is_answered_with_no_is_denied_by_whom_it_was_put_to(
    read_text: ReadText, text: str, denied: bool
) -> None:
    reading = read_text(text)
    assert [source(reading, r) for r in reading.relations if r.negated] == (["Ion Popa"] if denied else [])
