"""`kg analyze`: every measure, as a table and as rows."""

import json
from pathlib import Path

import pytest

from kg.cli.analyze import ANALYSES
from tests.cli.running import run


@pytest.mark.parametrize("measure", sorted(ANALYSES))
def test_every_measure_prints_rows(graph: Path, measure: str) -> None:
    result = run("analyze", graph, "--measure", measure, "--json", "--top", 2)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert 1 <= len(rows) <= 2


def test_a_table_for_people(graph: Path) -> None:
    assert "Norway" in run("analyze", graph).stdout


def test_a_group_is_shown_by_labels_and_printed_by_ids(graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.cli.analyze._SHOWN", 2)
    members = json.loads(run("analyze", graph, "-m", "components", "--json").stdout.splitlines()[0])["members"]
    shown = " ".join(run("analyze", graph, "-m", "components").stdout.split())
    assert f"and {len(members) - 2} more" in shown
    assert members[0] not in shown


def test_a_graph_without_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    run("build", tmp_path / "none", "-o", tmp_path / "g")
    result = run("analyze", tmp_path / "g", "--json")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing to measure" in result.stderr
