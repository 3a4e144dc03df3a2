from functools import partial
from pathlib import Path

import pytest

from kg.build import Pipeline
from tests.build import corpus


@pytest.fixture
def loaded(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds in this process take the pipeline that is loaded already, under a fixed fingerprint.

    The real one changes with every edit of the package, also while the tests run.
    """
    monkeypatch.setattr("kg.build.directory.load_pipeline", partial(corpus.given, pipeline))
    monkeypatch.setattr("kg.build.directory.fingerprint", lambda model, gazetteers: "fixed")


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """The corpus as one file."""
    return corpus.write(tmp_path / "corpus.jsonl")
