import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from kg.export import Dataset
from kg.ontology import Ontology
from kg.statements import Snapshot
from tests.export.conftest import RUN, known
from tests.export.files import document, pairs, read, written
from tests.factories import article, entity, evidence, snapshot, statement
from tests.strategies import few, ugly_snapshots

NS = "{http://gexf.net/1.3}"
VIZ = "{http://gexf.net/1.3/viz}"
SCHEMA = Path(__file__).parents[3] / "shared" / "gexf-1.3" / "gexf.xsd"


def test_networkx_reads_as_many_nodes_and_edges(dataset: Dataset) -> None:
    G = read("gexf", dataset)
    assert Counter(G.edges()) == pairs(dataset)
    assert {data["label"] for data in G["Iran"]["Russia"].values()} == {"supports", "consults with"}


@few
@given(ugly_snapshots())
def test_networkx_reads_whatever_the_labels_hold(ugly: Snapshot) -> None:
    dataset = Dataset(ugly, known(), RUN)
    assert Counter(read("gexf", dataset).edges()) == pairs(dataset)


def valid(content: bytes) -> None:
    """Check against the official schema, which knows the elements of `viz` without their prefix only."""
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(etree.fromstring(content.replace(b"viz:", b"")))


@pytest.mark.skipif(not SCHEMA.exists(), reason="the official schema is not beside the checkout")
def test_the_official_schema_accepts_it(dataset: Dataset) -> None:
    valid(written("gexf", dataset))


@pytest.mark.skipif(not SCHEMA.exists(), reason="the official schema is not beside the checkout")
@few
@given(ugly_snapshots())
def test_the_official_schema_accepts_whatever_the_labels_hold(ugly: Snapshot) -> None:
    valid(written("gexf", Dataset(ugly, known(), RUN)))


def test_parallel_edges_have_ids_and_kinds_of_their_own(dataset: Dataset) -> None:
    edges = list(document("gexf", dataset).iter(f"{NS}edge"))
    assert len({edge.get("id") for edge in edges}) == len(edges)
    assert {edge.get("type") for edge in edges} == {"directed"}
    kinds = [edge.get("kind") for edge in edges if (edge.get("source"), edge.get("target")) == ("Iran", "Russia")]
    assert sorted(map(str, kinds)) == ["consultsWith", "supports"]


def test_every_value_is_declared_once_and_none_takes_a_reserved_name(dataset: Dataset) -> None:
    root = document("gexf", dataset)
    for owner in ("node", "edge"):
        (declared,) = root.findall(f".//{NS}attributes[@class='{owner}']")
        ids = [attribute.get("id") for attribute in declared]
        assert len({str(id).lower() for id in ids}) == len(ids)
        assert not {"id", "label", "timeset"} & {str(id).lower() for id in ids}
        for element in root.iter(NS + owner):
            assert [value.get("for") for value in element.iter(f"{NS}attvalue")] == ids


def test_types_are_those_that_gephi_keeps(dataset: Dataset) -> None:
    types = {attribute.get("type") for attribute in document("gexf", dataset).iter(f"{NS}attribute")}
    assert types == {"string", "integer", "double", "boolean", "liststring"}


def test_time_is_full_dates_as_timestamps(dataset: Dataset) -> None:
    root = document("gexf", dataset)
    (graph,) = root.findall(f"{NS}graph")
    assert (graph.get("mode"), graph.get("timeformat"), graph.get("timerepresentation")) == (
        "dynamic",
        "date",
        "timestamp",
    )
    stamps = [element.get("timestamps") for owner in ("node", "edge") for element in root.iter(NS + owner)]
    assert all(re.fullmatch(r"<\[\d{4}-\d\d-\d\d(, \d{4}-\d\d-\d\d)*\]>", str(stamp)) for stamp in stamps)
    assert "<[2024-11-13, 2024-11-20]>" in stamps


def test_an_edge_is_never_there_without_its_ends(dataset: Dataset) -> None:
    root = document("gexf", dataset)
    times = {
        node.get("id"): set(re.findall(r"[\d-]{10}", node.get("timestamps") or "")) for node in root.iter(f"{NS}node")
    }
    for edge in root.iter(f"{NS}edge"):
        there = set(re.findall(r"[\d-]{10}", edge.get("timestamps") or ""))
        assert there <= times[edge.get("source")] & times[edge.get("target")]


def test_without_dates_there_is_no_timeline(ontology: Ontology) -> None:
    stated = [statement("Iran", "supports", "Russia", evidence=(evidence("a1", date=None),))]
    found = snapshot(stated, articles={"a1": article("a1", date=None)})
    (graph,) = document("gexf", Dataset(found, ontology, RUN)).findall(f"{NS}graph")
    assert graph.get("mode") == "static"
    assert graph.get("timerepresentation") is None


def test_a_node_has_values_then_size_then_colour(dataset: Dataset) -> None:
    for node in document("gexf", dataset).iter(f"{NS}node"):
        assert [child.tag for child in node] == [f"{NS}attvalues", f"{VIZ}size", f"{VIZ}color"]
        assert set(node[2].attrib) == {"r", "g", "b"}


def test_meta_holds_only_what_gephi_knows(dataset: Dataset) -> None:
    (meta,) = document("gexf", dataset).findall(f"{NS}meta")
    assert {child.tag for child in meta} <= {f"{NS}creator", f"{NS}keywords", f"{NS}description"}


def test_lists_are_quoted(ontology: Ontology) -> None:
    entities = {"Russia": entity("Russia", aliases=("Moscow", "a, b")), "Iran": entity("Iran")}
    dataset = Dataset(snapshot([statement("Iran", "aids", "Russia")], entities=entities), ontology, RUN)
    assert read("gexf", dataset).nodes["Russia"]["aliases"] == '["Moscow", "a, b"]'
