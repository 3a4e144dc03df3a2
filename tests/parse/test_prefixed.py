"""Words with a dash that stay whole, and those that are torn."""

import pytest

from kg.parse import Parser


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Chad re-elected Ana Ruiz.", ["Chad", "re-elected", "Ana", "Ruiz", "."]),
        ("The U.S.-made bridge fell.", ["The", "U.S.", "-", "made", "bridge", "fell", "."]),
        ("Lashkar-e-Taiba left.", ["Lashkar-e-Taiba", "left", "."]),
        ("Govs. Ruiz and Costa left.", ["Govs.", "Ruiz", "and", "Costa", "left", "."]),
    ],
)
def test_what_a_dash_or_dot_keeps_whole(parser: Parser, text: str, tokens: list[str]) -> None:
    assert [token.text for token in parser.doc(text)] == tokens
