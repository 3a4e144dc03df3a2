"""Files of a graph, written and, those of a network, read as others do."""

import io
from collections import Counter
from collections.abc import Callable
from xml.etree import ElementTree

import networkx as nx

from kg.analyse import links
from kg.export import EXPORTERS, Dataset

type Reader = Callable[[io.BytesIO], "nx.MultiDiGraph[str]"]

READERS: dict[str, Reader] = {
    "graphml": lambda file: nx.MultiDiGraph(nx.read_graphml(file, force_multigraph=True)),
    "gexf": lambda file: nx.MultiDiGraph(nx.read_gexf(file)),
}


def written(format: str, dataset: Dataset) -> bytes:
    out = io.BytesIO()
    EXPORTERS[format](dataset, out)
    return out.getvalue()


def document(format: str, dataset: Dataset) -> ElementTree.Element:
    return ElementTree.fromstring(written(format, dataset))


def read(format: str, dataset: Dataset) -> "nx.MultiDiGraph[str]":
    return READERS[format](io.BytesIO(written(format, dataset)))


def pairs(dataset: Dataset) -> Counter[tuple[str, str]]:
    """How many edges a file should hold from each node to each other."""
    found = links(dataset.snapshot, dataset.ontology, unasserted=dataset.unasserted)
    return Counter((link.source, link.target) for link in found)
