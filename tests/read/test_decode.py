"""Bytes to text: what is certain is read, what is not is refused."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import ArticleError
from kg.read import decode
from kg.read.decode import garbled, lines, newlines


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff")))
def test_utf8_is_read_as_it_is(text: str) -> None:
    assert decode.decode(text.encode()) == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_dropped(encoding: str) -> None:
    assert decode.decode("Łódź’s rain".encode(encoding)) == "Łódź’s rain"


def test_the_declared_encoding_is_used() -> None:
    assert decode.decode("дождь".encode("cp1251"), "windows-1251") == "дождь"


@pytest.mark.parametrize("text", ["It’s “late” – in Zürich", "café", "£5…".replace("£", "€")])
def test_cp1252_is_read_where_it_is_certain(text: str) -> None:
    assert decode.decode(text.encode("cp1252")) == text


@pytest.mark.parametrize("data", ["Peña".encode("cp1252"), "Łódź".encode("iso-8859-2"), b"\x81\x8d"])
def test_what_is_not_certain_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleError, match="wrong encoding"):
        decode.decode(data)


def test_an_unknown_declaration_is_passed_over() -> None:
    with pytest.raises(ArticleError, match="wrong encoding"):
        decode.decode("Peña".encode("cp1252"), "no-such-encoding")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s late in São Paulo", False),
        ("It’s late in São Paulo".encode().decode("cp1252"), True),
        ("Rain \ufffd fell", True),
        ("Rain fell. " * 100 + "Â£5", False),
        ("", False),
    ],
)
def test_garbled_text_is_known(text: str, expected: bool) -> None:
    assert garbled(text) is expected


def test_line_ends_become_line_feeds() -> None:
    assert newlines("a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_an_endless_line_is_cut_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "MAX_LINE", 4)
    assert list(lines(io.BytesIO(b"abcdefghij\nkl\n"))) == [(1, b"abcd"), (2, b"kl\n")]
