"""SPARQL over a store, in rows of plain values, and the named queries that ship in `queries/*.rq`.

A query sees the union of all named graphs, and knows the usual prefixes without declaring them. To add a named query,
add a file: a header of comment lines says its title, what it answers, and its parameters, which are variables of the
query that get a value before it runs.

    # title: Who supports whom, and who says so
    # about: One row for each statement that is neither denied nor merely possible.
    # parameter: who (entity, optional) the one who supports
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Store,
    Triple,
    Variable,
)

from kg.errors import QueryError
from kg.graph.terms import KINDS
from kg.iri import PREFIXES, XSD

type Value = str | int | float | bool | None
type Term = NamedNode | BlankNode | Literal | Triple

_INTEGERS = {XSD + name for name in ("integer", "nonNegativeInteger", "int", "long")}
_NUMBERS = {XSD + name for name in ("decimal", "double", "float")}
_HEADER = re.compile(r"#\s*(title|about|parameter):\s*(.+)")
_PARAMETER = re.compile(r"(\w+) \((\w+)(, optional)?\) (.+)")


@dataclass(frozen=True, slots=True)
class Results:
    """A table: the columns' names, and rows of str, int, float, bool or None; IRIs are written in full."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A variable of a named query that gets a value before the query runs."""

    name: str
    #: How the value is read: one of `kg.graph.terms.KINDS`.
    kind: str
    about: str
    required: bool


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query that ships with newsgraph."""

    name: str
    title: str
    about: str
    parameters: tuple[Parameter, ...]
    text: str


def run(store: Store, sparql: str) -> Results:
    """Run a SPARQL query: SELECT gives its rows, ASK one row `answer`, CONSTRUCT and DESCRIBE rows of triples.

    QueryError if the text does not parse or asks for what the engine cannot do.
    """
    return _run(store, sparql, {})


def run_named(store: Store, name: str, parameters: Mapping[str, str]) -> Results:
    """Run a named query; QueryError for an unknown name or parameter, a missing one, or a value that means nothing."""
    query = find(name)
    known = {parameter.name: parameter for parameter in query.parameters}
    if unknown := sorted(set(parameters) - set(known)):
        raise QueryError(f"query {name} has no parameter {unknown[0]!r}; it has: {', '.join(known) or 'none'}")
    missing = [p.name for p in query.parameters if p.required and p.name not in parameters]
    if missing:
        raise QueryError(f"query {name} needs a value for {missing[0]!r}: {known[missing[0]].about}")
    terms = {Variable(key): KINDS[known[key].kind](store, value) for key, value in sorted(parameters.items())}
    return _run(store, query.text, terms)


def named() -> dict[str, NamedQuery]:
    """The named queries by name, in alphabetical order; QueryError if a header is wrong."""
    folder = files("kg.graph") / "queries"
    entries = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".rq")), key=lambda e: e.name)
    return {query.name: query for query in (_parse(e.name[:-3], e.read_text("utf-8")) for e in entries)}


def find(name: str) -> NamedQuery:
    """A named query by its name; QueryError if there is none."""
    queries = named()
    if name not in queries:
        raise QueryError(f"no query is named {name!r}; there are: {', '.join(queries)}")
    return queries[name]


def _parse(name: str, text: str) -> NamedQuery:
    header: dict[str, list[str]] = {"title": [], "about": [], "parameter": []}
    for key, value in _HEADER.findall(text):
        header[key].append(value.strip())
    if len(header["title"]) != 1:
        raise QueryError(f"queries/{name}.rq: exactly one '# title: ...' line is expected")
    parameters = tuple(_parameter(name, line) for line in header["parameter"])
    return NamedQuery(name, header["title"][0], " ".join(header["about"]), parameters, text)


def _parameter(name: str, line: str) -> Parameter:
    match = _PARAMETER.fullmatch(line)
    if not match or match[2] not in KINDS:
        raise QueryError(f"queries/{name}.rq: expected 'name (kind[, optional]) what it is', kind in {sorted(KINDS)}: {line}")
    return Parameter(match[1], match[2], match[4], required=match[3] is None)


def _run(store: Store, sparql: str, terms: Mapping[Variable, NamedNode | Literal]) -> Results:
    try:
        found = store.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True, substitutions=dict(terms))
        return _results(found, terms)
    except (SyntaxError, ValueError, RuntimeError) as error:
        raise QueryError(f"the query cannot be run: {error}") from error


def _results(found: QuerySolutions | QueryBoolean | QueryTriples, terms: Mapping[Variable, NamedNode | Literal]) -> Results:
    if isinstance(found, QueryBoolean):
        return Results(("answer",), ((bool(found),),))
    if isinstance(found, QueryTriples):
        return Results(("subject", "predicate", "object"), tuple(tuple(map(plain, triple)) for triple in found))
    columns = tuple(variable.value for variable in found.variables)
    return Results(columns, tuple(tuple(_row(solution)) for solution in found))
