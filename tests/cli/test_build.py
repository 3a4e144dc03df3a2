"""`kg build`: what it says, and how it fails."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.build.corpus import ARTICLES, write
from tests.cli.running import run

pytestmark = pytest.mark.usefixtures("loaded")


def test_a_build_says_what_it_made_on_stderr_alone(tmp_path: Path) -> None:
    result = run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g")
    assert (result.exit_code, result.stdout) == (0, "")
    assert f"{len(ARTICLES)} articles ({len(ARTICLES)} read now, 0 known before, 0 inputs skipped)" in result.stderr


def test_standard_input_is_read(tmp_path: Path) -> None:
    lines = write(tmp_path / "c.jsonl").read_text(encoding="utf8")
    result = run("build", "-", "-o", tmp_path / "g", stdin=lines)
    assert result.exit_code == 0
    assert f"{len(ARTICLES)} read now" in result.stderr


def test_skipped_inputs_are_named_with_the_reason_and_give_3(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path / "in" / "good.jsonl")
    (tmp_path / "in" / "empty.txt").touch()
    (tmp_path / "in" / "broken.jsonl").write_text('{"text": ', encoding="utf8")
    result = run("build", tmp_path / "in", "-o", tmp_path / "g")
    assert result.exit_code == 3
    assert [line.split(": ")[0].rsplit("/", 1)[-1] for line in result.stderr.splitlines()[:2]] == [
        "broken.jsonl:1",
        "empty.txt",
    ]
    assert "2 inputs skipped" in result.stderr


def test_fields_may_have_other_names(tmp_path: Path) -> None:
    inputs = tmp_path / "own.jsonl"
    inputs.write_bytes(orjson.dumps({"key": "k7", "matter": "Norway supports Ukraine."}) + b"\n")
    graph = tmp_path / "g"
    assert run("build", inputs, "-o", graph, "--field", "text=matter", "--field", "id=key").exit_code == 0
    assert '"article": "k7"' in run("export", graph, "-f", "jsonl").stdout


def test_an_interruption_is_130_and_says_how_to_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kg.build.directory.build", interrupted)
    result = run("build", "x", "-o", tmp_path / "g")
    assert result.exit_code == 130
    assert "goes on from there" in result.stderr


def test_a_directory_of_something_else_is_refused(tmp_path: Path) -> None:
    inputs = write(tmp_path / "c.jsonl")
    result = run("build", inputs, "-o", tmp_path)
    assert result.exit_code == 1
    assert "not a graph directory" in result.stderr


def test_a_model_that_is_not_installed_is_named(tmp_path: Path) -> None:
    result = run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g", "--model", "xx_none")
    assert result.exit_code == 1
    assert "'xx_none'" in result.stderr


def test_a_file_that_cannot_be_opened_is_named_without_ado(tmp_path: Path) -> None:
    inputs = write(tmp_path / "c.jsonl")
    result = run("build", inputs, "-o", tmp_path / "g", "--decisions", tmp_path / "absent.tsv")
    assert (result.exit_code, result.stderr) == (1, f"kg: {tmp_path / 'absent.tsv'}: No such file or directory\n")


def test_a_malformed_decision_names_its_file(tmp_path: Path) -> None:
    decisions = tmp_path / "mine.tsv"
    decisions.write_text("same\tNorway\n", encoding="utf8")
    result = run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g", "--decisions", decisions)
    assert result.exit_code == 1
    assert f"{decisions}, line 1: expected same or different" in result.stderr


def test_a_decision_on_somebody_unknown_is_told(tmp_path: Path) -> None:
    decisions = tmp_path / "mine.tsv"
    decisions.write_text("same\tNorway\tNorwegia\n", encoding="utf8")
    result = run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g", "--decisions", decisions)
    assert result.exit_code == 0
    assert "decisions: nothing in the graph is called 'Norwegia' yet" in result.stderr
    assert "'Norway' yet" not in result.stderr


def test_what_stays_of_an_edited_file_is_told_with_the_mend(tmp_path: Path) -> None:
    story, graph = tmp_path / "story.txt", tmp_path / "g"
    for text in ("Norway supports Ukraine.", "Norway supports Moldova."):
        story.write_text(text, encoding="utf8")
        result = run("build", story, "-o", graph)
    first, second = result.stderr.splitlines()
    assert first.startswith(f"{story}: 1 article that it held before is not in it now and stays in the graph (")
    assert second.startswith(f"{graph}: 2 articles (1 read now, 0 known before, 0 inputs skipped)")
    story.write_text("Norway supports Georgia.", encoding="utf8")
    again = run("build", story, "-o", graph, "--replace").stderr
    assert again.startswith(f"{graph}: 1 article (1 read now, 0 known before, 2 articles taken out,")
    assert "0 articles" in run("retract", graph, story).stderr
