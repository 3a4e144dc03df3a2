"""What a user types as a named query's parameter, as an RDF term: entities by name, months, properties, texts."""

import re
from collections.abc import Callable
from difflib import get_close_matches

from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from kg.errors import QueryError
from kg.iri import NG, PREFIXES, Iri

type Term = NamedNode | Literal

#: The entity whose label or alias equals the text but for case; a label beats an alias, then the more mentioned wins.
_ENTITY = """
SELECT ?entity WHERE {{
  VALUES (?form ?rank) {{ (rdfs:label 0) (skos:altLabel 1) }}
  ?entity ?form ?name ; ng:mentions ?mentions .
  FILTER(LCASE(STR(?name)) = {name})
}} ORDER BY ?rank DESC(?mentions) ?entity LIMIT 1"""

_PROPERTY = """
SELECT ?entity WHERE {{
  VALUES ?kind {{ owl:ObjectProperty ng:OpenRelation }}
  ?entity a ?kind ; rdfs:label ?name .
  FILTER(STR(?entity) = {iri} || LCASE(STR(?name)) = {label})
}} ORDER BY ?entity LIMIT 1"""

_LABELS = "SELECT DISTINCT ?name WHERE { ?entity ng:mentions ?mentions ; rdfs:label ?name }"


def entity(store: Store, value: str) -> Term:
    """The entity with this IRI, Wikidata id, label or alias. QueryError if none has it; it suggests the nearest."""
    if value.startswith(("http://", "https://")):
        return NamedNode(_checked(value))
    if re.fullmatch(r"Q[1-9][0-9]*", value):
        return _one(store, f"SELECT ?entity WHERE {{ ?entity owl:sameAs wd:{value} }}", value)
    return _one(store, _ENTITY.format(name=str(Literal(value.lower()))), value)


def month(_: Store, value: str) -> Term:
    """A month as YYYY-MM. QueryError for anything else."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        raise QueryError(f"a month is written YYYY-MM, as in 2024-11, not {value!r}")
    return Literal(value)


def property_(store: Store, value: str) -> Term:
    """A property or family by its local name or label; QueryError if the ontology has none."""
    found = _first(store, _PROPERTY.format(iri=Literal(NG + value), label=Literal(value.lower())))
    if found is None:
        raise QueryError(f"no property is named {value!r}; see the ontology's page or: kg query DIR --name properties")
    return found


def text(_: Store, value: str) -> Term:
    """Any text, as it is."""
    return Literal(value)


#: How the parameters of named queries are read, by the kind that a query's header names. To add one, add a function.
KINDS: dict[str, Callable[[Store, str], Term]] = {
    "entity": entity,
    "month": month,
    "property": property_,
    "text": text,
}


def _checked(value: str) -> Iri:
    try:
        return Iri(value)
    except ValueError as error:
        raise QueryError(str(error)) from error


def _one(store: Store, sparql: str, value: str) -> Term:
    found = _first(store, sparql)
    if found is None:
        raise QueryError(f"nothing in the graph is called {value!r}{_suggestion(store, value)}")
    return found


def _first(store: Store, sparql: str) -> Term | None:
    solutions = store.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True)
    assert isinstance(solutions, QuerySolutions)
    for solution in solutions:
        term = solution["entity"]
        assert isinstance(term, NamedNode)
        return term
    return None


def _suggestion(store: Store, value: str) -> str:
    solutions = store.query(_LABELS, prefixes=PREFIXES)
    assert isinstance(solutions, QuerySolutions)
    labels = sorted({str(solution[0].value) for solution in solutions})
    near = get_close_matches(value, labels, n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(near)}?" if near else ""
