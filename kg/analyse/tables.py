"""Records in, columns and rows out, for whoever prints them."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any


def table(records: Iterable[object]) -> tuple[list[str], list[list[Any]]]:
    """Column names and one row a record, in the order of the records' fields; no records give no columns.

    Raises TypeError where something is not a record.

    >>> from kg.analyse import PageRank
    >>> table([PageRank("x", "Kyiv", "Place", 0.5)])
    (['id', 'label', 'type', 'pagerank'], [['x', 'Kyiv', 'Place', 0.5]])
    """
    columns: list[str] = []
    rows = []
    for record in records:
        if not is_dataclass(record):
            raise TypeError(f"not a record: {record!r}")
        columns = [field.name for field in fields(record)]
        rows.append([getattr(record, name) for name in columns])
    return columns, rows
