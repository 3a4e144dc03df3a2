"""`kg build`: the main job."""

from pathlib import Path
from typing import Annotated

import typer

from kg import build
from kg.cli.app import SKIPPED, command, counted, tell
from kg.cli.options import Drops, Fields, Gazetteers, Inputs, Model, base_option, named_fields
from kg.cli.progress import articles_bar, dropping, report_skipped

#: Ids that a message names.
_SHOWN = 3


@command("build")
def build_command(
    inputs: Inputs,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="The graph directory to make or extend.")
    ],
    model: Model = None,
    gazetteer: Gazetteers = None,
    decisions: Annotated[
        Path | None, typer.Option("--decisions", metavar="FILE", help="TSV of entities that are the same or different.")
    ] = None,
    field: Fields = None,
    drop_log: Drops = None,
    workers: Annotated[int, typer.Option("--workers", min=1, help="Processes that read articles.")] = 1,
    base: Annotated[
        str | None,
        typer.Option("--base", metavar="IRI", callback=base_option, help="Where the IRIs of the data stand."),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Take out the articles that a file held before and holds no longer.")
    ] = False,
) -> int:
    """Read articles into a graph directory; run again to resume after an interruption or to add more articles.

    The directory remembers --model, --gazetteer, --decisions and --base for later builds.
    """
    options = build.Options(
        model, tuple(gazetteer or ()), decisions, workers, base, tuple(named_fields(field).items()), replace
    )
    skipped = report_skipped()
    with dropping(drop_log) as on_reading, articles_bar() as progress:
        report = build.build(
            inputs, output, options=options, on_skip=skipped, on_article=progress, on_reading=on_reading
        )
    for name in report.unknown:
        tell(f"decisions: nothing in the graph is called {name!r} yet", "yellow")
    for left in report.left:
        tell(_stays(left), "yellow")
    tell(_summary(output, report, len(skipped.names)))
    return SKIPPED if skipped.names else 0


def _replaced(report: "build.Report") -> str:
    """Said only where it happens: two sources that count their articles from 1 must not pass for an update unseen."""
    return f", of these {report.replaced} in place of another text with the same id" if report.replaced else ""


def _taken(report: "build.Report") -> str:
    return f"{counted(report.taken, 'article')} taken out, " if report.taken else ""


def _stays(left: "build.Left") -> str:
    """A text without an id is known by its content: changed, it is another article, which the user may not expect."""
    one = len(left.articles) == 1
    shown = ", ".join(left.articles[:_SHOWN]) + (" ..." if len(left.articles) > _SHOWN else "")
    return (
        f"{left.file}: {counted(len(left.articles), 'article')} that it held before {'is' if one else 'are'} not in it "
        f"now and {'stays' if one else 'stay'} in the graph ({shown}); --replace takes {'it' if one else 'them'} out"
    )


def _summary(directory: Path, report: "build.Report", skipped: int) -> str:
    return (
        f"{directory}: {counted(report.articles, 'article')} ({report.read} read now{_replaced(report)}, "
        f"{report.known} known before, {_taken(report)}"
        f"{counted(skipped, 'input')} skipped), {counted(report.entities, 'entity', 'entities')}, "
        f"{counted(report.statements, 'statement')} with "
        f"{counted(report.evidence, 'place of evidence', 'places of evidence')}"
    )
