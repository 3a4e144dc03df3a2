"""The wire conventions as data: what is wrong in them is named."""

from typing import Any

import pytest

from kg.errors import LexiconError
from kg.lang.tables import Table
from kg.lang.wire import load, load_function_words, parse


def table(**changes: Any) -> dict[str, Any]:
    return {
        "weekdays": {"words": ["Monday"]},
        "months": {"january": ["January", "Jan"]},
        "agencies": {"HNS": "Harbour News Service"},
        "lines": {"head": [], "any": [], "tail": []},
        "inline": {"start": [], "end": [], "code_date": []},
        "byline": {"opening": "By", "joining": ["and"]},
        "labels": {"words": []},
    } | changes


def test_empty_lists_match_nothing() -> None:
    words = parse(table())
    assert not words.head.fullmatch("")
    assert not words.tail.fullmatch("(end)")
    assert words.months == {"january": 1, "jan": 1}


def test_a_missing_key_is_named() -> None:
    with pytest.raises(LexiconError, match=r"xx/wire.toml, \[inline\]: missing key 'code_date'"):
        parse(Table(table(inline={"start": [], "end": []}), "xx/wire.toml"))


def test_a_broken_pattern_is_named() -> None:
    with pytest.raises(LexiconError, match="no regular expression"):
        parse(table(lines={"head": ["(end"], "any": [], "tail": []}))


def test_a_language_without_conventions_is_named() -> None:
    with pytest.raises(LexiconError, match=r"no wire.toml for language 'xx'"):
        load("xx")
    with pytest.raises(LexiconError, match=r"no language.toml for language 'xx'"):
        load_function_words("xx")
