"""Inputs as articles: what cannot be read is handed to a callback and left out."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.read import read
from kg.types import Article, Skipped


def read_inputs(inputs: Iterable[str | Path], on_skip: Callable[[Skipped], None]) -> Iterator[Article]:
    """Yield the articles of files, folders and standard input ("-"); each skipped input goes to `on_skip`."""
    for item in read(list(inputs)):
        if isinstance(item, Skipped):
            on_skip(item)
        else:
            yield item
