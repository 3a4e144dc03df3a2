from functools import cache

import pytest

from kg.export import Dataset
from kg.graph.rdf import Run
from kg.ontology import Ontology, load
from tests.factories import world

RUN = Run("a model", "1.0", "0.1", "f00d")


@cache
def known() -> Ontology:
    """The ontology, for tests that Hypothesis runs and that take no fixtures of a function."""
    return load()


@pytest.fixture(scope="session")
def dataset(ontology: Ontology) -> Dataset:
    return Dataset(world(), ontology, RUN)
