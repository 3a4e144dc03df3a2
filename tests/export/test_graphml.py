import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given

from kg.export import Dataset
from kg.ontology import Ontology
from kg.statements import Snapshot
from tests.export.conftest import RUN, known
from tests.export.files import document, pairs, read, written
from tests.factories import entity, snapshot, statement
from tests.strategies import few, ugly_snapshots

NS = "{http://graphml.graphdrawing.org/xmlns}"


def test_networkx_reads_as_many_nodes_and_edges(dataset: Dataset) -> None:
    G = read("graphml", dataset)
    assert Counter(G.edges()) == pairs(dataset)
    assert {data["label"] for data in G["Iran"]["Russia"].values()} == {"supports", "consults with"}


@few
@given(ugly_snapshots())
def test_networkx_reads_whatever_the_labels_hold(ugly: Snapshot) -> None:
    dataset = Dataset(ugly, known(), RUN)
    G = read("graphml", dataset)
    assert Counter(G.edges()) == pairs(dataset)
    assert all("type" in data for _, data in G.nodes(data=True))


@pytest.mark.parametrize("format", ["gexf", "graphml"])
def test_lists_are_json_for_whoever_is_not_gephi(format: str) -> None:
    entities = {"Russia": entity("Russia", aliases=("Moscow", 'a, "b"')), "Iran": entity("Iran")}
    dataset = Dataset(snapshot([statement("Iran", "supports", "Russia")], entities=entities), known(), RUN)
    assert json.loads(read(format, dataset).nodes["Russia"]["aliases"]) == ["Moscow", 'a, "b"']


def test_values_arrive_in_their_types(dataset: Dataset) -> None:
    G = read("graphml", dataset)
    node = G.nodes["Russia"]
    assert (node["label"], node["type"], node["degree"], node["articles"]) == ("Russia", "Country", 4, 2)
    assert isinstance(node["pagerank"], float)
    (edge,) = G["North_Korea"]["Russia"].values()
    assert (edge["relation"], edge["weight"], edge["asserted"], edge["sign"]) == ("supports", 2.0, True, 1)
    assert (edge["first_date"], edge["last_date"]) == ("2024-11-13", "2024-11-20")
    assert edge["attributed_to"] == '["Mark Rutte"]'


def test_parallel_edges_have_ids_and_kinds_of_their_own(dataset: Dataset) -> None:
    edges = list(document("graphml", dataset).iter(f"{NS}edge"))
    assert len({edge.get("id") for edge in edges}) == len(edges)
    parallel = [e.get("label") for e in edges if (e.get("source"), e.get("target")) == ("Iran", "Russia")]
    assert sorted(map(str, parallel)) == ["consultsWith", "supports"]


def test_every_value_is_declared_for_its_owner(dataset: Dataset) -> None:
    root = document("graphml", dataset)
    keys = {key.get("id"): key for key in root.iter(f"{NS}key")}
    assert {key.get("for") for key in keys.values()} == {"node", "edge"}
    assert {key.get("attr.type") for key in keys.values()} <= {"string", "int", "double", "boolean"}
    assert len({str(id).lower() for id in keys}) == len(keys)
    for owner in ("node", "edge"):
        for element in root.iter(NS + owner):
            used = [data.get("key") for data in element]
            assert used == [id for id, key in keys.items() if key.get("for") == owner]


def test_all_edges_are_directed_and_nothing_is_declared_as_document_type(dataset: Dataset) -> None:
    graph = document("graphml", dataset).find(f"{NS}graph")
    assert graph is not None
    assert graph.get("edgedefault") == "directed"
    assert b"DOCTYPE" not in written("graphml", dataset)


def test_colours_are_hexadecimal(dataset: Dataset) -> None:
    colours = [d.text for d in document("graphml", dataset).iter(f"{NS}data") if str(d.get("key")).endswith("_color")]
    assert all(colour and len(colour) == 7 and colour.startswith("#") for colour in colours)


def test_a_missing_label_is_empty(ontology: Ontology) -> None:
    entities = {"n": entity("", id="n"), "Iran": entity("Iran")}
    found = snapshot([statement("n", "supports", "Iran")], entities=entities)
    (label,) = [
        data.text
        for node in document("graphml", Dataset(found, ontology, RUN)).iter(f"{NS}node")
        for data in node
        if node.get("id") == "n" and data.get("key") == "node_label"
    ]
    assert not label


@pytest.mark.parametrize("format", ["graphml", "gexf"])
def test_links_that_nothing_asserts_come_on_request(format: str, dataset: Dataset) -> None:
    every = replace(dataset, unasserted=True)
    assert read(format, every).number_of_edges() == read(format, dataset).number_of_edges() + 3
    assert Counter(read(format, every).edges()) == pairs(every)


@pytest.mark.parametrize("format", ["graphml", "gexf"])
def test_a_limit_keeps_the_best_connected(format: str, dataset: Dataset) -> None:
    assert set(read(format, replace(dataset, limit=2))) == {"Iran", "Russia"}
