"""JSON-LD 1.1 with a context, one node object a line: statements, then a named graph an article with its evidence."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, BinaryIO

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg import iri
from kg.export.dataset import Dataset
from kg.export.rdf import by_graph, distinct, prefixes

#: A node object's keys and values, as JSON has them.
type Json = dict[str, Any]


def write(dataset: Dataset, out: BinaryIO) -> None:
    """Write the dataset; IRIs are shortened by the prefixes that the context declares."""
    context = dict(sorted(prefixes(dataset.base)))
    short = _Shortener(context)
    out.write(b'{"@context": %s,\n"@graph": [\n' % json.dumps(context).encode())
    for i, text in enumerate(_objects(sorted(distinct(dataset), key=by_graph), short)):
        out.write((",\n" if i else "").encode() + text.encode())
    out.write(b"\n]}\n")


class _Shortener(dict[str, str]):
    """IRIs to compact IRIs, worked out once each: the longest namespace that fits."""

    def __init__(self, context: dict[str, str]) -> None:
        super().__init__()
        self.namespaces = sorted(((name, prefix) for prefix, name in context.items()), key=lambda n: -len(n[0]))

    def __missing__(self, full: str) -> str:
        found = next((f"{p}:{full[len(n) :]}" for n, p in self.namespaces if full.startswith(n)), full)
        short = full if found.partition(":")[2].startswith("//") else found
        self[full] = short
        return short


def _objects(quads: Iterable[Quad], short: _Shortener) -> Iterator[str]:
    for graph, members in groupby(quads, key=lambda quad: quad.graph_name):
        nodes = [
            json.dumps(_node(list(group), short), ensure_ascii=False)
            for _, group in groupby(members, key=lambda q: q.subject)
        ]
        if isinstance(graph, DefaultGraph):
            yield from nodes
        else:
            yield f'{{"@id": {json.dumps(short[_iri(graph)])}, "@graph": [\n' + ",\n".join(nodes) + "]}"


def _node(quads: list[Quad], short: _Shortener) -> Json:
    node: Json = {"@id": short[_iri(quads[0].subject)]}
    for predicate, group in groupby(quads, key=lambda quad: quad.predicate.value):
        if predicate == iri.RDF + "type":
            values: list[Any] = [short[_iri(quad.object)] for quad in group]
        else:
            values = [_value(quad.object, short) for quad in group]
        key = "@type" if predicate == iri.RDF + "type" else short[predicate]
        node[key] = values[0] if len(values) == 1 else values
    return node


def _value(term: object, short: _Shortener) -> Any:
    if not isinstance(term, Literal):
        return {"@id": short[_iri(term)]}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    datatype = term.datatype.value
    if datatype == iri.XSD + "string":
        return term.value
    if datatype == iri.XSD + "boolean" and term.value in ("true", "false"):
        return term.value == "true"
    return {"@value": term.value, "@type": short[datatype]}


def _iri(term: object) -> str:
    """The graph has no blank nodes: whatever is no literal is an IRI."""
    if not isinstance(term, NamedNode):
        raise TypeError(f"not an IRI: {term}")
    return term.value
