"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Inputs = Annotated[
    list[str],
    typer.Argument(help="Files or folders (txt, jsonl, json, csv, tsv, html, rss, atom); - is standard input."),
]
Directory = Annotated[Path, typer.Argument(metavar="DIR", help="The graph directory that `kg build` made.")]
Model = Annotated[
    str | None, typer.Option("--model", help="An installed spaCy pipeline to use instead of the built-in one.")
]
Gazetteers = Annotated[
    list[Path] | None,
    typer.Option("--gazetteer", help="Names of your own: CSV, SKOS Turtle, Wikidata or FollowTheMoney JSON lines."),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a row instead of a table.")]
Base = Annotated[str, typer.Option("--base", help="Where the IRIs of the data stand.")]
