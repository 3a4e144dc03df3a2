"""Pronouns."""

from tests.conftest import ReadText


def test_who_is_quoted_is_not_he(read_text: ReadText) -> None:
    reading = read_text('"He lied to us," Rui Costa said of Ion Popa.')
    he = next(n for n, m in enumerate(reading.mentions) if m.text == "He")
    speaker = next(n for n, m in enumerate(reading.mentions) if m.text == "Rui Costa")
    assert reading.chains[he] != reading.chains[speaker]
