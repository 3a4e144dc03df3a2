"""A language's TOML files, and the sets of words that their sections list."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from kg.errors import LexiconError


def read_toml(language: str, name: str) -> dict[str, Any]:
    """The table in a file of a language. Raises LexiconError where there is none, or it is not TOML."""
    return parsed(text_of(language, name), f"{language}/{name}")


def text_of(language: str, name: str) -> str:
    """The text of a file of a language. Raises LexiconError where there is none."""
    try:
        return (files("kg.lang") / language / name).read_text(encoding="utf8")
    except FileNotFoundError:
        raise LexiconError(f"no {name} for language {language!r}") from None


def parsed(text: str, name: str) -> dict[str, Any]:
    """The table that a TOML text states; `name` stands in the error. Raises LexiconError where it is not TOML."""
    try:
        return tomllib.loads(text)
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
