"""A language's TOML files, read into records: what a file lacks, and what it has besides, is an error with its place.

A record's fields are the keys of its table: a list is a `frozenset` or a `tuple`, a table a record or a `Mapping`, a
list of tables a tuple of records. A field with a default may be left out, one that a record fills itself is no key.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from importlib.resources import files
from types import UnionType
from typing import Any, get_args, get_origin

from kg.errors import LexiconError

#: Keys by which entries speak to people alone.
_NOTES = frozenset({"name", "example"})


def read_record[T](record: type[T], language: str, file: str, **owned: Any) -> T:
    """The record that a file of a language states; `owned` are the fields of which another file has the lists.

    Raises LexiconError, with the place, where there is no such file or it does not state one.
    """
    return parse_record(record, text_of(language, file), f"{language}/{file}", **owned)


def read_lists(language: str, file: str) -> Mapping[str, frozenset[str]]:
    """The lists of a file whose keys are the language's own, each a set. Raises LexiconError."""
    place = f"{language}/{file}"
    lists: dict[str, frozenset[str]] = _value(
        Mapping[str, frozenset[str]], parsed(text_of(language, file), place), place
    )
    return lists


def parse_record[T](record: type[T], text: str, place: str, **owned: Any) -> T:
    """The record that a TOML text and `owned` state; `place` stands in the errors. Raises LexiconError."""
    read: T = _record(record, parsed(text, place), place, **owned)
    return read


def read_as(kind: Any, make: Callable[[Any], Any]) -> dict[str, Any]:
    """Metadata of a field that is made of what the file has under its name: read as `kind`, then given to `make`."""
    return {"kind": kind, "make": make}


def by_word[K](lists: Mapping[K, Iterable[str]]) -> dict[str, K]:
    """By each word the key of the list that has it.

    >>> by_word({"male": ["he"], "female": ["she"]})
    {'he': 'male', 'she': 'female'}
    """
    return {word: key for key, words in lists.items() for word in words}


def text_of(language: str, name: str) -> str:
    """The text of a file of a language. Raises LexiconError where there is none."""
    try:
        return (files("kg.lang") / language / name).read_text(encoding="utf8")
    except FileNotFoundError:
        raise LexiconError(f"no {name} for language {language!r}") from None


def parsed(text: str, place: str) -> dict[str, Any]:
    """The table that a TOML text states; `place` stands in the error. Raises LexiconError where it is not TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{place}: not TOML: {error}") from error


def _record(record: Any, table: Any, place: str, **owned: Any) -> Any:
    if not isinstance(table, dict):
        raise LexiconError(f"{place}: expected a table, not {table!r}")
    known = {field.name: field for field in fields(record) if field.init and field.name not in owned}
    if unknown := sorted(table.keys() - known.keys() - _NOTES):
        raise LexiconError(f"{place}: unknown key {unknown[0]!r}; the keys are {', '.join(sorted(known))}")
    if missing := sorted(name for name in known.keys() - table.keys() if _is_needed(known[name])):
        raise LexiconError(f"{place}: missing key {missing[0]!r}")
    read = {name: _field(field, table[name], place) for name, field in known.items() if name in table}
    return record(**read, **owned)


def _is_needed(field: "Field[Any]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _field(field: "Field[Any]", value: Any, place: str) -> Any:
    kind, make = field.metadata.get("kind", field.type), field.metadata.get("make")
    read = _value(kind, value, f"{place}, [{field.name}]")
    if make is None:
        return read
    try:
        return make(read)
    except LexiconError as error:
        raise LexiconError(f"{place}, [{field.name}]: {error}") from error


def _value(kind: Any, value: Any, place: str) -> Any:
    """A value of a table as the kind of thing that its field holds."""
    if is_dataclass(kind):
        return _record(kind, value, place)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (frozenset, tuple):
        return origin(_value(inner[0], one, f"{place} {_called(one, n)}") for n, one in enumerate(_list(value, place)))
    if origin is UnionType:
        return _value(inner[0], value, place)
    if isinstance(value, dict) and origin is not None and issubclass(origin, Mapping):
        return {_value(inner[0], key, place): _value(inner[1], one, f"{place} {key}") for key, one in value.items()}
    return _plain(kind, value, place)


def _called(entry: Any, n: int) -> str:
    """How an error speaks of an entry of a list: by its name, or its number."""
    return repr(entry.get("name", n + 1)) if isinstance(entry, dict) else repr(entry)


def _list(value: Any, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise LexiconError(f"{place}: expected a list, not {value!r}")
    return value


def _plain(kind: Any, value: Any, place: str) -> Any:
    if isinstance(kind, type) and issubclass(kind, StrEnum) and value in set(kind):
        return kind(value)
    if type(value) is not kind:
        raise LexiconError(f"{place}: expected {_expected(kind)}, not {value!r}")
    return value


def _expected(kind: Any) -> str:
    if issubclass(kind, StrEnum):
        return f"one of {', '.join(kind)}"
    return {str: "a string", int: "a whole number", float: "a number with a point", bool: "true or false"}[kind]
