"""Inputs to streams of bytes: files, directories and standard input, with the format of each."""

import gzip
import io
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from kg.types import Skipped

__all__ = ["STDIN", "Source", "sniff", "sources"]

#: The input that means standard input.
STDIN = "-"
_PEEK = 1024
#: How a file packed by gzip starts.
_PACKED = b"\x1f\x8b"
#: By which file a graph directory is known: "kg build . -o graph" must not read what it writes.
_LEDGER = "ledger.sqlite"
#: How content starts, by the suffix of its format; anything else is plain text.
_STARTS = (
    (b"{", ".jsonl"),
    (b"[", ".json"),
    (b"<?xml", ".xml"),
    (b"<rss", ".xml"),
    (b"<feed", ".xml"),
    (b"<!doctype html", ".html"),
    (b"<html", ".html"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """An input that can be opened; its format is a suffix in lower case, empty where the content must tell."""

    name: str
    format: str
    open: Callable[[], AbstractContextManager[BinaryIO]]


def sources(
    inputs: Iterable[str | Path], formats: frozenset[str], stdin: BinaryIO | None
) -> Iterator[Source | Skipped]:
    """The files behind each input: itself, all files in a directory in the order of their names, or standard input.

    In directories, hidden files and graph directories are passed over, and files of no known format are skipped, as are
    links to nothing and directories without a file.
    """
    for given in inputs:
        path = Path(given)
        if str(given) == STDIN:
            yield Source(STDIN, "", lambda: nullcontext(stdin or sys.stdin.buffer))
        elif path.is_dir():
            yield from _directory(path, formats)
        elif path.is_file():
            yield _file(path, formats)
        else:
            yield Skipped(str(given), "no such file or directory")


def _directory(path: Path, formats: frozenset[str]) -> Iterator[Source | Skipped]:
    listed = sorted(path.rglob("*"))
    graphs = {one.parent for one in listed if one.name == _LEDGER}
    shown = [
        one
        for one in listed
        if not any(part.startswith(".") for part in one.relative_to(path).parts) and graphs.isdisjoint(one.parents)
    ]
    links = [one for one in shown if one.is_symlink() and not one.exists()]
    yield from (Skipped(str(one), "a link to nothing") for one in links)
    shown = [one for one in shown if one.is_file()]
    if not shown and not links:
        yield Skipped(str(path), "a folder without a file to read")
    for found in shown:
        source = _file(found, formats)
        if source.format:
            yield source
        else:
            yield Skipped(str(found), f"not a format that is read: {', '.join(sorted(formats))}, each also with .gz")


def _file(path: Path, formats: frozenset[str]) -> Source:
    packed = path.suffix.lower() == ".gz"
    suffix = (path.with_suffix("") if packed else path).suffix.lower()
    return Source(str(path), suffix if suffix in formats else "", partial(_open, path, packed))


def _open(path: Path, packed: bool) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path, "rb")) if packed else path.open("rb")


def sniff(file: BinaryIO) -> tuple[str, BinaryIO]:
    """The format that a stream's first bytes show, and the stream, unpacked, with those bytes still in it."""
    buffered = (
        file if isinstance(file, io.BufferedReader | gzip.GzipFile) else io.BufferedReader(cast(io.RawIOBase, file))
    )
    if buffered.peek(_PEEK).startswith(_PACKED):
        buffered = io.BufferedReader(gzip.GzipFile(fileobj=cast(BinaryIO, buffered)))
    start = buffered.peek(_PEEK)[:_PEEK].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    suffix = next((suffix for opening, suffix in _STARTS if start.startswith(opening)), ".txt")
    line, end, _ = start.partition(b"\n")
    over_lines = suffix == ".jsonl" and end and not line.rstrip().endswith(b"}")
    return ".json" if over_lines else suffix, cast(BinaryIO, buffered)
