"""What is only told: alleged, unless somebody answers for it."""

import pytest

from tests.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "alleged"),
    [
        ("Peru poured cold water on reports that Chad was attacking Oman.", True),
        ("Peru waved away the notion that Chad had attacked Oman.", True),
        ("Peru declined to comment on reports that Chad had attacked Oman.", True),
        ("Amid reports that Chad had attacked Oman, Peru closed its border.", True),
        ("Peru confirmed reports that Chad had attacked Oman.", False),
        ("Peru repeated its claim that Chad had attacked Oman.", False),
        ("Peru released a statement that Chad had attacked Oman.", False),
    ],
)
def test_reports_are_alleged_unless_somebody_answers_for_them(read_text: ReadText, text: str, alleged: bool) -> None:
    assert {(r.negated, r.alleged) for r in read_text(text).relations if r.property == "assaults"} == {(False, alleged)}


def test_what_a_false_narrative_tells_is_denied(read_text: ReadText) -> None:
    reading = read_text("The narrative that Chad attacked Oman is a lie, Peru wrote.")
    assert {r.negated for r in reading.relations if r.property == "assaults"} == {True}
