"""Turtle, TriG and N-Quads: the graph's quads, each once, sorted, so that the same graph gives the same bytes."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, serialize

from kg import iri
from kg.export.dataset import Dataset
from kg.graph.rdf import quads

#: Kinds of things that have IRIs of their own, hence a prefix each.
_KINDS = ("article", "entity", "evidence", "run", "statement")


def turtle(dataset: Dataset, out: BinaryIO) -> None:
    """Write Turtle, which knows no named graphs: all triples, wherever they stand."""
    triples = dict.fromkeys(quad.triple for quad in sorted(distinct(dataset), key=_by_subject))
    _write(triples, out, RdfFormat.TURTLE, dataset.base)


def trig(dataset: Dataset, out: BinaryIO) -> None:
    """Write TriG: the statements, then a named graph for each article with its evidence."""
    _write(sorted(distinct(dataset), key=by_graph), out, RdfFormat.TRIG, dataset.base)


def nquads(dataset: Dataset, out: BinaryIO) -> None:
    """Write canonical N-Quads, one quad a line, sorted by code point."""
    for line in sorted({f"{quad} .\n".encode() for quad in _quads(dataset)}):
        out.write(line)


def distinct(dataset: Dataset) -> set[Quad]:
    """The dataset's quads, each once."""
    return set(_quads(dataset))


def _quads(dataset: Dataset) -> Iterator[Quad]:
    return quads(dataset.snapshot, dataset.ontology, base=dataset.base, run=dataset.run, schema=False)


def _by_subject(quad: Quad) -> tuple[str, bool, str, str]:
    """The type of a thing comes before all else that is said of it."""
    predicate = quad.predicate.value
    return str(quad.subject), predicate != iri.RDF + "type", predicate, str(quad.object)


def by_graph(quad: Quad) -> tuple[bool, str, str, bool, str, str]:
    """The order of quads where graphs matter: the default graph comes first."""
    return isinstance(quad.graph_name, NamedNode), str(quad.graph_name), *_by_subject(quad)


def _write(items: Iterable[Triple] | Iterable[Quad], out: BinaryIO, format: RdfFormat, base: str) -> None:
    serialize(items, out, format, prefixes=dict(prefixes(base)))


def prefixes(base: str) -> Iterator[tuple[str, str]]:
    """Prefix and namespace of the vocabularies, then of each kind of thing."""
    yield from iri.PREFIXES.items()
    for kind in _KINDS:
        yield kind, f"{base}{kind}/"
