"""A gazetteer as CSV: the columns name and type, and if wanted aliases (apart by "|"), same_as (an IRI) and country."""

import csv
from collections.abc import Iterator
from pathlib import Path

from kg.errors import LexiconError
from kg.lang.gazetteer import Known, split


def read(path: Path) -> Iterator[tuple[str, Known]]:
    """Each row's name and aliases with what they name; raises LexiconError where a row has no name or type."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines), 2):
            if not row.get("name") or not row.get("type"):
                raise LexiconError(f"{path}:{number}: a gazetteer's row needs a name and a type")
            known = Known(row["name"], row["type"], row.get("same_as") or None, country=row.get("country") or "")
            for form in (row["name"], *split(row.get("aliases") or "")):
                yield form, known
