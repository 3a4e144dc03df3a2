"""Gazetteers of a user's own: files in usual formats that add names to the shipped ones, and win over them.

To add a format: one file here with `read(path) -> Iterator[tuple[form, Known]]`, and one line in `READERS`.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.errors import LexiconError
from kg.lang.gazetteer import Known
from kg.lang.gazetteers import jsonlines, skos, table

#: File name ending to the function that reads such a file.
READERS: dict[str, Callable[[Path], Iterator[tuple[str, Known]]]] = {
    ".csv": table.read,
    ".jsonl": jsonlines.read,
    ".ttl": skos.read,
}


def read_gazetteers(paths: Iterable[Path]) -> Iterator[tuple[str, Known]]:
    """The forms of each file and what they name, in the files' order.

    Raises LexiconError where a file's ending is not known or its content is wrong.
    """
    for path in paths:
        ending = next((e for e in sorted(READERS, key=len, reverse=True) if path.name.endswith(e)), None)
        if ending is None:
            raise LexiconError(f"{path}: not a gazetteer: expected a name that ends in {', '.join(sorted(READERS))}")
        yield from READERS[ending](path)
