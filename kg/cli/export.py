"""`kg export`: the graph in another format."""

import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kg import build
from kg.cli.app import command
from kg.cli.options import Directory
from kg.errors import QueryError
from kg.export import EXPORTERS


@command("export")
def export_command(
    directory: Directory,
    format: Annotated[str, typer.Option("--format", "-f", help=", ".join(EXPORTERS))],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="A file; standard output without it.")
    ] = None,
    no_open: Annotated[bool, typer.Option("--no-open", help="Leave out relations that the ontology lacks.")] = False,
    unasserted: Annotated[
        bool, typer.Option("--unasserted", help="Network formats: also links only denied, planned or alleged.")
    ] = False,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="Network formats: only so many entities, best connected first.")
    ] = None,
) -> int:
    """Write the graph in a format for other tools: RDF, JSON Lines, CSV, Gephi (GEXF, GraphML), a picture (SVG)."""
    write = partial(build.export, directory, format, open_relations=not no_open, unasserted=unasserted, limit=limit)
    if output is None:
        write(sys.stdout.buffer)
        return 0
    if not output.parent.is_dir():
        raise QueryError(f"{output} cannot be written: there is no folder {output.parent}")
    unfinished = output.with_name(f".{output.name}.unfinished")
    try:
        with unfinished.open("wb") as out:
            write(out)
        unfinished.replace(output)
    finally:
        unfinished.unlink(missing_ok=True)
    return 0
