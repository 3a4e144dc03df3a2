"""Does a graph keep its promises? A store and the articles' texts in, a list of violations out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode, QuerySolutions, Store

from kg import iri
from kg.graph.rdf import implied
from kg.graph.shapes import Check, compile_shapes
from kg.ontology import Ontology, default_path, load

#: Checked by sets, see `_unwarranted`.
_PLAIN = "https://w3id.org/newsgraph/shapes#Plain"

_ASSERTED = """
SELECT ?subject ?predicate ?object WHERE {
  ?statement a ng:Statement ; ng:negated false ; ng:alleged false ; ng:modality ng:Actual ;
    rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object .
}"""

_QUOTES = """
SELECT ?evidence ?article ?start ?end ?exact WHERE {
  ?evidence a ng:Evidence ; prov:wasDerivedFrom/schema:identifier ?article ; oa:hasSelector ?position, ?quote .
  ?position oa:start ?start ; oa:end ?end .
  ?quote oa:exact ?exact .
}"""

_OPEN = "SELECT ?property WHERE { ?property a ng:OpenRelation }"


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One thing that is wrong with a graph."""

    #: IRI of the statement, evidence, article or entity.
    focus: str
    message: str
    #: What is wrong about it, where that is something else than the focus.
    value: str = ""


def validate(
    store: Store, texts: Mapping[str, str], *, shapes: Path | None = None, warnings: bool = False
) -> list[Violation]:
    """All violations of the shapes, and every evidence whose quote is not exactly the text at its offsets, sorted.

    `texts` holds the articles' texts by id; an article without one cannot be checked and counts as a violation. With
    `warnings`, shapes of that severity (domains and ranges) are checked as well.
    """
    found = set(_conform(store, shapes or default_path().with_name("shapes.ttl"), warnings))
    found.update(_unwarranted(store, load()))
    found.update(_misquoted(store, texts))
    return sorted(found)


def _conform(store: Store, shapes: Path, warnings: bool) -> Iterator[Violation]:
    for check in compile_shapes(shapes):
        if check.shape != _PLAIN and (warnings or not check.warning):
            yield from _violations(store, check)


def _violations(store: Store, check: Check) -> Iterator[Violation]:
    solutions = _select(store, check.select)
    has_value = "value" in {variable.value for variable in solutions.variables}
    for solution in solutions:
        value = solution["value"] if has_value else None
        yield Violation(_plain(solution["this"]), check.message, _plain(value))


def _unwarranted(store: Store, ontology: Ontology) -> Iterator[Violation]:
    """Plain triples that no asserted statement entails; the other way round is a shape of its own."""
    names = {iri.NG + name: implied(name, ontology) for name in ontology.properties}
    warranted: set[tuple[str, str, str]] = set()
    for row in _select(store, _ASSERTED):
        subject, predicate, object_ = (_plain(term) for term in row)
        warranted.add((subject, predicate, object_))
        for name, turned in names.get(predicate, ()):
            ends = (object_, subject) if turned else (subject, object_)
            warranted.add((ends[0], iri.NG + name, ends[1]))
    open_ = [_plain(row["property"]) for row in _select(store, _OPEN)]
    for predicate in sorted([*names, *open_]):
        for quad in store.quads_for_pattern(None, NamedNode(predicate), None, None):
            triple = (_plain(quad.subject), predicate, _plain(quad.object))
            if triple not in warranted:
                yield Violation(triple[0], "a plain triple comes from an asserted statement", " ".join(triple[1:]))


def _misquoted(store: Store, texts: Mapping[str, str]) -> Iterator[Violation]:
    for row in _select(store, _QUOTES):
        evidence, article, start, end, exact = (_plain(term) for term in row)
        if article not in texts:
            yield Violation(evidence, "the article's text is missing", article)
        elif texts[article][int(start) : int(end)] != exact:
            yield Violation(evidence, "the quote is not the text at its offsets", exact)


def _select(store: Store, sparql: str) -> QuerySolutions:
    solutions = store.query(sparql, prefixes=iri.PREFIXES, use_default_graph_as_union=True)
    assert isinstance(solutions, QuerySolutions)
    return solutions


def _plain(term: object) -> str:
    return "" if term is None else str(getattr(term, "value", term))
