"""What holds for all lists of words in the data of a language."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

FILES = sorted((Path(str(files("kg.lang"))) / "en").rglob("*.toml"))


def _lists(value: Any, path: str) -> Iterator[tuple[str, list[str]]]:
    """Every list of strings in a table, with the keys that lead to it."""
    if isinstance(value, dict):
        yield from (found for key, below in value.items() for found in _lists(below, f"{path}.{key}"))
    elif isinstance(value, list) and all(isinstance(word, str) for word in value):
        yield path, value
    elif isinstance(value, list):
        yield from (found for n, below in enumerate(value) for found in _lists(below, f"{path}.{n}"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_list_names_a_word_twice(file: Path) -> None:
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    table.pop("quotation", None)  # closing marks stand beside the opening ones that they close
    twice = {path: [w for w, n in Counter(words).items() if n > 1] for path, words in _lists(table, "")}
    assert not {path: words for path, words in twice.items() if words}
