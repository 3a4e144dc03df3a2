"""What a user types as a named query's parameter, as an RDF term: entities by name, months, properties, texts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from urllib.parse import quote, unquote

from pyoxigraph import Literal, NamedNode, QuerySolution, QuerySolutions, Store

from kg.errors import QueryError
from kg.iri import NG, PREFIXES, Iri

type Term = NamedNode | Literal

#: The entities that fit a pattern, which binds ?entity, and ?rank where one fit is better than another; the better
#: fits first, then the more mentioned.
_CALLED = """
SELECT ?entity ?label ?class ?same_as ?mentions (MIN(?rank) AS ?best) WHERE {{
  {pattern}
  ?entity ng:mentions ?mentions ; rdfs:label ?label ; a ?type .
  BIND(STRAFTER(STR(?type), "#") AS ?class)
  OPTIONAL {{ ?entity owl:sameAs ?same_as }}
}} GROUP BY ?entity ?label ?class ?same_as ?mentions ORDER BY ?best DESC(?mentions) ?entity"""

#: By a form of the name, whatever its case, by the id at the end of the IRI, or a person by a surname ("Ruiz"); a label
#: beats an alias, and that a surname which no text has alone.
_BY_NAME = """{{ VALUES (?form ?rank) {{ (rdfs:label 0) (skos:altLabel 1) }} ?entity ?form ?name .
    FILTER(LCASE(STR(?name)) = {name}) }}
  UNION {{ ?entity a ng:Person ; rdfs:label ?name FILTER(STRENDS(LCASE(STR(?name)), {surname})) BIND(2 AS ?rank) }}
  UNION {{ ?entity ng:mentions ?any FILTER(STRENDS(STR(?entity), {id})) BIND(0 AS ?rank) }}"""

#: By an IRI, our own or the linked one.
_BY_IRI = "{{ BIND({iri} AS ?entity) BIND(0 AS ?rank) }} UNION {{ ?entity owl:sameAs {iri} BIND(0 AS ?rank) }}"

_PROPERTY = """
SELECT ?entity WHERE {{
  VALUES ?kind {{ owl:ObjectProperty ng:OpenRelation }}
  ?entity a ?kind ; rdfs:label ?name .
  FILTER(STR(?entity) = {iri} || LCASE(STR(?name)) = {label})
}} ORDER BY ?entity LIMIT 1"""

_NAMES = "SELECT DISTINCT ?name WHERE { ?entity ng:mentions ?mentions ; rdfs:label|skos:altLabel ?name }"

#: Names that an unknown one is compared with, and how like it they must be (difflib's ratio).
_SUGGESTED, _ALIKE = 3, 0.6


@dataclass(frozen=True, slots=True)
class Called:
    """An entity that a name may mean."""

    iri: str
    label: str
    type: str
    same_as: str | None
    mentions: int
    #: 0 where the name is its label, id or IRI, 1 where it is another form of its name, 2 where it only ends it.
    rank: int

    @property
    def id(self) -> str:
        """The end of the IRI, by which the entity can be named alone."""
        return unquote(self.iri.rpartition("/")[2])


def entity(store: Store, value: str) -> Term:
    """The entity with this IRI, Wikidata id, id, label, alias or surname, in this order; then the more mentioned wins.

    QueryError if none has it; it suggests the nearest names.
    """
    return NamedNode(called(store, value)[0].iri)


def called(store: Store, value: str) -> tuple[Called, ...]:
    """The entities that a name may mean, the likeliest first. QueryError if there is none, with the nearest names."""
    found = tuple(_called(row) for row in _rows(store, _CALLED.format(pattern=_pattern(value.strip()))))
    if not found:
        raise QueryError(f"nothing in the graph is called {value!r}{_suggestion(store, value)}")
    return found


def _pattern(value: str) -> str:
    if value.startswith(("http://", "https://")):
        return _BY_IRI.format(iri=NamedNode(_checked(value)))
    if re.fullmatch(r"Q[1-9][0-9]*", value):
        return _BY_IRI.format(iri=NamedNode(PREFIXES["wd"] + value))
    id = Literal("/entity/" + quote(value, safe=""))
    name = value.lower()
    return _BY_NAME.format(name=Literal(name), surname=Literal(f" {name}"), id=id)


def _called(row: QuerySolution) -> Called:
    iri, label, class_, same_as, mentions, rank = (None if term is None else str(term.value) for term in row)
    return Called(str(iri), str(label), str(class_), same_as, int(mentions or 0), int(rank or 0))


def ambiguous(found: Sequence[Called]) -> bool:
    """Do several entities have the name for their label, or none has and several are called so as well?"""
    return len(found) > 1 and (found[0].rank > 0 or found[1].rank == 0)


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


def _first(store: Store, sparql: str) -> Term | None:
    for solution in _rows(store, sparql):
        term = solution["entity"]
        assert isinstance(term, NamedNode)
        return term
    return None


def _suggestion(store: Store, value: str) -> str:
    names = {str(row[0].value).lower(): str(row[0].value) for row in _rows(store, _NAMES)}
    near = get_close_matches(value.lower(), sorted(names), n=_SUGGESTED, cutoff=_ALIKE)
    return f"; did you mean {' or '.join(names[name] for name in near)}?" if near else ""


def _rows(store: Store, sparql: str) -> QuerySolutions:
    solutions = store.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True)
    assert isinstance(solutions, QuerySolutions)
    return solutions
