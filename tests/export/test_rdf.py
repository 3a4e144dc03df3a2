from dataclasses import replace

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg import iri
from kg.export import Dataset
from kg.graph.rdf import quads
from tests.export.files import written

FORMATS = {"trig": RdfFormat.TRIG, "nquads": RdfFormat.N_QUADS, "jsonld": RdfFormat.JSON_LD}


def expected(dataset: Dataset) -> set[Quad]:
    return set(quads(dataset.snapshot, dataset.ontology, base=dataset.base, run=dataset.run, schema=False))


@pytest.mark.parametrize("format", FORMATS)
def test_quads_come_back(format: str, dataset: Dataset) -> None:
    assert set(parse(written(format, dataset), format=FORMATS[format])) == expected(dataset)


def test_turtle_holds_the_triples_of_all_graphs(dataset: Dataset) -> None:
    found = {quad.triple for quad in parse(written("turtle", dataset), format=RdfFormat.TURTLE)}
    assert found == {quad.triple for quad in expected(dataset)}


def test_nquads_are_sorted_and_each_stands_once(dataset: Dataset) -> None:
    lines = written("nquads", dataset).splitlines()
    assert lines == sorted(set(lines))


@pytest.mark.parametrize("format", ["turtle", "trig"])
def test_prefixes_are_declared_and_used(format: str, dataset: Dataset) -> None:
    text = written(format, dataset).decode()
    assert f"@prefix ng: <{iri.NG}> ." in text
    assert f"@prefix entity: <{iri.BASE}entity/> ." in text
    assert "\nentity:Iran a ng:Country" in text.replace("\t", "")


def test_another_base_moves_the_data_but_not_the_ontology(dataset: Dataset) -> None:
    text = written("turtle", replace(dataset, base="https://example.org/kg/")).decode()
    assert "@prefix entity: <https://example.org/kg/entity/> ." in text
    assert iri.BASE not in text
    assert iri.NG in text


def test_each_article_is_a_graph(dataset: Dataset) -> None:
    graphs = {quad.graph_name for quad in parse(written("trig", dataset), format=RdfFormat.TRIG)}
    assert NamedNode(iri.article_iri(iri.BASE, "a1")) in graphs
