"""CSV (RFC 4180) for spreadsheets, data frames and Gephi's import: a zip archive with nodes.csv and edges.csv."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, BinaryIO

from kg.analyse import Link
from kg.export.columns import EDGE_COLUMNS, NODE_COLUMNS, Column, Kind, getter
from kg.export.dataset import Dataset
from kg.export.view import Node, view
from kg.export.xml import clean

#: The earliest date that a zip archive can hold: the same graph gives the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)

#: Stands between the values of a list.
SEPARATOR = "|"

#: A spreadsheet takes a cell that starts so as a formula, which a hostile headline could abuse.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(dataset: Dataset, out: BinaryIO) -> None:
    """Write the zip archive; headers are those that Gephi's spreadsheet import knows."""
    network = view(dataset)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _member(archive, "nodes.csv", node_rows(network.nodes))
        _member(archive, "edges.csv", edge_rows(network.edges))


def node_rows(nodes: Iterable[Node]) -> Iterator[list[str]]:
    """The header and the rows of nodes.csv."""
    yield ["Id", "Label", *(column.name for column in NODE_COLUMNS)]
    values, texts = getter(NODE_COLUMNS), _writers(NODE_COLUMNS)
    for node in nodes:
        cells = [text(value) for text, value in zip(texts, values(node), strict=True)]
        yield [safe(node.id), safe(node.label), *cells]


def edge_rows(edges: Iterable[Link]) -> Iterator[list[str]]:
    """The header and the rows of edges.csv; Kind keeps parallel edges apart in Gephi, and Type is their direction."""
    yield ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight", *(column.name for column in EDGE_COLUMNS)]
    values, texts = getter(EDGE_COLUMNS), _writers(EDGE_COLUMNS)
    for edge in edges:
        cells = [text(value) for text, value in zip(texts, values(edge), strict=True)]
        ends = [safe(edge.source), safe(edge.target)]
        yield [*ends, "Directed", cells[0], edge.id, safe(edge.label), str(edge.weight), *cells]


def safe(text: str) -> str:
    """Cleaned text that no spreadsheet takes for a formula: such a cell gets an apostrophe in front.

    >>> safe("=1+1"), safe("Kyiv")
    ("'=1+1", 'Kyiv')
    """
    cell = clean(text)
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _listed(values: Iterable[str]) -> str:
    return safe(SEPARATOR.join(value.replace(SEPARATOR, "/") for value in values))


def _boolean(value: bool) -> str:
    return "true" if value else "false"


_WRITERS: dict[Kind, Callable[[Any], str]] = {
    Kind.STRING: safe,
    Kind.INTEGER: str,
    Kind.DOUBLE: repr,
    Kind.BOOLEAN: _boolean,
    Kind.LIST: _listed,
}


def _writers(columns: Sequence[Column]) -> list[Callable[[Any], str]]:
    return [_WRITERS[column.kind] for column in columns]


def _member(archive: zipfile.ZipFile, name: str, rows: Iterable[list[str]]) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    with archive.open(info, "w") as member, io.TextIOWrapper(member, "utf-8", newline="") as text:
        csv.writer(text, lineterminator="\r\n").writerows(rows)
