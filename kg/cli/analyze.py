"""`kg analyze`: who is central in the graph, and who belongs together."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

import typer

from kg import build
from kg.analyse import betweenness, communities, components, degree, pagerank, table
from kg.cli.app import command, show, tell
from kg.cli.options import Directory, Json
from kg.errors import QueryError

#: The analyses by name; to add one, write a function of the network in kg.analyse and name it here.
ANALYSES: dict[str, Callable[[Any], Sequence[Any]]] = {
    "betweenness": betweenness,
    "communities": communities,
    "components": components,
    "degree": degree,
    "pagerank": pagerank,
}


#: Members of a group that a table names.
_SHOWN = 12


@command("analyze")
def analyze_command(
    directory: Directory,
    measure: Annotated[str, typer.Option("--measure", "-m", help=", ".join(ANALYSES))] = "pagerank",
    top: Annotated[int, typer.Option("--top", min=1, help="Rows to print.")] = 20,
    as_json: Json = False,
) -> int:
    """Measure the network of asserted relations between entities."""
    if measure not in ANALYSES:
        raise QueryError(f"no measure {measure!r}; the measures are {', '.join(ANALYSES)}")
    network = build.network_of(directory)
    columns, rows = table(ANALYSES[measure](network)[:top])
    labels = {id: str(node["label"]) for id, node in network.nodes(data=True)}
    show(columns, rows if as_json else [[_named(value, labels) for value in row] for row in rows], as_json=as_json)
    if not rows:
        tell("nothing to measure: no statement asserts a link between two entities")
    return 0


def _named(value: object, labels: Mapping[str, str]) -> object:
    """The members of a group by their labels, the best connected first, for people; any other value as it is."""
    if not isinstance(value, tuple):
        return value
    more = (f"and {len(value) - _SHOWN} more",) if len(value) > _SHOWN else ()
    return tuple(labels[id] for id in value[:_SHOWN]) + more
