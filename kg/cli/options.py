"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from kg.iri import base_iri
from kg.lang.gazetteers import READERS as GAZETTEERS
from kg.read import READERS
from kg.read.raw import FIELDS

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help=f"Files or folders ({', '.join(sorted(READERS))}, each also with .gz); - is standard input.",
    ),
]
Directory = Annotated[Path, typer.Argument(metavar="DIR", help="The graph directory that `kg build` made.")]
Model = Annotated[
    str | None,
    typer.Option("--model", metavar="NAME", help="An installed spaCy pipeline to use instead of the built-in one."),
]
Gazetteers = Annotated[
    list[Path] | None,
    typer.Option("--gazetteer", metavar="FILE", help=f"Names of your own ({', '.join(GAZETTEERS)}); repeatable."),
]
Fields = Annotated[
    list[str] | None,
    typer.Option("--field", metavar="FIELD=NAME", help="The inputs' name for a field (text=maintext); repeatable."),
]
Drops = Annotated[
    Path | None,
    typer.Option(
        "--drop-log", metavar="FILE", help="Also write each predicate seen and why it gave no statement (JSON Lines)."
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a row instead of a table.")]


def named_fields(given: list[str] | None) -> dict[str, str]:
    """What `--field` says, as a mapping from an article's field to the inputs' name for it."""
    return named_values(given or [], "--field", known=tuple(FIELDS))


def named_values(given: list[str], option: str, known: tuple[str, ...] = ()) -> dict[str, str]:
    """Options of the form NAME=VALUE as a mapping; a usage error where one has no "=" or names nothing known."""
    pairs = [item.partition("=") for item in given]
    for name, equals, _ in pairs:
        if not equals:
            raise typer.BadParameter(f"{name!r} is not of the form NAME=VALUE", param_hint=option)
        if known and name not in known:
            raise typer.BadParameter(f"{name!r} is none of {', '.join(known)}", param_hint=option)
    return {name: value for name, _, value in pairs}


def base_option(value: str | None) -> str | None:
    """A base to which names can be added; a usage error where it is none."""
    try:
        return value if value is None else str(base_iri(value))
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
