"""A language's TOML files, and the sets of words that their sections list."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from kg.errors import LexiconError


class Table(dict[str, Any]):
    """A table of a TOML file. A key that it lacks is the file's mistake: asking for it raises LexiconError."""

    __slots__ = ("place",)

    def __init__(self, entries: Mapping[str, Any], place: str) -> None:
        super().__init__({key: _located(value, f"{place}, [{key}]") for key, value in entries.items()})
        self.place = place

    def __missing__(self, key: str) -> Any:
        raise LexiconError(f"{self.place}: missing key {key!r}")


def _located(value: Any, place: str) -> Any:
    """A value of a table, the tables in it with their place."""
    if isinstance(value, Mapping):
        return Table(value, place)
    return [_located(one, place) for one in value] if isinstance(value, list) else value


def read_toml(language: str, name: str) -> Table:
    """The table in a file of a language. Raises LexiconError where there is none, or it is not TOML."""
    return parsed(text_of(language, name), f"{language}/{name}")


def text_of(language: str, name: str) -> str:
    """The text of a file of a language. Raises LexiconError where there is none."""
    try:
        return (files("kg.lang") / language / name).read_text(encoding="utf8")
    except FileNotFoundError:
        raise LexiconError(f"no {name} for language {language!r}") from None


def parsed(text: str, name: str) -> Table:
    """The table that a TOML text states; `name` stands in the error. Raises LexiconError where it is not TOML."""
    try:
        return Table(tomllib.loads(text), name)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{name}: not TOML: {error}") from error


def word_sets(table: Mapping[str, Any], places: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
    """By field the words that stand in a section of a table under a key.

    >>> word_sets({"teams": {"nouns": ["team"]}}, {"sides": ("teams", "nouns")})
    {'sides': frozenset({'team'})}
    """
    return {field: frozenset(table[section][key]) for field, (section, key) in places.items()}


def words_by_name(section: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    """A section of lists, each a set."""
    return {name: frozenset(words) for name, words in section.items()}
