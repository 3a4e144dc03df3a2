"""The language's TOML files: what is missing is an error that names the place, what is there is read."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from kg.errors import LexiconError
from kg.extract.knowledge import load_knowledge
from kg.lang import tables
from kg.lang.tables import Table, parsed
from kg.lang.wire import load, load_function_words
from kg.mentions import load_names
from kg.parse import load as load_parser

#: Keys by which entries speak to people alone.
NOTES = {"name", "example"}
LANGUAGE = Path(str(files("kg.lang"))) / "en"


class Watched(Table):
    """A table that notes which of its keys were asked for; whoever walks through it asks for all of them."""

    def __init__(self, entries: dict[str, Any], place: str) -> None:
        super().__init__(entries, place)
        self.asked: set[str] = set()

    def __getitem__(self, key: str) -> Any:
        self.asked.add(key)
        return super().__getitem__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)

    def pop(self, key: str, *default: Any) -> Any:
        return super().pop(key, *default)

    def __iter__(self) -> Iterator[str]:
        self.asked |= set(super().keys())
        return super().__iter__()

    def keys(self) -> Any:
        self.asked |= set(super().keys())
        return super().keys()

    def values(self) -> Any:
        self.asked |= set(super().keys())
        return super().values()

    def items(self) -> Any:
        self.asked |= set(super().keys())
        return super().items()

    def unread(self) -> Iterator[str]:
        """The keys, with their place, that nobody asked for."""
        for key in dict.keys(self) - NOTES:
            value = dict.__getitem__(self, key)
            if key not in self.asked:
                yield f"{self.place}: {key}"
            for inner in value if isinstance(value, list) else [value]:
                # A table of which no key was asked for is kept as a whole, as a mapping.
                if key in self.asked and isinstance(inner, Watched) and inner.asked:
                    yield from inner.unread()


def test_a_missing_key_is_told_with_its_place() -> None:
    table = parsed("[teams]\nnouns = ['team']\n", "xx/shapes.toml")
    with pytest.raises(LexiconError, match=r"xx/shapes\.toml, \[teams\]: missing key 'clubs'"):
        table["teams"]["clubs"]


def test_all_that_stands_in_a_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that no loader knows, because it is misspelt or its rule has gone, would be lost in silence."""
    monkeypatch.setattr(tables, "Table", Watched)
    seen: dict[str, list[Watched]] = {}

    def watched(text: str, name: str) -> Table:
        table = parsed(text, name)
        assert isinstance(table, Watched)
        seen.setdefault(name, []).append(table)
        return table

    for module in ("tables", "time", "reporting", "factuality"):
        monkeypatch.setattr(f"kg.lang.{module}.parsed", watched)
    load(), load_function_words(), load_knowledge(), load_names(), load_parser()
    # A file that several loaders share is read where any of them reads it.
    unread = {name: set.intersection(*(set(table.unread()) for table in loads)) for name, loads in seen.items()}
    assert sorted(key for keys in unread.values() for key in keys) == []
    assert {name.removeprefix("en/") for name in seen} == {
        str(file.relative_to(LANGUAGE)) for file in LANGUAGE.rglob("*.toml")
    }
