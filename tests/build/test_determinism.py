"""The same articles give the same bytes, whatever the order, the number of workers and the hash seed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.corpus import ARTICLES, FORMATS, write

#: Builds and exports in a process of its own, so that the hash seed holds for all of it.
BUILD = """
import sys
from pathlib import Path
import kg.build.directory
from kg.build import Options, build, export

# Files of the package that are edited while the tests run change the fingerprint, and that is not asked here.
kg.build.directory.fingerprint = lambda model, gazetteers: "fixed"

if __name__ == "__main__":
    inputs, place, workers, *formats = sys.argv[1:]
    build([inputs], Path(place) / "graph", options=Options(workers=int(workers)))
    for format in formats:
        with (Path(place) / format).open("wb") as out:
            export(Path(place) / "graph", format, out)
"""


def _build(place: Path, articles: tuple[dict[str, str], ...], seed: str, workers: int) -> dict[str, bytes]:
    place.mkdir()
    script = place / "script.py"
    script.write_text(BUILD, encoding="utf8")
    inputs = write(place / "inputs.jsonl", articles)
    subprocess.run(
        [sys.executable, script, inputs, place, str(workers), *FORMATS],
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        check=True,
    )
    return {format: (place / format).read_bytes() for format in FORMATS}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return _build(tmp_path_factory.mktemp("builds") / "first", ARTICLES, "1", 1)


def test_order_and_hash_seed_do_not_matter(tmp_path: Path, first: dict[str, bytes]) -> None:
    assert _build(tmp_path / "second", ARTICLES[::-1], "2", 1) == first


def test_workers_do_not_matter(tmp_path: Path, first: dict[str, bytes]) -> None:
    assert _build(tmp_path / "third", ARTICLES[2:] + ARTICLES[:2], "3", 2) == first
