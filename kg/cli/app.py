"""The application object and what all commands share: messages to stderr, tables and JSON to stdout, exit codes."""

import json
import os
import select
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from importlib.metadata import version
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from kg.errors import KgError, QueryError

#: Exit codes: done, failed, wrong usage, done but some inputs were skipped, interrupted.
DONE, FAILED, USAGE, SKIPPED, INTERRUPTED = 0, 1, 2, 3, 130

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"newsgraph {version('newsgraph')}")
        raise typer.Exit(DONE)


@app.callback(
    help="Turn news articles into a knowledge graph in which every edge leads back to the sentence that states it."
)
def _options(
    wanted: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    """What may stand before a command."""


class _Messages(Console):
    """Standard error: where nobody reads it any more, the work goes on in silence."""

    def on_broken_pipe(self) -> None:
        self.quiet = True


#: Progress and messages; data alone goes to stdout.
messages = _Messages(stderr=True, highlight=False)


def command(name: str) -> Callable[[Callable[..., int | None]], Callable[..., None]]:
    """Register a command whose function gives its exit code; errors made on purpose become a message and a code."""

    def register(function: Callable[..., int | None]) -> Callable[..., None]:
        @app.command(name)
        @wraps(function)
        def run(*args: Any, **options: Any) -> None:
            raise typer.Exit(_run(function, *args, **options))

        return run

    return register


def _run(function: Callable[..., int | None], *args: Any, **options: Any) -> int:
    try:
        code = function(*args, **options) or DONE
        sys.stdout.flush()
        return code
    except QueryError as error:
        complain(str(error))
        return USAGE
    except BrokenPipeError:
        if not _unread():
            raise
        return DONE
    except KgError as error:
        complain(str(error))
        return FAILED
    except OSError as error:
        complain(f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error))
        return FAILED
    except KeyboardInterrupt:
        tell("kg: interrupted; what was read is kept, and the same command goes on from there")
        return INTERRUPTED


def _unread() -> bool:
    """Has whoever read our standard output seen enough ("| head")? What is still to be written then goes nowhere."""
    output = select.poll()
    output.register(sys.stdout, 0)
    left = any(event & select.POLLERR for _, event in output.poll(0))
    if left:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return left


class _Tables(Console):
    """Standard output for tables: that nobody reads it any more is raised, where rich would end the program."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def tell(message: str, style: str = "") -> None:
    """Print a message to stderr, on one line however long."""
    messages.print(message, style=style, markup=False, soft_wrap=True)


def complain(message: str) -> None:
    """Say on stderr what is wrong."""
    tell(f"kg: {message}", "red")


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun in the number that it asks for.

    >>> counted(1, "input"), counted(2, "input"), counted(0, "entity", "entities")
    ('1 input', '2 inputs', '0 entities')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


def show(columns: Sequence[str], rows: Iterable[Sequence[object]], *, as_json: bool) -> None:
    """Print a table to stdout: for people, or as one JSON object a row."""
    if as_json:
        for row in rows:
            sys.stdout.write(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False) + "\n")
        return
    console = _Tables(highlight=False, width=None if sys.stdout.isatty() else 160)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*("" if value is None else _cell(value) for value in row))
    console.print(table)


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").rstrip(".")
    text = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return text.replace("[", "\\[")
