"""The documentation names everything that can be asked for."""

import re
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup

from kg.cli import app
from kg.cli.analyze import ANALYSES
from kg.export import EXPORTERS
from kg.graph.query import named
from kg.read import READERS

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"


def _options() -> list[tuple[str, str]]:
    commands = typer.main.get_command(app)
    assert isinstance(commands, TyperGroup)
    return [
        (name, option)
        for name, command in sorted(commands.commands.items())
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--") and option != "--help"
    ]


def _section(page: str, heading: str) -> str:
    """The text under a heading, up to the next one of its level."""
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, f"docs/commands.md has no section {heading!r}"
    return found[1]


@pytest.mark.parametrize(("command", "option"), _options())
def test_every_option_is_documented_with_its_command(command: str, option: str) -> None:
    page = (DOCS / "commands.md").read_text(encoding="utf8")
    assert re.search(rf"`{option}[` ]", _section(page, f"kg {command}"))


@pytest.mark.parametrize("name", sorted(named()))
def test_every_named_query_is_documented(name: str) -> None:
    assert f"`{name}`" in (DOCS / "commands.md").read_text(encoding="utf8")


@pytest.mark.parametrize("name", sorted(ANALYSES))
def test_every_measure_is_documented(name: str) -> None:
    assert f"`{name}`" in (DOCS / "commands.md").read_text(encoding="utf8")


@pytest.mark.parametrize("format", sorted(EXPORTERS))
def test_every_export_is_documented(format: str) -> None:
    assert f"`{format}`" in (DOCS / "exports.md").read_text(encoding="utf8")


@pytest.mark.parametrize("suffix", sorted(READERS))
def test_every_input_is_documented(suffix: str) -> None:
    assert f"`{suffix}`" in (DOCS / "reading.md").read_text(encoding="utf8")


def _pages() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "data").glob("*.md")])


@pytest.mark.parametrize("page", _pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf8"))
    missing = [t for t in targets if "://" not in t and not t.startswith("mailto:") and not (page.parent / t).exists()]
    assert missing == []


def test_decisions_have_numbers_of_their_own() -> None:
    numbers = [path.name.split("-")[0] for path in sorted((DOCS / "decisions").glob("*.md"))]
    assert len(numbers) == len(set(numbers))
