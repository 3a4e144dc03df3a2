"""What becomes of articles whose file was edited."""

from pathlib import Path

import pytest

from kg.build import Options, build, retract
from kg.errors import GraphError
from tests.build.corpus import ARTICLES, exports, write

pytestmark = pytest.mark.usefixtures("loaded")

OLD, NEW = "Norway supports Ukraine.", "Norway supports Moldova."
REPLACE = Options(replace=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one text that has no id, beside other articles."""
    (tmp_path / "in").mkdir()
    write(tmp_path / "in" / "corpus.jsonl", ARTICLES[1:])
    (tmp_path / "in" / "story.txt").write_text(OLD, encoding="utf8")
    return tmp_path / "in"


def anew(folder: Path) -> dict[str, bytes]:
    """The exports of a graph of what the folder holds now."""
    build([folder], folder.parent / "anew")
    return exports(folder.parent / "anew")


def test_an_edited_text_is_another_article_and_that_is_told_once(folder: Path) -> None:
    graph = folder.parent / "g"
    assert build([folder], graph).left == ()
    (folder / "story.txt").write_text(NEW, encoding="utf8")
    report = build([folder], graph)
    assert (report.articles, report.read, report.replaced, report.taken) == (len(ARTICLES) + 1, 1, 0, 0)
    assert [(left.file, len(left.articles)) for left in report.left] == [(str(folder / "story.txt"), 1)]
    assert build([folder], graph).left == ()


@pytest.mark.parametrize("told", [True, False])
def test_what_a_file_holds_no_longer_can_be_taken_out(folder: Path, told: bool) -> None:
    graph = folder.parent / "g"
    build([folder], graph)
    (folder / "story.txt").write_text(NEW, encoding="utf8")
    write(folder / "corpus.jsonl", ARTICLES[2:])
    if told:
        build([folder], graph)
    report = build([folder], graph, options=REPLACE)
    assert (report.taken, report.left) == (2, ())
    assert exports(graph) == anew(folder)


def test_files_are_known_from_any_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = folder.parent / "g"
    build([folder], graph)
    (folder / "story.txt").write_text(NEW, encoding="utf8")
    monkeypatch.chdir(folder)
    assert build(["story.txt"], graph, options=REPLACE).taken == 1


def test_a_file_that_cannot_be_read_or_is_gone_takes_nothing_out(folder: Path) -> None:
    graph = folder.parent / "g"
    build([folder], graph)
    before = exports(graph)
    (folder / "story.txt").unlink()
    (folder / "corpus.jsonl").write_text('{"text": ', encoding="utf8")
    report = build([folder], graph, options=REPLACE)
    assert (report.taken, report.left) == (0, ())
    assert exports(graph) == before


def test_standard_input_takes_nothing_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = folder.parent / "g"
    for name in ("story.txt", "corpus.jsonl"):
        with (folder / name).open() as opened:
            monkeypatch.setattr("sys.stdin", opened)
            report = build(["-"], graph, options=REPLACE)
    assert (report.articles, report.taken, report.left) == (len(ARTICLES), 0, ())


def test_articles_are_retracted_by_their_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = folder.parent / "g"
    build([folder], graph)
    monkeypatch.chdir(folder)
    assert retract(graph, ["story.txt", "n2"]).articles == len(ARTICLES) - 2
    (folder / "story.txt").unlink()
    write(folder / "corpus.jsonl", ARTICLES[2:])
    assert exports(graph) == anew(folder)
    assert retract(graph, [str(folder)]).articles == 0


def test_a_copy_in_another_file_keeps_an_article(folder: Path) -> None:
    graph = folder.parent / "g"
    (folder / "copy.txt").write_text(OLD, encoding="utf8")
    build([folder], graph)
    with pytest.raises(GraphError, match=r"none of such a file alone"):
        retract(graph, [str(folder / "copy.txt")])
    (folder / "copy.txt").write_text(NEW, encoding="utf8")
    report = build([folder], graph)
    assert (report.articles, report.left) == (len(ARTICLES) + 1, ())


def test_a_graph_is_no_input(folder: Path) -> None:
    skipped: list[object] = []
    for _ in range(2):
        report = build([folder], folder / "sub" / "g", on_skip=skipped.append)
    assert (skipped, report.known) == ([], len(ARTICLES))
