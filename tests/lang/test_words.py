"""What holds for all lists of words in the data of a language."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

LANGUAGE = Path(str(files("kg.lang"))) / "en"
FILES = sorted(LANGUAGE.rglob("*.toml"))


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


#: Lists of two files that have four words of five in common, and why they are two all the same.
ALIKE = {
    (
        "classes/places.venues",
        "name_shapes.situations.prepositions",
    ): "where a gathering is, and what a place's name is behind",
}


def test_no_two_files_have_the_same_list() -> None:
    """One has it and the other asks for it, or they drift apart. Short lists may be alike by chance."""
    found = [one for file in FILES if file.parent.name != "relations" for one in _sets(file)]
    pairs = [(a, b) for n, a in enumerate(found) for b in found[n + 1 :] if a[0].split(".")[:2] != b[0].split(".")[:2]]
    alike = {(a[0], b[0]) for a, b in pairs if 5 * len(a[1] & b[1]) >= 4 * max(len(a[1]), len(b[1]))}
    assert alike == set(ALIKE)


def _sets(file: Path) -> Iterator[tuple[str, frozenset[str]]]:
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    name = file.relative_to(LANGUAGE).with_suffix("").as_posix()
    yield from ((path, frozenset(words)) for path, words in _lists(table, name) if len(words) >= 5)
