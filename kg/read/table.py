"""CSV and TSV: a header line with the field names, then one article a row, read row by row."""

import csv
from collections.abc import Iterator
from typing import BinaryIO

from kg.errors import ArticleError
from kg.read.decode import decode, lines, newlines
from kg.read.raw import Raw
from kg.types import Skipped

__all__ = ["read", "read_tabs"]

_DELIMITERS = ",;|\t"


def read(name: str, file: BinaryIO) -> Iterator[Raw | Skipped]:
    """An entry a row of a CSV file; the delimiter is that of `, ; |` and tab which the header has most of."""
    rows = _decoded(file)
    header = next(rows, "")
    delimiter = max(_DELIMITERS, key=header.count)
    yield from _rows(name, header, rows, delimiter)


def read_tabs(name: str, file: BinaryIO) -> Iterator[Raw | Skipped]:
    """An entry a row of a file with tabs."""
    rows = _decoded(file)
    yield from _rows(name, next(rows, ""), rows, "\t")


def _decoded(file: BinaryIO) -> Iterator[str]:
    """The lines; bytes that are no UTF-8 stand as surrogates, until the row that they are in is known."""
    for number, line in lines(file):
        text = line.decode("utf-8", "surrogateescape")
        yield newlines(text.removeprefix("\ufeff") if number == 1 else text)


def _rows(name: str, header: str, rows: Iterator[str], delimiter: str) -> Iterator[Raw | Skipped]:
    keys = next(csv.reader([header], delimiter=delimiter), [])
    reader = csv.reader(rows, delimiter=delimiter)
    while True:
        place = f"{name}:{reader.line_num + 2}"
        try:
            row = next(reader)
            if row:
                yield _entry(place, keys, [_recoded(cell) for cell in row])
        except StopIteration:
            return
        except (csv.Error, ArticleError) as error:
            yield Skipped(place, str(error))


def _recoded(cell: str) -> str:
    return cell if cell.isascii() else decode(cell.encode("utf-8", "surrogateescape"))


def _entry(place: str, keys: list[str], row: list[str]) -> Raw | Skipped:
    if len(row) > len(keys):
        return Skipped(place, f"{len(row)} cells, but the header names {len(keys)}")
    return Raw(place, dict(zip(keys, row, strict=False)))
