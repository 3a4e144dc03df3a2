"""A JSON file: one article, a list of them, or an object that holds the list ({"articles": [...]}). Read as a whole."""

from collections.abc import Iterator
from typing import Any, BinaryIO

import orjson

from kg.errors import ArticleError
from kg.read.decode import decode
from kg.read.raw import Raw
from kg.types import Skipped

__all__ = ["read"]


def read(name: str, file: BinaryIO) -> Iterator[Raw | Skipped]:
    """An entry an object. Raises ArticleError where the file is no JSON."""
    try:
        value = orjson.loads(decode(file.read()))
    except orjson.JSONDecodeError as error:
        raise ArticleError(f"no JSON: {error}") from error
    listed = value if isinstance(value, list) else _listed(value)
    if listed is None:
        yield _entry(name, value)
        return
    for number, entry in enumerate(listed, 1):
        yield _entry(f"{name}[{number}]", entry)


def _entry(name: str, value: object) -> Raw | Skipped:
    return Raw(name, value) if isinstance(value, dict) else Skipped(name, "a JSON object was expected")


def _listed(value: object) -> list[Any] | None:
    """The one list of objects that an object holds."""
    lists = [held for held in value.values() if _is_list_of_objects(held)] if isinstance(value, dict) else []
    return lists[0] if len(lists) == 1 else None


def _is_list_of_objects(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(entry, dict) for entry in value)
