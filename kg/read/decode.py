"""Bytes to text: by UTF-8, by what the document declares, or by cp1252 where that is certain; else an ArticleError."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from kg.errors import ArticleError

__all__ = ["decode", "garbled", "lines", "newlines"]

#: A line of a file of records may be this long, in bytes; a longer one is one record too many.
MAX_LINE = 64 * 1024 * 1024
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
#: UTF-8 that was once read as cp1252 ("â€™" for "’"), or what a decoder puts for bytes that it cannot read.
_TRAILING = bytes(set(range(0x80, 0xC0)) - {0x81, 0x8D, 0x8F, 0x90, 0x9D}).decode("cp1252")
_MOJIBAKE = re.compile(rf"[\u00c2-\u00f4](?:[{re.escape(_TRAILING)}\x81\x8d\x8f\x90\x9d])+|\ufffd")
#: One garbled sequence in so many characters is an accident, more are a text in the wrong encoding. Text with curly
#: quotes and dashes has one in 100 to 200 when it went wrong.
_GARBLED_EVERY = 400


def decode(data: bytes, declared: str = "") -> str:
    """The text of a document; a byte order mark is dropped, line ends are left.

    Without UTF-8 or a declared encoding that fits, cp1252 is certain where cp1250 reads the same: then all that is not
    ASCII is punctuation or a letter that the two code pages share. Raises ArticleError otherwise.
    """
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")
    for encoding in (marked, "utf-8", declared):
        if encoding and (text := _attempt(data, encoding)) is not None:
            return text
    western = _attempt(data, "cp1252")
    if western is None or western != _attempt(data, "cp1250"):
        raise ArticleError("wrong encoding: not UTF-8, and what else it is cannot be told for certain")
    return western


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def newlines(text: str) -> str:
    r"""The text with each line end as "\n"."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def garbled(text: str) -> bool:
    """Is the text one that was decoded by the wrong encoding and saved so ("â€™" for an apostrophe)?

    >>> garbled("Itâ€™s late"), garbled("It’s late in São Paulo")
    (True, False)
    """
    return not text.isascii() and len(_MOJIBAKE.findall(text)) * _GARBLED_EVERY > len(text)


def lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Each line with its number, from 1; of a line over the limit only so much, so that no input fills the memory."""
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        yield number, line
        while len(line) == MAX_LINE and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE)
