"""Values in, XML text out: what no XML reader and no Gephi importer stumbles over."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import batched
from typing import Any, BinaryIO

from kg.analyse import Link
from kg.export.columns import Column, Kind, getter
from kg.export.view import Node

#: What XML cannot hold, and control characters that it can but nobody wants; blanks of all kinds are dealt with apart.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

#: Lines that are written at once.
_BATCH = 256


def clean(text: str) -> str:
    """Text without control characters, lone surrogates and noncharacters, on one line, without outer or double spaces.

    >>> clean(" a\\x00b\\n c ")
    'ab c'
    """
    return text if _is_clean(text) else " ".join(_FORBIDDEN.sub("", text).split())


def _is_clean(text: str) -> bool:
    """Quick, and never wrong where it says yes: printable means no control, surrogate or blank but the common one."""
    return text.isprintable() and "  " not in text and not text.startswith(" ") and not text.endswith(" ")


def escape(text: str) -> str:
    """Cleaned text, fit for element content and for a value in double quotes.

    >>> escape('AT&T "<b>"')
    'AT&amp;T &quot;&lt;b&gt;&quot;'
    """
    plain = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;")


def listed(values: Iterable[str]) -> str:
    """Strings as Gephi reads a list: in brackets, each in double quotes; escaped.

    >>> listed(["a", "b, c"])
    '[&quot;a&quot;, &quot;b, c&quot;]'
    """
    quoted = (clean(value).replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return escape("[" + ", ".join(f'"{value}"' for value in quoted) + "]")


#: For texts and lists that come again and again: names, relations, dates, publishers.
escape_again = lru_cache(maxsize=65536)(escape)
_listed_again = lru_cache(maxsize=65536)(listed)

#: How a value of each kind is made ready for its place in the template; numbers are as they are.
_READY: dict[Kind, Callable[[Any], str]] = {
    Kind.STRING: escape_again,
    Kind.BOOLEAN: ("false", "true").__getitem__,
    Kind.LIST: _listed_again,
}

#: How a value of each kind stands in a template.
_PLACES = {Kind.INTEGER: "%d", Kind.DOUBLE: "%r"}


def place(column: Column) -> str:
    """The placeholder for a column's value in a template for the % operator."""
    return _PLACES.get(column.kind, "%s")


def ready(columns: Sequence[Column]) -> Callable[[Node | Link], list[Any]]:
    """A function from a node or link to its values, ready for a template with the columns' placeholders."""
    values = getter(columns)
    steps = [
        (i, escape if column.distinct else _READY[column.kind])
        for i, column in enumerate(columns)
        if column.kind in _READY
    ]

    def prepared(record: Node | Link) -> list[Any]:
        found = list(values(record))
        for i, step in steps:
            found[i] = step(found[i])
        return found

    return prepared


def send(lines: Iterator[str], out: BinaryIO) -> None:
    """Write lines as UTF-8, some at a time."""
    for batch in batched(lines, _BATCH):
        out.write("".join(batch).encode())
