from xml.etree import ElementTree

import pytest
from hypothesis import given

from kg.export.xml import clean, escape, listed
from tests.strategies import few, ugly


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyiv", "Kyiv"),
        ("", ""),
        ("  a  b\n c\t", "a b c"),
        ("a\x00\x1b\x7fb", "ab"),
        ("a\ud800b\ufffe", "ab"),
        ("a\u2028b\xa0c", "a b c"),
        ("𝔎yiv 基辅", "𝔎yiv 基辅"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected


@few
@given(ugly)
def test_a_parser_reads_back_the_cleaned_text(text: str) -> None:
    element = ElementTree.fromstring(f'<a b="{escape(text)}">{escape(text)}</a>'.encode())
    assert element.get("b") == (element.text or "") == clean(text)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], "[]"),
        (["a", "b, c"], '["a", "b, c"]'),
        (['say "no"', "back\\slash"], r'["say \"no\"", "back\\slash"]'),
    ],
)
def test_lists_are_quoted(values: list[str], expected: str) -> None:
    assert listed(values) == escape(expected)
