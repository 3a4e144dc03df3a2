"""Graphs that the tests of commands read."""

from functools import partial
from pathlib import Path

import pytest

from kg.build import Pipeline
from tests.build.corpus import given, write
from tests.cli.running import NAMESAKES, run


@pytest.fixture
def loaded(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands take the pipeline that is loaded already."""
    monkeypatch.setattr("kg.build.directory.load_pipeline", partial(given, pipeline))
    monkeypatch.setattr("kg.build.pipeline.load_pipeline", partial(given, pipeline))


@pytest.fixture(scope="session")
def graph(pipeline: Pipeline, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph that the tests read and leave as it is."""
    place = tmp_path_factory.mktemp("cli")
    inputs = write(place / "corpus.jsonl")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kg.build.directory.load_pipeline", partial(given, pipeline))
        assert run("build", inputs, "-o", place / "g").exit_code == 0
    return place / "g"


@pytest.fixture
def namesakes(loaded: None, tmp_path: Path) -> Path:
    """A graph of two people who share a surname."""
    run("build", write(tmp_path / "n.jsonl", NAMESAKES), "-o", tmp_path / "namesakes")
    return tmp_path / "namesakes"
