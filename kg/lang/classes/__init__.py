"""The word classes by which the rules read relations, one module and one file of `classes/` for each topic."""

from dataclasses import fields, is_dataclass
from typing import Any, get_origin

from kg.errors import LexiconError
from kg.lang.tables import read_toml


def read_classes[T](topic: type[T], language: str) -> T:
    """The word classes of a topic (one of the records of this package) in a language, read from its file.

    Raises LexiconError where there is no such file, or an entry is missing or unknown.
    """
    assert is_dataclass(topic)
    file = f"classes/{topic.__name__.lower()}.toml"
    table = read_toml(language, file)
    kinds = {field.name: get_origin(field.type) for field in fields(topic)}
    if odd := sorted(kinds.keys() ^ table.keys()):
        raise LexiconError(f"{language}/{file}: {', '.join(odd)}: missing, or nothing that the rules know")
    return topic(**{name: _as(kinds[name], value) for name, value in table.items()})


def _as(kind: Any, value: Any) -> Any:
    """A list as a set or a tuple, a table as a mapping to tuples; one word or number as it is."""
    if kind in (frozenset, tuple):
        return kind(value)
    if isinstance(value, dict):
        return {key: tuple(one) if isinstance(one, list) else one for key, one in value.items()}
    return value
