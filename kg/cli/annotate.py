"""`kg annotate`: what the machine reads in each article, as stand-off annotation."""

import sys
from typing import Annotated

import orjson
import typer

from kg import build
from kg.cli.app import SKIPPED, command
from kg.cli.options import Drops, Fields, Gazetteers, Inputs, Model, named_fields
from kg.cli.progress import dropping, report_skipped


@command("annotate")
def annotate_command(
    inputs: Inputs,
    model: Model = None,
    gazetteer: Gazetteers = None,
    field: Fields = None,
    drop_log: Drops = None,
    pretty: Annotated[bool, typer.Option("--pretty", help="Indent the JSON for reading.")] = False,
) -> int:
    """Read articles and print all that was read in them, one JSON object an article."""
    fields = named_fields(field)
    skipped = report_skipped()
    pipeline = build.load_pipeline(model, tuple(gazetteer or ()))
    style = orjson.OPT_INDENT_2 if pretty else orjson.OPT_APPEND_NEWLINE
    with dropping(drop_log) as on_reading:
        for record in build.annotate(build.read_inputs(inputs, skipped, fields), pipeline, on_reading):
            sys.stdout.buffer.write(orjson.dumps(record, option=style))
    return SKIPPED if skipped.names else 0
