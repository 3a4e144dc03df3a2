"""Reading: files, directories and standard input to Articles; what cannot be read is Skipped, with the reason."""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from kg.errors import ArticleError
from kg.read import feed, html, json, jsonl, table, text
from kg.read.article import Words, load_words, to_article
from kg.read.raw import Raw, check_fields
from kg.read.source import Source, sniff, sources
from kg.types import Article, Skipped

__all__ = ["READERS", "read"]

#: A reader takes a file's name, for messages, and the open file; it yields entries and skipped ones, and raises
#: ArticleError where the whole file is no such thing.
Reader = Callable[[str, BinaryIO], Iterator[Raw | Skipped] | Iterator[Raw]]

#: Readers by suffix. To add a format: a module in this folder with such a function, a line here, a sample in SAMPLES of
#: tests/read/test_read.py, and a line in docs/reading.md.
READERS: Mapping[str, Reader] = {
    ".atom": feed.read,
    ".csv": table.read,
    ".htm": html.read,
    ".html": html.read,
    ".json": json.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".rss": feed.read,
    ".tab": table.read_tabs,
    ".text": text.read,
    ".tsv": table.read_tabs,
    ".txt": text.read,
    ".xml": feed.read,
}


#: Hears of each entry of an input, also of one that was met before: the file's name, and what was found in it.
Listener = Callable[[str, Article | Skipped], None]


def _deaf(_: str, __: Article | Skipped) -> None:
    return None


def read(
    inputs: Iterable[str | Path],
    *,
    fields: Mapping[str, str] | None = None,
    stdin: BinaryIO | None = None,
    on_entry: Listener = _deaf,
) -> Iterator[Article | Skipped]:
    """The articles in the inputs, in order: files, directories, or "-" for standard input; one at a time in memory.

    `fields` gives the input's name for an article's field ({"text": "maintext"}); names not given are guessed. An
    article met again is left out; one with the same id and another text is skipped. Raises ArticleError where `fields`
    names a field that articles have not, TypeError for one path in place of several. `on_entry` hears which file each
    entry is from.
    """
    if isinstance(inputs, str | Path):  # else each letter were a path, and "/" the whole machine
        raise TypeError(f"inputs are several paths: [{str(inputs)!r}], not {str(inputs)!r}")
    check_fields(fields or {})
    return _articles(inputs, fields or {}, stdin, on_entry)


def _articles(
    inputs: Iterable[str | Path], fields: Mapping[str, str], stdin: BinaryIO | None, on_entry: Listener
) -> Iterator[Article | Skipped]:
    words = load_words()
    seen: dict[str, bytes] = {}
    for source in sources(inputs, frozenset(READERS), stdin):
        for raw in [source] if isinstance(source, Skipped) else _entries(source):
            entry = raw if isinstance(raw, Skipped) else _article(raw, fields, words)
            on_entry(source.name, entry)
            new = entry if isinstance(entry, Skipped) else _new(entry, raw.name, seen)
            if new is not None:
                yield new


def _entries(source: Source) -> Iterator[Raw | Skipped]:
    """The entries of a source; where it breaks off, what came before stands, and the rest is skipped."""
    try:
        with source.open() as opened:
            suffix, file = (source.format, opened) if source.format else sniff(opened)
            yield from READERS[suffix](source.name, file)
    except (OSError, EOFError, zlib.error, ArticleError) as error:
        yield Skipped(source.name, str(error))


def _article(raw: Raw, fields: Mapping[str, str], words: Words) -> Article | Skipped:
    """The entry's article, or why there is none."""
    try:
        return to_article(raw, fields, words)
    except ArticleError as error:
        return Skipped(raw.name, str(error))


def _new(article: Article, name: str, seen: dict[str, bytes]) -> Article | Skipped | None:
    """The article, or None where it has been met, or that another text has its id; notes it in `seen`."""
    digest = hashlib.sha256(article.text.encode()).digest()[:8]
    before = seen.setdefault(article.id, digest)
    if before is digest:
        return article
    return None if before == digest else Skipped(name, f"the id {article.id!r} was given to another text before")
