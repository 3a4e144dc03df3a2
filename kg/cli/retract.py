"""`kg retract`: take articles out again, with every statement that stood on them alone."""

from typing import Annotated

import typer

from kg.build import retract
from kg.cli.app import command, tell
from kg.cli.options import Directory


@command("retract")
def retract_command(
    directory: Directory,
    ids: Annotated[list[str], typer.Argument(metavar="ID", help="Ids of articles.")],
) -> int:
    """Remove articles from a graph; what other articles state too remains."""
    report = retract(directory, ids)
    tell(f"{directory}: {report.articles} articles, {report.entities} entities, {report.statements} statements left")
    return 0
