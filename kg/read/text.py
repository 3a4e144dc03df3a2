"""Plain text: one article a file."""

from collections.abc import Iterator
from typing import BinaryIO

from kg.read.decode import decode, newlines
from kg.read.raw import Raw

__all__ = ["read"]


def read(name: str, file: BinaryIO) -> Iterator[Raw]:
    """The file's text, line ends as line feeds. Raises ArticleError where it cannot be decoded."""
    yield Raw(name, {"text": newlines(decode(file.read()))})
