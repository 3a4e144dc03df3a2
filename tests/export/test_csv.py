import csv
import io
import zipfile

import pytest
from hypothesis import given

from kg.export import EXPORTERS, Dataset
from kg.export.csv import safe
from kg.ontology import Ontology
from kg.statements import Snapshot
from tests.export.conftest import RUN, known
from tests.factories import entity, snapshot, statement
from tests.strategies import few, ugly_snapshots


def tables(dataset: Dataset) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    out = io.BytesIO()
    EXPORTERS["csv"](dataset, out)
    with zipfile.ZipFile(out) as archive:
        assert archive.namelist() == ["nodes.csv", "edges.csv"]
        texts = [archive.read(name).decode("utf-8") for name in archive.namelist()]
    nodes, edges = (list(csv.DictReader(io.StringIO(text, newline=""), strict=True)) for text in texts)
    return nodes, edges


def test_nodes_and_edges_have_the_headers_that_gephi_knows(dataset: Dataset) -> None:
    nodes, edges = tables(dataset)
    assert {"Id", "Label", "type", "pagerank", "wikidata"} <= set(nodes[0])
    assert {"Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "sentence"} <= set(edges[0])
    assert {edge["Type"] for edge in edges} == {"Directed"}


def test_lines_end_as_rfc_4180_says(dataset: Dataset) -> None:
    out = io.BytesIO()
    EXPORTERS["csv"](dataset, out)
    with zipfile.ZipFile(out) as archive:
        content = archive.read("edges.csv")
    assert content.count(b"\n") == content.count(b"\r\n") == len(tables(dataset)[1]) + 1


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Kyiv", "Kyiv"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("a\x00b\r\nc", "ab c"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    assert safe(text) == cell


def test_lists_are_separated_by_bars(ontology: Ontology) -> None:
    russia = entity("Russia", aliases=("Moscow", "a|b"))
    entities = {"Russia": russia, "Iran": entity("Iran")}
    nodes, _ = tables(Dataset(snapshot([statement("Iran", "aids", "Russia")], entities=entities), ontology, RUN))
    assert nodes[1]["aliases"] == "Moscow|a/b"


@few
@given(ugly_snapshots())
def test_edges_name_nodes_whatever_the_labels_hold(ugly: Snapshot) -> None:
    nodes, edges = tables(Dataset(ugly, known(), RUN))
    ids = {node["Id"] for node in nodes}
    assert {end for edge in edges for end in (edge["Source"], edge["Target"])} == ids
    assert not [cell for row in (*nodes, *edges) for cell in row.values() if cell.startswith(("=", "+", "@"))]
