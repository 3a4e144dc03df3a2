"""JSON Lines: one article a line, read line by line."""

from collections.abc import Iterator
from typing import BinaryIO

import orjson

from kg.errors import ArticleError
from kg.read.decode import decode, lines
from kg.read.raw import Raw
from kg.types import Skipped

__all__ = ["read"]


def read(name: str, file: BinaryIO) -> Iterator[Raw | Skipped]:
    """An entry a line, blank lines left out; a line that is no JSON object is skipped."""
    for number, line in lines(file):
        if line.strip():
            yield _entry(f"{name}:{number}", line)


def _entry(name: str, line: bytes) -> Raw | Skipped:
    try:
        value = orjson.loads(decode(line))
    except (orjson.JSONDecodeError, ArticleError) as error:
        return Skipped(name, f"no JSON: {error}" if isinstance(error, orjson.JSONDecodeError) else str(error))
    return Raw(name, value) if isinstance(value, dict) else Skipped(name, "a JSON object was expected")
