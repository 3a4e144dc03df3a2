"""Frames of descriptions: head nouns whose phrase stands for a name in it, by head noun."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kg.errors import LexiconError

#: What a frame's entry may hold.
_KEYS = ("name", "heads", "links", "types", "plural", "whole", "owned", "undivided")


@dataclass(frozen=True, slots=True)
class Frame:
    """Head nouns whose phrase stands for a name in it, and how the name may hang on them."""

    name: str
    heads: frozenset[str]
    links: frozenset[str]
    #: Types that the name may have; empty: any.
    types: frozenset[str]
    #: Only a plural head stands for the name ("Gazan residents", not "a Gazan resident").
    plural: bool = False
    #: The name behind "of" is the thing itself, whatever stands before it ("the Ukrainian city of Kharkiv").
    whole: bool = False
    #: Only a head with a possessive pronoun stands for the name ("its Omani allies", not "Omani allies").
    owned: bool = False
    #: A head with a word for some before it stands for nobody ("EU states", not "some EU states").
    undivided: bool = False


def by_head(entries: Iterable[Mapping[str, Any]]) -> dict[str, tuple[Frame, ...]]:
    """The frames that entries of frames.toml state, by head noun. Raises LexiconError where one is wrong."""
    found: dict[str, tuple[Frame, ...]] = {}
    for frame in map(_frame, entries):
        for head in frame.heads:
            found[head] = (*found.get(head, ()), frame)
    return found


def _frame(entry: Mapping[str, Any]) -> Frame:
    unknown = set(entry) - set(_KEYS)
    if unknown or not entry.get("heads") or not entry.get("links"):
        raise LexiconError(f"frames.toml: frame {entry.get('name')!r}: expected {', '.join(_KEYS)}")
    heads, links, types = (frozenset(entry.get(key, ())) for key in ("heads", "links", "types"))
    plural, whole = bool(entry.get("plural", False)), bool(entry.get("whole", False))
    owned, undivided = bool(entry.get("owned", False)), bool(entry.get("undivided", False))
    return Frame(entry["name"], heads, links, types, plural=plural, whole=whole, owned=owned, undivided=undivided)
