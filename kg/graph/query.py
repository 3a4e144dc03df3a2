"""SPARQL over a store, in rows of plain values, and the named queries that ship in `queries/*.rq`.

A query sees the union of all named graphs, and knows the usual prefixes without declaring them. To add a named query,
add a file: a header of comment lines says its title, what it answers, and its parameters, which are variables of the
query that get a value before it runs; a line `# values ?who` stands where the value comes in.

    # title: Who supports whom, and who says so
    # about: One row for each statement that is neither denied nor merely possible.
    # parameter: who (entity, optional) the one who supports
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    serialize,
)

from kg.errors import QueryError
from kg.graph.terms import KINDS, Term
from kg.iri import PREFIXES, XSD

type Value = str | int | float | bool | None
#: A row of results by its columns.
type Row = dict[str, Value]
type Node = NamedNode | BlankNode | Literal | Triple

_INTEGERS = {XSD + name for name in ("integer", "nonNegativeInteger", "int", "long")}
_NUMBERS = {XSD + name for name in ("decimal", "double", "float")}
_HEADER = re.compile(r"#\s*(title|about|parameter):\s*(.+)")
_VALUES = re.compile(r"^\s*# values((?: \?\w+)+)$", re.MULTILINE)
#: The word behind comments and prefixes that a query begins with.
_FIRST = re.compile(r"(?:\s|#.*\n|(?:PREFIX\s+\S*|BASE)\s*<[^>]*>)*(\S*)", re.IGNORECASE)
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
#: "error at 1:34: expected one of ..."
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
#: Ways to go on that a message names.
_EXPECTED = 8
_PARAMETER = re.compile(r"(\w+) \((\w+)(, optional)?\) (.+)")


@dataclass(frozen=True, slots=True)
class Results:
    """A table: the columns' names, and rows of str, int, float, bool or None; IRIs are written in full."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    #: The graph that CONSTRUCT or DESCRIBE makes, in Turtle; None for a SELECT or ASK.
    turtle: str | None = None


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


def run_named(store: Store, name: str, parameters: Mapping[str, str]) -> Results:
    """Run a named query; QueryError for an unknown name or parameter, a missing one, or a value that means nothing."""
    query = find(name)
    known = {parameter.name: parameter for parameter in query.parameters}
    if unknown := sorted(set(parameters) - set(known)):
        raise QueryError(f"query {name} has no parameter {unknown[0]!r}; it has: {', '.join(known) or 'none'}")
    missing = [p.name for p in query.parameters if p.required and p.name not in parameters]
    if missing:
        raise QueryError(f"query {name} needs a value for {missing[0]!r}: {known[missing[0]].about}")
    terms = {key: KINDS[known[key].kind](store, value) for key, value in sorted(parameters.items())}
    return run(store, _bind(query.text, terms))


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
        expected = f"'name (kind[, optional]) what it is' with a kind of {', '.join(KINDS)}"
        raise QueryError(f"queries/{name}.rq: expected {expected}, not {line!r}")
    return Parameter(match[1], match[2], match[4], required=match[3] is None)


def _bind(text: str, terms: Mapping[str, Term]) -> str:
    """Put the values in at the `# values ?x ?y` lines; Oxigraph writes the terms, so that no value can break out."""

    def block(match: re.Match[str]) -> str:
        names = re.findall(r"\?(\w+)", match[1])
        return "".join(f" VALUES ?{name} {{ {terms[name]} }}\n" for name in names if name in terms)

    return _VALUES.sub(block, text)


def run(store: Store, sparql: str) -> Results:
    """Run a SPARQL query: SELECT gives its rows, ASK one row `answer`, CONSTRUCT and DESCRIBE rows of triples, and
    these in Turtle besides.

    QueryError if the text does not parse or asks for what the engine cannot do.
    """
    try:
        return _results(store.query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True))
    except (SyntaxError, RuntimeError, OSError) as error:
        raise QueryError(f"the query cannot be run: {_wrong(sparql, str(error))}") from error


def _wrong(sparql: str, error: str) -> str:
    """What is wrong with a query, in words: the engine's own list what its grammar has at that place."""
    first = _FIRST.match(sparql)
    if first is not None and not first[1].upper().startswith((*_FORMS, "PREFIX", "BASE")):
        return f"it begins with {', '.join(_FORMS)}, not with {first[1]!r}; kg build and kg retract change a graph"
    place = _PLACE.match(error)
    if place is None:
        return error
    line, column = int(place[1]), int(place[2])
    before = (sparql.splitlines() or [""])[line - 1][: column - 1].split()
    where = f"line {line}, column {column}{f', behind {before[-1]!r}' if before else ''}"
    if "Prefix not found" in place[3]:
        return f"{where}: this prefix needs a PREFIX line; without one go {', '.join(PREFIXES)}"
    expected = [word for word in place[3].split(", ") if "[" not in word and "\\" not in word]
    return f"{where}: {', '.join(expected[:_EXPECTED])}{', ...' if len(expected) > _EXPECTED else ''}"


def _results(found: QuerySolutions | QueryBoolean | QueryTriples) -> Results:
    if isinstance(found, QueryBoolean):
        return Results(("answer",), ((bool(found),),))
    if isinstance(found, QueryTriples):
        triples = sorted(found, key=str)
        rows = tuple(tuple(map(_plain, triple)) for triple in triples)
        return Results(("subject", "predicate", "object"), rows, _turtle(triples))
    columns = tuple(variable.value for variable in found.variables)
    return Results(columns, tuple(tuple(map(_plain, solution)) for solution in found))


def _turtle(triples: Sequence[Triple]) -> str:
    """The triples in Turtle, with the prefixes that they need."""
    terms = " ".join(map(str, triples))
    prefixes = {name: namespace for name, namespace in PREFIXES.items() if f"<{namespace}" in terms}
    return (serialize(triples, format=RdfFormat.TURTLE, prefixes=prefixes) or b"").decode()


def _plain(term: Node | None) -> Value:
    """The term as a plain value: numbers and booleans as such, dates as ISO text, IRIs in full, unbound as None."""
    if not isinstance(term, Literal):
        return None if term is None else term.value if isinstance(term, NamedNode | BlankNode) else str(term)
    kind = term.datatype.value
    if kind in _INTEGERS:
        return int(term.value)
    if kind in _NUMBERS:
        return float(term.value)
    return term.value == "true" if kind == XSD + "boolean" else term.value
