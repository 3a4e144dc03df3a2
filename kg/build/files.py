"""Which articles each input file holds, and which of them it held before and holds no longer."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kg.ledger import Ledger
from kg.read.source import STDIN
from kg.types import Article, Skipped


@dataclass(frozen=True, slots=True)
class Left:
    """Articles that stay in a graph though the file that they were read from holds them no longer."""

    file: str
    articles: tuple[str, ...]


@dataclass
class Held:
    """Notes the articles of each file as it is read. Standard input is no file: nobody can come back to it."""

    articles: dict[str, set[str]] = field(default_factory=dict)
    #: Files in which something could not be read: what they hold is not known in full.
    broken: set[str] = field(default_factory=set)

    def __call__(self, name: str, entry: Article | Skipped) -> None:
        """Note an entry of the file with this name."""
        if isinstance(entry, Skipped):
            self.broken.add(name)
        elif name != STDIN:
            self.articles.setdefault(name, set()).add(entry.id)


def settle_files(ledger: Ledger, held: Held, *, replace: bool) -> tuple[tuple[Left, ...], int]:
    """Keep what each file holds; return what files hold no longer though the graph does, and how many were taken out.

    With `replace` such articles are taken out, unless another file still holds them.
    """
    left, taken = [], 0
    for name, articles in held.articles.items():
        gone = ledger.note_file(located(name), articles, whole=name not in held.broken)
        if replace:
            taken += sum(map(ledger.retract, ledger.gone_from(located(name))))
        elif gone:
            left.append(Left(name, gone))
    return tuple(left), taken


def located(name: str | Path) -> str:
    """A file's name that holds whatever the working folder is."""
    return os.path.abspath(name)


def named(ledger: Ledger, names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The articles that each name means: one with this id, or those of a file, or of the files in a folder.

    Empty where there are none; those that another file holds as well are left out.
    """
    return {name: (name,) if ledger.article(name) else ledger.articles_of(located(name)) for name in names}
