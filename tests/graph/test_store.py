import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg import iri
from kg.errors import GraphError
from kg.graph import store as stores
from kg.graph.rdf import quads
from kg.ontology import Ontology
from tests.graph.sample import RUN, snapshot


def some(*names: str) -> list[Quad]:
    label = NamedNode(iri.RDFS + "label")
    return [Quad(NamedNode(f"https://example.org/{name}"), label, Literal(name)) for name in names]


def names(directory: Path) -> set[str]:
    with stores.reading(directory) as store:
        return {str(quad.object.value) for quad in store}


def generations(directory: Path) -> set[str]:
    return {path.name for path in (directory / "generations").iterdir() if path.is_dir()}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    name = stores.write(tmp_path, some("a", "b"))
    assert names(tmp_path) == {"a", "b"}
    assert stores.current(tmp_path) == tmp_path / "generations" / name


def test_the_name_goes_by_the_content(tmp_path: Path) -> None:
    one = stores.write(tmp_path / "x", some("a"))
    other = stores.write(tmp_path / "y", some("b"))
    assert one == stores.write(tmp_path / "z", some("a")) != other


def test_a_new_generation_replaces_the_old_one(tmp_path: Path) -> None:
    stores.write(tmp_path, some("a"))
    new = stores.write(tmp_path, some("b"))
    assert names(tmp_path) == {"b"}
    assert generations(tmp_path) == {new}


def test_writing_the_same_again_changes_nothing(tmp_path: Path) -> None:
    one = stores.write(tmp_path, some("a"))
    assert stores.write(tmp_path, some("a")) == one
    assert generations(tmp_path) == {one}


def test_going_back_to_an_earlier_content(tmp_path: Path) -> None:
    stores.write(tmp_path, some("a"))
    stores.write(tmp_path, some("b"))
    stores.write(tmp_path, some("a"))
    assert names(tmp_path) == {"a"}


def test_a_reader_keeps_its_generation_while_writers_go_on(tmp_path: Path) -> None:
    old = stores.write(tmp_path, some("a"))
    with stores.reading(tmp_path) as store:
        stores.write(tmp_path, some("b"))
        assert old in generations(tmp_path)
        assert [str(quad.object.value) for quad in store] == ["a"]
        assert names(tmp_path) == {"b"}
    assert stores.prune(tmp_path) == [old]
    assert names(tmp_path) == {"b"}


def test_a_store_is_opened_read_only(tmp_path: Path) -> None:
    stores.write(tmp_path, some("a"))
    with stores.reading(tmp_path) as store, pytest.raises(RuntimeError, match="read-write"):
        store.extend(some("b"))


@pytest.mark.parametrize("folder", [".", "sub/dir"])
def test_a_missing_graph_is_named(tmp_path: Path, folder: str) -> None:
    with pytest.raises(GraphError, match="no graph here"), stores.reading(tmp_path / folder):
        pass


def test_a_lost_generation_is_named(tmp_path: Path) -> None:
    name = stores.write(tmp_path, some("a"))
    (tmp_path / "generations" / name).rename(tmp_path / "elsewhere")
    with pytest.raises(GraphError, match="is missing"), stores.reading(tmp_path):
        pass


def test_a_damaged_generation_is_named(tmp_path: Path) -> None:
    name = stores.write(tmp_path, some("a"))
    (tmp_path / "generations" / name / "CURRENT").write_bytes(b"nonsense\n")
    with pytest.raises(GraphError, match="damaged"), stores.reading(tmp_path):
        pass


def test_a_failing_source_leaves_the_old_generation(tmp_path: Path) -> None:
    def failing() -> Iterator[Quad]:
        yield from some("b")
        raise ValueError("no more")

    stores.write(tmp_path, some("a"))
    with pytest.raises(ValueError, match="no more"):
        stores.write(tmp_path, failing())
    assert names(tmp_path) == {"a"}


def _write_for_ever(directory: Path) -> None:
    def endless() -> Iterator[Quad]:
        number = 0
        while True:
            yield from some(str(number))
            number += 1
            if number == 3 * stores._CHUNK:
                (directory / "half").touch()
            time.sleep(1 if number > 3 * stores._CHUNK else 0)

    stores._CHUNK = 100
    stores.write(directory, endless())


def test_a_killed_writer_leaves_the_old_generation_and_its_leavings_go(tmp_path: Path) -> None:
    stores.write(tmp_path, some("a"))
    writer = multiprocessing.get_context("spawn").Process(target=_write_for_ever, args=(tmp_path,))
    writer.start()
    until = time.monotonic() + 60
    while not (tmp_path / "half").exists() and time.monotonic() < until:
        time.sleep(0.05)
    with pytest.raises(GraphError, match="another process"):
        stores.write(tmp_path, some("b"))
    assert writer.pid is not None
    os.kill(writer.pid, signal.SIGKILL)
    writer.join()
    assert any(name.startswith(".unfinished") for name in generations(tmp_path))
    assert names(tmp_path) == {"a"}
    new = stores.write(tmp_path, some("b"))
    assert names(tmp_path) == {"b"}
    assert generations(tmp_path) == {new}


def test_data_leaves_out_the_ontology(tmp_path: Path, ontology: Ontology) -> None:
    stores.write(tmp_path, quads(snapshot(), ontology, run=RUN))
    with stores.reading(tmp_path) as store:
        assert set(stores.data(store)) == set(quads(snapshot(), ontology, run=RUN, schema=False))
