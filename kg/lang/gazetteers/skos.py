"""A gazetteer as SKOS in Turtle: a concept or other subject with skos:prefLabel (or rdfs:label), altLabels, a class.

The class is the local name of an `rdf:type` other than skos:Concept (Organization where there is none); the same entity
elsewhere is an owl:sameAs or skos:exactMatch, else the subject itself. Labels in English or without a language count.
"""

from collections.abc import Iterator
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from kg.errors import LexiconError
from kg.lang.gazetteer import Known


def read(path: Path) -> Iterator[tuple[str, Known]]:
    """Each labelled subject's names with what they name; raises LexiconError where the file is no Turtle."""
    graph = Graph()
    try:
        graph.parse(path, format="turtle")
    except SyntaxError as error:
        raise LexiconError(f"{path}: not Turtle: {error}") from error
    for subject in sorted(set(graph.subjects()), key=str):
        preferred = _labels(graph, subject, SKOS.prefLabel) or _labels(graph, subject, RDFS.label)
        if preferred:
            known = Known(preferred[0], _class(graph, subject), _same_as(graph, subject))
            for form in (*preferred, *_labels(graph, subject, SKOS.altLabel)):
                yield form, known


def _labels(graph: Graph, subject: Node, label: URIRef) -> list[str]:
    found = (o for o in graph.objects(subject, label) if isinstance(o, Literal))
    return sorted(str(o) for o in found if o.language is None or o.language.startswith("en"))


def _class(graph: Graph, subject: Node) -> str:
    types = sorted(str(t) for t in graph.objects(subject, RDF.type) if t != SKOS.Concept)
    return types[0].rpartition("#")[2].rpartition("/")[2] if types else "Organization"


def _same_as(graph: Graph, subject: Node) -> str | None:
    others = sorted(str(o) for link in (OWL.sameAs, SKOS.exactMatch) for o in graph.objects(subject, link))
    if others:
        return others[0]
    return str(subject) if isinstance(subject, URIRef) else None
