"""`kg query`: SPARQL, a file with SPARQL, or a question that ships with newsgraph."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from kg import build
from kg.cli.app import command, show, tell
from kg.cli.options import Json, named_values
from kg.errors import QueryError
from kg.graph.query import find, named
from kg.graph.terms import ambiguous
from kg.read.source import STDIN


@command("query")
def query_command(
    directory: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="The graph directory that `kg build` made; --list needs none.")
    ] = None,
    sparql: Annotated[
        str | None, typer.Argument(metavar="SPARQL", help="SPARQL, a file with SPARQL, or - for standard input.")
    ] = None,
    name: Annotated[str | None, typer.Option("--name", "-n", help="A named query; see --list.")] = None,
    parameter: Annotated[
        list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE", help="A named query's parameter.")
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="List the named queries and what they answer.")] = False,
    as_json: Json = False,
) -> int:
    """Ask a graph: SPARQL, or one of the named queries."""
    if list_:
        show(("name", "question", "parameters"), _listing(), as_json=as_json)
        return 0
    if directory is None:
        raise QueryError("which graph? kg query DIR ...")
    if (sparql is None) == (name is None):
        raise QueryError("give either SPARQL (text or a file) or --name; kg query DIR --list shows the named queries")
    if name is not None:
        values = named_values(parameter or [], "--param")
        results = build.named_query(directory, name, values)
        _tell_taken(directory, name, values)
    else:
        results = build.query(directory, _text(sparql or ""))
    if results.turtle is not None and not as_json:
        sys.stdout.write(results.turtle)
    else:
        show(results.columns, results.rows, as_json=as_json)
    if not results.rows:
        tell("no results")
    return 0


def _tell_taken(directory: Path, name: str, values: Mapping[str, str]) -> None:
    """Say whom a name was taken for where several are called so."""
    for parameter in find(name).parameters:
        if parameter.kind == "entity" and parameter.name in values:
            found = build.entities_called(directory, values[parameter.name])
            if ambiguous(found):
                first, *others = (f"{one.label} ({one.id})" for one in found)
                tell(f"{values[parameter.name]!r} is taken for {first}; it may also mean {', '.join(others)}", "yellow")


def _listing() -> list[tuple[str, str, str]]:
    return [(q.name, q.title, ", ".join(p.name for p in q.parameters)) for q in named().values()]


def _text(sparql: str) -> str:
    """The SPARQL itself, or what stands in the file that it names. Raises QueryError for a single word of neither."""
    if sparql == STDIN:
        return sys.stdin.read()
    path = Path(sparql) if "\n" not in sparql and len(sparql) < 256 else None
    if path is not None and path.is_file():
        return path.read_text(encoding="utf8")
    if len(sparql.split()) == 1:
        raise QueryError(f"{sparql!r} is neither a file nor SPARQL; a query that ships with newsgraph takes --name")
    return sparql
