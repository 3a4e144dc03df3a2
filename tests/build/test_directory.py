import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kg.build import build, retract, snapshot
from kg.errors import GraphError
from kg.graph import store
from kg.types import Skipped
from tests.build.corpus import ARTICLES, exports, write

pytestmark = pytest.mark.usefixtures("loaded")

#: Builds a graph and is killed when the second article has been read.
KILLED = """
import os, signal, sys
from pathlib import Path
import kg.build.directory
from kg.build import build

kg.build.directory.fingerprint = lambda model, gazetteers: "fixed"
read = []

def on_article(name):
    read.append(name)
    if len(read) == 2:
        os.kill(os.getpid(), signal.SIGKILL)

build([sys.argv[1]], Path(sys.argv[2]), on_article=on_article)
"""


@pytest.fixture
def undisturbed(tmp_path: Path, inputs: Path) -> Path:
    build([inputs], tmp_path / "undisturbed")
    return tmp_path / "undisturbed"


def test_a_build_reports_what_it_made(tmp_path: Path, inputs: Path) -> None:
    read: list[str] = []
    report = build([inputs], tmp_path / "g", on_article=read.append)
    made = snapshot(tmp_path / "g")
    assert sorted(read) == sorted(made.articles) == [article["id"] for article in ARTICLES]
    assert (report.articles, report.read, report.known) == (len(ARTICLES), len(ARTICLES), 0)
    assert (report.entities, report.statements) == (len(made.entities), len(made.statements))
    assert report.evidence == len(list(made.evidence())) >= report.statements > 5


def test_a_second_build_reads_and_changes_nothing(undisturbed: Path, inputs: Path) -> None:
    before, generation = exports(undisturbed), store.current(undisturbed)
    report = build([inputs], undisturbed)
    assert (report.read, report.known) == (0, len(ARTICLES))
    assert exports(undisturbed) == before
    assert store.current(undisturbed) == generation


def test_an_update_reads_what_is_new(tmp_path: Path, undisturbed: Path) -> None:
    graph = tmp_path / "g"
    build([write(tmp_path / "some.jsonl", ARTICLES[:3])], graph)
    report = build([write(tmp_path / "more.jsonl", ARTICLES)], graph)
    assert (report.read, report.known, report.replaced) == (1, 3, 0)
    assert exports(graph) == exports(undisturbed)


def test_an_article_with_another_text_is_read_again(tmp_path: Path, undisturbed: Path) -> None:
    changed = ARTICLES[0] | {"text": "Norway supports Moldova."}
    report = build([write(tmp_path / "new.jsonl", (changed,))], undisturbed)
    assert (report.articles, report.read, report.replaced) == (len(ARTICLES), 1, 1)
    build([write(tmp_path / "all.jsonl", (changed, *ARTICLES[1:]))], tmp_path / "anew")
    assert exports(undisturbed) == exports(tmp_path / "anew")


def test_a_build_resumes_after_an_exception(tmp_path: Path, inputs: Path, undisturbed: Path) -> None:
    read: list[str] = []

    def on_article(name: str) -> None:
        read.append(name)
        if len(read) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([inputs], tmp_path / "g", on_article=on_article)
    report = build([inputs], tmp_path / "g")
    assert (report.read, report.known) == (len(ARTICLES) - 2, 2)
    assert exports(tmp_path / "g") == exports(undisturbed)


def test_a_build_resumes_after_a_kill(tmp_path: Path, inputs: Path, undisturbed: Path) -> None:
    graph = tmp_path / "g"
    killed = subprocess.run([sys.executable, "-c", KILLED, inputs, graph], env=os.environ | {"PYTHONPATH": "."})
    assert killed.returncode == -signal.SIGKILL
    report = build([inputs], graph)
    assert report.known == 2
    assert exports(graph) == exports(undisturbed)


def test_a_graph_without_an_article_is_as_if_it_had_never_been(tmp_path: Path, undisturbed: Path) -> None:
    report = retract(undisturbed, ["n3", "n1"])
    kept = tuple(article for article in ARTICLES if article["id"] not in ("n1", "n3"))
    build([write(tmp_path / "kept.jsonl", kept)], tmp_path / "never")
    assert report.articles == len(kept)
    assert exports(undisturbed) == exports(tmp_path / "never")


def test_an_unknown_article_is_not_retracted_nor_its_neighbours(undisturbed: Path) -> None:
    before = exports(undisturbed)
    with pytest.raises(GraphError, match="no article 'n9'"):
        retract(undisturbed, ["n1", "n9"])
    assert exports(undisturbed) == before


def test_another_pipeline_reads_everything_again(
    tmp_path: Path, undisturbed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.build.directory.fingerprint", lambda model, gazetteers: "another")
    read: list[str] = []
    build([write(tmp_path / "one.jsonl", ARTICLES[1:2])], undisturbed, on_article=read.append)
    assert sorted(read) == [article["id"] for article in ARTICLES]


def test_inputs_that_cannot_be_read_are_named_and_disturb_nothing(
    tmp_path: Path, inputs: Path, undisturbed: Path
) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"text": "Norway', encoding="utf8")
    skipped: list[Skipped] = []
    report = build([broken, tmp_path / "absent.txt", inputs], tmp_path / "g", on_skip=skipped.append)
    assert report.read == len(ARTICLES)
    assert [Path(item.name.split(":")[0]).name for item in skipped] == ["broken.jsonl", "absent.txt"]
    assert exports(tmp_path / "g") == exports(undisturbed)


def test_no_inputs_make_an_empty_graph(tmp_path: Path) -> None:
    report = build([], tmp_path / "g")
    assert (report.articles, report.statements) == (0, 0)
    assert exports(tmp_path / "g")["jsonl"] == b""


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path, inputs: Path) -> None:
    with pytest.raises(GraphError, match="not a graph directory"):
        build([inputs], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["corpus.jsonl"]
