import pytest
from pyoxigraph import Store

from kg.graph.rdf import quads
from kg.ontology import Ontology
from tests.graph.sample import RUN, snapshot


@pytest.fixture(scope="session")
def store(ontology: Ontology) -> Store:
    """The sample graph in memory; tests that change a graph make one of their own."""
    return made(ontology)


@pytest.fixture
def own(ontology: Ontology) -> Store:
    return made(ontology)


def made(ontology: Ontology) -> Store:
    store = Store()
    store.extend(quads(snapshot(), ontology, run=RUN))
    return store
