"""SHACL shapes in, SPARQL checks out: the part of SHACL that `ontology/shapes.ttl` uses, to run inside a store.

pySHACL walks the graph node by node in Python; a graph of 100,000 statements has half a million focus nodes. Here each
property shape is one or two queries. The tests hold pySHACL and these checks to the same verdicts.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rdflib import Graph
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH
from rdflib.term import Node

from kg.errors import OntologyError


@dataclass(frozen=True, slots=True)
class Check:
    """One query, each of whose rows is a violation: ?this the node, ?value what is wrong with it, if anything."""

    shape: str
    message: str
    warning: bool
    select: str


#: For each constraint component on values the condition under which ?value violates it, given its parameter.
_VALUES: dict[Node, Callable[[str], str]] = {
    SH.datatype: lambda of: f"!isLiteral(?value) || DATATYPE(?value) != {of}",
    SH["class"]: lambda of: f"NOT EXISTS {{ ?value a/rdfs:subClassOf* {of} }}",
    SH.nodeKind: lambda of: "!isIRI(?value)",
    SH["in"]: lambda of: f"?value NOT IN ({of})",
    SH.minInclusive: lambda of: f"!COALESCE(?value >= {of}, false)",
    SH.maxInclusive: lambda of: f"!COALESCE(?value <= {of}, false)",
    SH.minLength: lambda of: f"STRLEN(STR(?value)) < {of}",
    SH.pattern: lambda of: f"!REGEX(STR(?value), {of})",
}
_COUNTS = (SH.minCount, SH.maxCount)
_OTHER = (SH.path, SH.message)


def compile_shapes(path: Path) -> Iterator[Check]:
    """The checks of a shapes file, by shape; OntologyError where it uses what cannot be compiled."""
    graph = Graph().parse(path, format="turtle")
    for shape in sorted(graph.subjects(RDF.type, SH.NodeShape), key=str):
        target = graph.value(shape, SH.targetClass)
        if target is None:
            raise OntologyError(f"{path}: {shape} has no sh:targetClass")
        focus = f"?this a/rdfs:subClassOf* {target.n3()} ."
        warning = graph.value(shape, SH.severity) == SH.Warning
        for constraint in sorted(graph.objects(shape, SH.sparql), key=str):
            select = _one(graph, constraint, SH.select).replace("$this", "?this")
            yield Check(str(shape), _one(graph, constraint, SH.message), warning, select)
        for property_ in sorted(graph.objects(shape, SH.property), key=str):
            message = _one(graph, property_, SH.message)
            for select in _property(graph, property_, focus):
                yield Check(str(shape), message, warning, select)


def _property(graph: Graph, shape: Node, focus: str) -> Iterator[str]:
    parameters = dict(graph.predicate_objects(shape))
    path = parameters[SH.path].n3()
    if strange := sorted(str(key) for key in parameters if key not in (*_VALUES, *_COUNTS, *_OTHER)):
        raise OntologyError(f"{shape}: {strange[0]} cannot be compiled")
    if any(key in parameters for key in _COUNTS):
        yield _count(path, parameters, focus)
    conditions = [f"({_VALUES[key](_term(graph, value))})" for key, value in parameters.items() if key in _VALUES]
    if conditions:
        condition = " || ".join(sorted(conditions))
        yield f"SELECT DISTINCT ?this ?value WHERE {{ {focus} ?this {path} ?value FILTER({condition}) }}"


def _count(path: str, parameters: dict[Node, Node], focus: str) -> str:
    limits = []
    if SH.minCount in parameters:
        limits.append(f"COUNT(DISTINCT ?v) < {parameters[SH.minCount]}")
    if SH.maxCount in parameters:
        limits.append(f"COUNT(DISTINCT ?v) > {parameters[SH.maxCount]}")
    body = f"{focus} OPTIONAL {{ ?this {path} ?v }}"
    return f"SELECT ?this WHERE {{ {body} }} GROUP BY ?this HAVING({' || '.join(limits)})"


def _term(graph: Graph, value: Node) -> str:
    """A constraint's parameter in SPARQL; a list with commas between its members."""
    if (value, RDF.first, None) in graph:
        return ", ".join(member.n3() for member in Collection(graph, value))
    return value.n3()


def _one(graph: Graph, subject: Node, predicate: Node) -> str:
    value = graph.value(subject, predicate)
    if value is None:
        raise OntologyError(f"{subject}: no {predicate}")
    return str(value)
