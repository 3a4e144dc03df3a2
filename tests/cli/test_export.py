"""`kg export`: every format, to a file or standard output."""

from pathlib import Path

import pytest

from kg.export import EXPORTERS, NETWORKS
from tests.cli.running import run


@pytest.mark.parametrize("format", sorted(EXPORTERS))
def test_to_standard_output_and_to_a_file_alike(graph: Path, tmp_path: Path, format: str) -> None:
    printed = run("export", graph, "-f", format)
    written = run("export", graph, "-f", format, "-o", tmp_path / "out")
    assert (printed.exit_code, written.exit_code, written.stdout) == (0, 0, "")
    assert printed.stdout_bytes == (tmp_path / "out").read_bytes() != b""


def test_an_unknown_format_is_2_and_leaves_no_file(graph: Path, tmp_path: Path) -> None:
    result = run("export", graph, "-f", "xls", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "the formats are csv" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", [("--limit", "3"), ("--unasserted",)], ids=lambda option: option[0])
@pytest.mark.parametrize("format", sorted(set(EXPORTERS) - set(NETWORKS)))
def test_a_format_of_all_statements_takes_no_choice_of_links(graph: Path, format: str, option: tuple[str, ...]) -> None:
    result = run("export", graph, "-f", format, *option)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{format} keeps every statement" in result.stderr


def test_a_folder_that_is_not_there_is_named(graph: Path, tmp_path: Path) -> None:
    result = run("export", graph, "-f", "jsonl", "-o", tmp_path / "no" / "out")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert f"there is no folder {tmp_path / 'no'}" in result.stderr


def test_a_file_that_is_there_stays_when_the_export_fails(graph: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old", encoding="utf8")
    run("export", graph, "-f", "xls", "-o", tmp_path / "out")
    assert (tmp_path / "out").read_text(encoding="utf8") == "old"
