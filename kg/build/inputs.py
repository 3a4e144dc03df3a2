"""Inputs as articles: what cannot be read is handed to a callback and left out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from kg.build.files import Held
from kg.read import read
from kg.types import Article, Skipped


def read_inputs(
    inputs: Iterable[str | Path],
    on_skip: Callable[[Skipped], None],
    fields: Mapping[str, str] | None = None,
    held: Held | None = None,
) -> Iterator[Article]:
    """Yield the articles of files, folders and standard input ("-"); each skipped input goes to `on_skip`.

    `fields` maps an article's field to the name that the inputs have for it ({"text": "maintext"}); names not given
    are guessed. `held` is told which articles each file holds. Raises ArticleError where articles have no such field,
    TypeError for one path in place of several.
    """
    for item in read(inputs, fields=fields, on_entry=held or Held()):
        if isinstance(item, Skipped):
            on_skip(item)
        else:
            yield item
