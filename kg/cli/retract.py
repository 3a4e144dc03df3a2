"""`kg retract`: take articles out again, with every statement that stood on them alone."""

from typing import Annotated

import typer

from kg import build
from kg.cli.app import command, counted, tell
from kg.cli.options import Directory


@command("retract")
def retract_command(
    directory: Directory,
    ids: Annotated[
        list[str], typer.Argument(metavar="ID", help="Ids of articles, or files and folders they were read from.")
    ],
) -> int:
    """Remove articles from a graph; what other articles state too remains."""
    report = build.retract(directory, ids)
    left = (
        counted(report.articles, "article"),
        counted(report.entities, "entity", "entities"),
        counted(report.statements, "statement"),
    )
    tell(f"{directory}: {', '.join(left)} left")
    return 0
