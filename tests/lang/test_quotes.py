"""Quotations by their marks alone."""

import pytest

from kg.lang.quotes import quotations
from kg.lang.reporting import load_reporting


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“No.” He left. “Yes.”", ["“No.”", "“Yes.”"]),
        ('"No," he said. "Yes."', ['"No,"', '"Yes."']),
        ("“One.\n\n“Two.”", ["“One.", "“Two.”"]),
        ("''No,'' he said.", ["''No,''"]),
        ('A 6" gun. Nothing more.', []),
        ("", []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text, load_reporting())] == quoted
