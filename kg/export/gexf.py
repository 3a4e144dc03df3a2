"""GEXF 1.3 as Gephi reads it: streaming, kinds that keep parallel edges apart, the articles' dates as timeline."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import BinaryIO

from kg.analyse import Link
from kg.export.columns import EDGE_COLUMNS, NODE_COLUMNS, Column
from kg.export.dataset import Dataset
from kg.export.style import SIGNS, channels, colours, size
from kg.export.view import Node, View, view
from kg.export.xml import escape, escape_again, place, ready, send

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>newsgraph</creator><description>Who does what to whom, according to the news</description></meta>
"""
_DYNAMIC = '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="timestamp">\n'
_STATIC = '<graph defaultedgetype="directed" mode="static">\n'


def write(dataset: Dataset, out: BinaryIO) -> None:
    """Write the dataset's network as GEXF."""
    send(lines(view(dataset)), out)


def lines(network: View) -> Iterator[str]:
    """The document, element by element; without any date there is no timeline."""
    yield _HEAD
    yield _DYNAMIC if any(node.dates for node in network.nodes) else _STATIC
    yield from _attributes("node", NODE_COLUMNS)
    yield from _attributes("edge", EDGE_COLUMNS)
    yield f'<nodes count="{len(network.nodes)}">\n'
    yield from _nodes(network.nodes)
    yield f'</nodes>\n<edges count="{len(network.edges)}">\n'
    yield from _edges(network.edges)
    yield "</edges>\n</graph>\n</gexf>\n"


def _attributes(owner: str, columns: Iterable[Column]) -> Iterator[str]:
    yield f'<attributes class="{owner}" mode="static">\n'
    for column in columns:
        yield f'<attribute id="{column.name}" title="{column.name}" type="{column.kind}"/>\n'
    yield "</attributes>\n"


def _values(columns: Iterable[Column]) -> str:
    """A template of the columns' values."""
    values = "".join(f'<attvalue for="{column.name}" value="{place(column)}"/>' for column in columns)
    return f"<attvalues>{values}</attvalues>"


@lru_cache(maxsize=4096)
def _timestamps(dates: tuple[str, ...]) -> str:
    return f' timestamps="&lt;[{", ".join(dates)}]&gt;"' if dates else ""


def _nodes(nodes: Sequence[Node]) -> Iterator[str]:
    look = '<viz:size value="%s"/><viz:color r="%d" g="%d" b="%d"/>'
    template = f'<node id="%s" label="%s"%s>{_values(NODE_COLUMNS)}{look}</node>\n'
    values = ready(NODE_COLUMNS)
    palette = {name: channels(colour) for name, colour in colours(node.type for node in nodes).items()}
    greatest = max((node.degree for node in nodes), default=0)
    for node in nodes:
        name = escape(node.id), escape(node.label), _timestamps(node.dates)
        yield template % (*name, *values(node), size(node.degree, greatest), *palette[node.type])


def _edges(edges: Sequence[Link]) -> Iterator[str]:
    name = '<edge id="%s" source="%s" target="%s" type="directed" kind="%s" label="%s" weight="%d"%s>'
    template = f'{name}{_values(EDGE_COLUMNS)}<viz:color r="%d" g="%d" b="%d"/></edge>\n'
    values = ready(EDGE_COLUMNS)
    palette = {sign: channels(colour) for sign, colour in SIGNS.items()}
    for edge in edges:
        ends = escape_again(edge.source), escape_again(edge.target)
        names = escape_again(edge.relation), escape_again(edge.label)
        times = _timestamps(edge.dates)
        yield template % (edge.id, *ends, *names, edge.weight, times, *values(edge), *palette[edge.sign])
