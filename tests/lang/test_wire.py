"""The wire conventions as data: what is wrong in them is named."""

import pytest

from kg.errors import LexiconError
from kg.lang.tables import parse_record
from kg.lang.wire import Conventions

WIRE = """
weekdays = ["Monday"]
labels = []
[months]
january = ["January", "Jan"]
[agencies]
HNS = "Harbour News Service"
[lines]
head = []
any = []
tail = []
[inline]
start = []
end = []
code_date = []
[byline]
opening = "By"
joining = ["and"]
"""


def test_empty_lists_match_nothing() -> None:
    words = parse_record(Conventions, WIRE, "wire.toml")
    assert not words.lines.head.fullmatch("")
    assert not words.lines.tail.fullmatch("(end)")
    assert words.months == {"january": 1, "jan": 1}


def test_a_broken_pattern_is_named() -> None:
    with pytest.raises(LexiconError, match=r"wire.toml, \[lines\], \[head\]: '.*' is no regular expression"):
        parse_record(Conventions, WIRE.replace("head = []", 'head = ["(end"]'), "wire.toml")
