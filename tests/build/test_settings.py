import ast
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.build import Options, Pipeline, build, export, retract, snapshot
from kg.build.settings import gazetteers_of, settle
from kg.errors import GraphError, KgError, LexiconError
from kg.ledger import Ledger
from tests.build.corpus import exports

GAZETTEER = "name,type,aliases,same_as\nFjord Alliance,Organization,the Alliance,http://example.org/fjord\n"


@pytest.fixture
def gazetteer(tmp_path: Path) -> Path:
    path = tmp_path / "names.csv"
    path.write_text(GAZETTEER, encoding="utf8")
    return path


@pytest.mark.usefixtures("loaded")
def test_the_base_is_remembered(tmp_path: Path, inputs: Path) -> None:
    base = "https://example.org/graph/"
    build([inputs], tmp_path / "g", options=Options(base=base))
    build([inputs], tmp_path / "g")
    retract(tmp_path / "g", ["n4"])
    assert f"<{base}entity/".encode() in exports(tmp_path / "g")["nquads"]


@pytest.mark.usefixtures("loaded")
def test_decisions_are_remembered_and_win(tmp_path: Path, inputs: Path) -> None:
    decisions = tmp_path / "decisions.tsv"
    decisions.write_text("# for the test\nsame\tNorway\tOman\n", encoding="utf8")
    build([inputs], tmp_path / "g", options=Options(decisions=decisions))
    decisions.unlink()
    build([inputs], tmp_path / "g")
    labels = {entity.label: entity.aliases for entity in snapshot(tmp_path / "g").entities.values()}
    assert "Oman" in labels.get("Norway", ()) or "Norway" in labels.get("Oman", ())


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (Options(model="xx_none", base="https://example.org/"), KgError),
        (Options(decisions=Path("decisions.tsv"), base="https://example.org/"), GraphError),
        (Options(gazetteers=(Path("names.xyz"),), base="https://example.org/"), LexiconError),
        (Options(base="not an IRI"), ValueError),
    ],
)
def test_of_wrong_options_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: Options, error: type[Exception]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("decisions.tsv").write_text("alike\tNorway\tOman\n", encoding="utf8")
    Path("names.xyz").touch()
    with Ledger.open(tmp_path / "g", create=True) as ledger:
        with pytest.raises(error):
            settle(tmp_path / "g", ledger, options)
        assert ledger.setting("base") == ""


def test_a_gazetteer_is_kept_though_its_file_goes(tmp_path: Path, gazetteer: Path) -> None:
    graph = tmp_path / "g"
    with Ledger.open(graph, create=True) as ledger:
        settle(graph, ledger, Options(gazetteers=(gazetteer,)))
        gazetteer.unlink()
        settled = settle(graph, ledger, Options())
        assert settled.gazetteers == gazetteers_of(graph, ledger)
    assert [path.read_text(encoding="utf8") for path in settled.gazetteers] == [GAZETTEER]


def test_a_gazetteer_names_what_is_read(tmp_path: Path, gazetteer: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Norway condemned the Fjord Alliance on Monday.", encoding="utf8")
    build([story], tmp_path / "g", options=Options(gazetteers=(gazetteer,)))
    out = io.BytesIO()
    export(tmp_path / "g", "nquads", out)
    assert b"http://example.org/fjord" in out.getvalue()


def test_another_gazetteer_is_another_pipeline(tmp_path: Path, gazetteer: Path, pipeline: Pipeline) -> None:
    from kg.build.pipeline import fingerprint

    assert fingerprint() == fingerprint() != fingerprint(None, (gazetteer,))


def test_all_code_that_reads_is_part_of_the_pipeline() -> None:
    """A graph that was read by other code is read anew; only what words a message does not count."""
    from kg.build import pipeline

    package, seen = Path(pipeline.__file__).parents[1], set[Path]()
    waiting = [Path(pipeline.__file__)]
    while waiting:
        file = waiting.pop()
        seen.add(file)
        waiting += [found for found in _imported(file, package.parent) if found not in seen]
    assert seen - set(pipeline.reading_files()) == {package / "errors.py"}


def _imported(file: Path, root: Path) -> Iterator[Path]:
    """The files of the package from which a file imports."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kg."):
            place = root / str(node.module).replace(".", "/")
            yield place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
