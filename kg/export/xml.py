"""Values in, XML text out: what no XML reader and no Gephi importer stumbles over."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from kg.export.columns import Column, Kind

#: Anything that must be looked at: controls, surrogates, noncharacters, spaces of all kinds but single ones, markup.
_SPECIAL = re.compile(
    '[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ud800-\udfff\ufffe\uffff&<>"]|^ | $|  '
)
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Text without control characters, lone surrogates and noncharacters, on one line, without outer or double spaces.

    >>> clean(" a\\x00b\\n c ")
    'ab c'
    """
    return " ".join(_FORBIDDEN.sub("", text).split()) if _SPECIAL.search(text) else text


def escape(text: str) -> str:
    """Cleaned text, fit for element content and for a value in double quotes.

    >>> escape('AT&T "<b>"')
    'AT&amp;T &quot;&lt;b&gt;&quot;'
    """
    if not _SPECIAL.search(text):
        return text
    plain = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;")


def listed(values: Iterable[str]) -> str:
    """Strings as Gephi reads a list: in brackets, each in double quotes; escaped.

    >>> listed(["a", "b, c"])
    '[&quot;a&quot;, &quot;b, c&quot;]'
    """
    quoted = (clean(value).replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return escape("[" + ", ".join(f'"{value}"' for value in quoted) + "]")


def _boolean(value: bool) -> str:
    return "true" if value else "false"


#: How a value of each kind is written.
WRITERS: dict[Kind, Callable[[Any], str]] = {
    Kind.STRING: escape,
    Kind.INTEGER: str,
    Kind.DOUBLE: repr,
    Kind.BOOLEAN: _boolean,
    Kind.LIST: listed,
}


def writers(columns: Sequence[Column]) -> list[Callable[[Any], str]]:
    """The writer of each column."""
    return [WRITERS[column.kind] for column in columns]
