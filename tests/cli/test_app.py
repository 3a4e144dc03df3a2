"""The command line from outside: what goes to stdout and stderr, and the exit codes."""

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from kg.cli import app
from tests.cli.running import run

COMMANDS = ("analyze", "annotate", "build", "entity", "export", "query", "retract", "validate")


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"newsgraph {version('newsgraph')}\n"


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("command", ["annotate", "build"])
def test_a_drop_log_has_a_line_for_each_predicate_and_its_summary_is_told(tmp_path: Path, command: str) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Norway supports Ukraine. The company attacked Iran.", encoding="utf8")
    place = () if command == "annotate" else ("-o", tmp_path / "g")
    result = run(command, text, *place, "--drop-log", tmp_path / "drops.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "drops.jsonl").read_text(encoding="utf8").splitlines()]
    assert result.exit_code == 0
    assert {(r["predicate"]["lemma"], r["reason"]) for r in lines} == {
        ("support", None),
        ("attack", "no entity in the phrase"),
    }
    assert "2 predicates" in result.stderr
    assert "no entity in the phrase: attack 1" in result.stderr


def test_without_a_command_there_is_help() -> None:
    assert "Turn news articles into a knowledge graph" in run().output


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"Usage: kg {command}" in " ".join(result.stdout.split())


def test_what_only_some_commands_need_is_not_loaded_for_all() -> None:
    """The parser and the reader of pages take seconds to load; a query should not wait for them."""
    loaded = "import sys, kg.cli; print({'spacy', 'datasketch', 'trafilatura'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert found.stdout == "set()\n"


def test_all_commands_are_known_to_these_tests() -> None:
    assert {command.name for command in app.registered_commands} == set(COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("build",),
        ("build", "a.txt"),
        ("build", "a.txt", "-o", "g", "--workers", "0"),
        ("build", "a.txt", "-o", "g", "--base", "no IRI"),
        ("build", "a.txt", "-o", "g", "--field", "text"),
        ("annotate", "a.txt", "--field", "colour=text"),
        ("entity", "g"),
        ("query", "g"),
        ("query", "g", "ASK {}", "--name", "articles"),
        ("query", "g", "--name", "about", "--param", "entity"),
        ("analyze", "g", "--measure", "beauty"),
        ("export", "g"),
        ("retract", "g"),
    ],
)
def test_wrong_usage_is_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "absent", "ASK {}"),
        ("entity", "absent", "Norway"),
        ("analyze", "absent"),
        ("export", "absent", "-f", "jsonl"),
        ("validate", "absent"),
        ("retract", "absent", "a"),
    ],
)
def test_no_graph_is_1_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("kg: absent")
    assert len(result.stderr.splitlines()) == 1


def test_markup_in_names_is_text(tmp_path: Path) -> None:
    result = run("query", tmp_path / "[bold]g[/bold]", "ASK {}")
    assert "[bold]g[/bold]" in result.stderr


#: Runs a command whose standard output or error nobody reads any more.
UNREAD = """
import os, sys
from kg.cli import app
end, start = os.pipe()
os.close(end)
os.dup2(start, {stream})
app({arguments})
"""


@pytest.mark.parametrize(
    "arguments",
    [("export", "-f", "jsonl"), ("query", "-n", "articles"), ("query", "-n", "articles", "--json"), ("entity", "Iran")],
    ids=" ".join,
)
def test_a_reader_that_has_seen_enough_is_no_failure(graph: Path, arguments: tuple[str, ...]) -> None:
    """ "| head" closes the pipe; under "set -o pipefail" a script would end there."""
    program = UNREAD.format(stream=1, arguments=[arguments[0], str(graph), *arguments[1:]])
    done = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_messages_that_nobody_reads_stop_no_work(tmp_path: Path) -> None:
    arguments = ["build", str(tmp_path / "absent.txt"), "-o", str(tmp_path / "g")]
    done = subprocess.run([sys.executable, "-c", UNREAD.format(stream=2, arguments=arguments)])
    assert done.returncode == 3
    assert (tmp_path / "g" / "current").is_symlink()
