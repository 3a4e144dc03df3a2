import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import kg.export
from kg.export import EXPORTERS, Dataset, without_open
from kg.statements import Snapshot
from tests.export.files import written
from tests.factories import snapshot

DOCS = Path(__file__).parents[2] / "docs" / "exports.md"


@pytest.mark.parametrize("format", EXPORTERS)
def test_bytes_do_not_depend_on_the_order_of_anything(format: str, dataset: Dataset) -> None:
    whole = dataset.snapshot
    turned = Snapshot(
        articles=dict(reversed(whole.articles.items())),
        entities=dict(reversed(whole.entities.items())),
        statements=tuple(reversed(whole.statements)),
    )
    assert written(format, dataset) == written(format, replace(dataset, snapshot=turned))


SCRIPT = """
import sys
from kg.export import EXPORTERS, Dataset
from kg.graph.rdf import Run
from kg.ontology import load
from tests.factories import world
dataset = Dataset(world(), load(), Run("a model", "1.0", "0.1", "f00d"))
for write in EXPORTERS.values():
    write(dataset, sys.stdout.buffer)
"""


def test_bytes_do_not_depend_on_the_hash_seed() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, ["", *sys.path]))},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize("format", EXPORTERS)
def test_an_empty_graph_can_be_written(format: str, dataset: Dataset) -> None:
    written(format, replace(dataset, snapshot=snapshot([])))


@pytest.mark.parametrize("format", EXPORTERS)
def test_a_pipe_will_do(format: str, dataset: Dataset) -> None:
    class Pipe(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            return len(bytes(data))  # type: ignore[call-overload]

    EXPORTERS[format](dataset, io.BufferedWriter(Pipe()))


@pytest.mark.parametrize("format", EXPORTERS)
def test_every_format_is_documented(format: str) -> None:
    assert f"`{format}`" in DOCS.read_text("utf-8")


def test_open_relations_can_be_left_out(dataset: Dataset) -> None:
    kept = without_open(dataset.snapshot)
    assert len(kept.statements) == len(dataset.snapshot.statements) - 1
    assert all(statement.property for statement in kept.statements)


def test_all_public_names_are_listed() -> None:
    assert kg.export.__all__ == sorted(kg.export.__all__, key=lambda name: (not name.isupper(), name.islower(), name))
