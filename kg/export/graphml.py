"""GraphML as Gephi reads it: streaming, one directed edge for each source, target and relation."""

from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from kg.analyse import Link
from kg.export.columns import EDGE_COLUMNS, NODE_COLUMNS, Column, Kind
from kg.export.dataset import Dataset
from kg.export.style import SIGNS, colours, size
from kg.export.view import Node, View, view
from kg.export.xml import escape, escape_again, place, ready, send

#: GraphML's names of the types; it has no lists.
_TYPES = {
    Kind.STRING: "string",
    Kind.INTEGER: "int",
    Kind.DOUBLE: "double",
    Kind.BOOLEAN: "boolean",
    Kind.LIST: "string",
}

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
"""


def write(dataset: Dataset, out: BinaryIO) -> None:
    """Write the dataset's network as GraphML."""
    send(lines(view(dataset)), out)


def lines(network: View) -> Iterator[str]:
    """The document, element by element."""
    yield _HEAD
    yield from _keys("node", (*_NODE_LOOKS, *NODE_COLUMNS))
    yield from _keys("edge", (*_EDGE_LOOKS, *EDGE_COLUMNS))
    yield '<graph edgedefault="directed">\n'
    yield from _nodes(network.nodes)
    yield from _edges(network.edges)
    yield "</graph>\n</graphml>\n"


#: Gephi takes keys of these names as the look of a node or edge, not as columns.
_NODE_LOOKS = (Column("label", Kind.STRING), Column("size", Kind.DOUBLE), Column("color", Kind.STRING))
_EDGE_LOOKS = (Column("label", Kind.STRING), Column("weight", Kind.DOUBLE), Column("color", Kind.STRING))


def _keys(owner: str, columns: Iterable[Column]) -> Iterator[str]:
    for column in columns:
        kind = _TYPES[column.kind]
        yield f'<key id="{owner}_{column.name}" for="{owner}" attr.name="{column.name}" attr.type="{kind}"/>\n'


def _data(owner: str, columns: Sequence[Column]) -> str:
    """A template of the columns' data elements."""
    return "".join(f'<data key="{owner}_{column.name}">{place(column)}</data>' for column in columns)


def _nodes(nodes: Sequence[Node]) -> Iterator[str]:
    template = f'<node id="%s">{_data("node", (*_NODE_LOOKS, *NODE_COLUMNS))}</node>\n'
    values = ready(NODE_COLUMNS)
    palette = colours(node.type for node in nodes)
    greatest = max((node.degree for node in nodes), default=0)
    for node in nodes:
        yield template % (
            escape(node.id),
            escape(node.label),
            size(node.degree, greatest),
            palette[node.type],
            *values(node),
        )


def _edges(edges: Sequence[Link]) -> Iterator[str]:
    """Gephi takes the edge's own label, beside the one in its data, as its kind: it keeps parallel edges apart."""
    data = _data("edge", (*_EDGE_LOOKS, *EDGE_COLUMNS))
    template = f'<edge id="%s" source="%s" target="%s" label="%s">{data}</edge>\n'
    values = ready(EDGE_COLUMNS)
    for edge in edges:
        ends = escape_again(edge.source), escape_again(edge.target)
        names = escape_again(edge.relation), escape_again(edge.label)
        yield template % (edge.id, *ends, *names, edge.weight, SIGNS[edge.sign], *values(edge))
