"""`kg build`: the main job."""

from pathlib import Path
from typing import Annotated

import typer

from kg.build import Options, build
from kg.cli.app import SKIPPED, command, messages
from kg.cli.options import Gazetteers, Inputs, Model
from kg.cli.progress import articles_bar, report_skipped


@command("build")
def build_command(
    inputs: Inputs,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="The graph directory to make or extend.")],
    model: Model = None,
    gazetteer: Gazetteers = None,
    decisions: Annotated[
        Path | None, typer.Option("--decisions", help="TSV of entities that are the same or different.")
    ] = None,
    workers: Annotated[int, typer.Option("--workers", min=1, help="Processes that read articles.")] = 1,
    base: Annotated[str | None, typer.Option("--base", help="Where the IRIs of the data stand.")] = None,
) -> int:
    """Read articles into a graph directory; run again to resume after an interruption or to add more articles."""
    options = Options(model=model, gazetteers=tuple(gazetteer or ()), decisions=decisions, workers=workers, base=base)
    skipped = report_skipped()
    with articles_bar() as progress:
        report = build(inputs, output, options=options, on_skip=skipped, on_article=progress)
    messages.print(
        f"{output}: {report.articles} articles ({report.read} read now, {report.known} known before, "
        f"{len(skipped.names)} skipped), {report.entities} entities, {report.statements} statements "
        f"with {report.evidence} places of evidence",
        markup=False,
    )
    return SKIPPED if skipped.names else 0
