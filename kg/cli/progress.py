"""Progress on a terminal, and the list of inputs that were skipped."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from kg import build
from kg.cli.app import counted, messages, tell
from kg.types import Skipped

#: How long a build is silent where nobody sees a bar move.
SECONDS = 30.0


@dataclass
class SkippedInputs:
    """Names every skipped input on stderr as it comes, and remembers that there was one."""

    names: list[str] = field(default_factory=list)

    def __call__(self, skipped: Skipped) -> None:
        """Name the input and why it was skipped."""
        self.names.append(skipped.name)
        tell(f"skipped {skipped.name}: {skipped.reason}", "yellow")


def report_skipped() -> SkippedInputs:
    """A fresh reporter of skipped inputs."""
    return SkippedInputs()


@contextmanager
def dropping(path: Path | None) -> "Iterator[build.DropLog | None]":
    """A drop log in a file, its summary on stderr in the end; None without a file."""
    if path is None:
        yield None
        return
    with build.drop_log(path) as log:
        yield log
    tell(f"{path}: {log.counts.total()} predicates, by what became of them:")
    for reason, count, lemmas in log.summary():
        tell(f"  {count:7}  {reason}: {lemmas}")


@dataclass
class _Lines:
    """Tells on stderr how many articles have been read, one line in so many seconds."""

    started: float
    count: int = 0
    told: float = 0.0

    def __call__(self, name: str) -> None:
        """Count an article, by its id."""
        self.count += 1
        passed = monotonic() - self.started
        if passed - self.told >= SECONDS:
            self.told = passed
            tell(f"{counted(self.count, 'article')} read in {passed:.0f} s, the last one {name}")


@contextmanager
def articles_bar() -> Iterator[Callable[[str], None]]:
    """A counter of articles; call what it yields with each article's id. It moves on a terminal.

    Elsewhere, in a log say, there is a line now and then, so that a long build can be told from one that hangs.
    """
    if not messages.is_terminal:
        yield _Lines(monotonic())
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=messages, transient=True) as progress:
        task = progress.add_task("reading", total=None)
        yield lambda name: progress.update(task, advance=1, description=f"reading {escape(name[:40])}")
