"""JSON Lines: one row an evidence, as `kg.export.rows` makes them."""

import json
from typing import BinaryIO

from kg.export.dataset import Dataset
from kg.export.rows import rows


def write(dataset: Dataset, out: BinaryIO) -> None:
    """Write one JSON object a line, UTF-8; a lone surrogate, which UTF-8 cannot hold, is written as its escape."""
    for row in rows(dataset.snapshot, dataset.ontology):
        out.write(_line(row))


def _line(row: dict[str, object]) -> bytes:
    text = json.dumps(row, ensure_ascii=False)
    return (text if _encodable(text) else json.dumps(row)).encode() + b"\n"


def _encodable(text: str) -> bool:
    """Lone surrogates are the only code points that UTF-8 refuses."""
    return text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text)
