import io
import json
from pathlib import Path

import pytest

from kg.build import build, entity_card, export, named_query, network_of, query, retract, validate
from kg.errors import GraphError, QueryError
from kg.export import EXPORTERS
from kg.graph.query import named
from tests.build.corpus import ARTICLES


@pytest.fixture
def graph(tmp_path: Path, inputs: Path, loaded: None) -> Path:
    build([inputs], tmp_path / "g")
    return tmp_path / "g"


def test_sparql_sees_plain_triples_and_evidence(graph: Path) -> None:
    asked = "SELECT ?who WHERE { ?who ng:supports/rdfs:label 'Ukraine' . ?s rdf:subject ?who ; ng:evidence ?place }"
    assert query(graph, asked).rows


def test_a_graph_conforms_to_its_shapes(graph: Path) -> None:
    assert validate(graph) == []


def test_queries_without_needs_run(graph: Path) -> None:
    free = [name for name, asked in named().items() if not any(p.required for p in asked.parameters)]
    for name in free:
        named_query(graph, name, {})
    assert len(named_query(graph, "articles", {}).rows) == len(ARTICLES)


@pytest.mark.parametrize("format", sorted(EXPORTERS))
def test_every_format_is_written(graph: Path, format: str) -> None:
    out = io.BytesIO()
    export(graph, format, out)
    assert out.getvalue()


def test_an_unknown_format_is_named_with_those_there_are(graph: Path) -> None:
    with pytest.raises(QueryError, match=r"no export format 'xls'; the formats are csv, gexf"):
        export(graph, "xls", io.BytesIO())


def test_open_relations_can_be_left_out(graph: Path) -> None:
    whole, known = io.BytesIO(), io.BytesIO()
    export(graph, "jsonl", whole)
    export(graph, "jsonl", known, open_relations=False)
    rows = whole.getvalue().splitlines()
    assert known.getvalue().splitlines() == [row for row in rows if json.loads(row)["family"] is not None]


def test_the_network_is_of_asserted_relations(graph: Path) -> None:
    network = network_of(graph)
    assert network.number_of_edges() > 3


def test_a_directory_may_be_given_as_a_string(tmp_path: Path, inputs: Path, loaded: None) -> None:
    place = str(tmp_path / "named")
    build([inputs], place)
    assert named_query(place, "articles", {}).rows
    assert query(place, "ASK { ?s a ng:Statement }").rows == ((True,),)
    assert validate(place) == []
    assert entity_card(place, "Norway").articles == 3
    assert network_of(place).number_of_edges() > 3
    assert retract(place, ["n1"]).articles == len(ARTICLES) - 1


def test_no_graph_no_answer(tmp_path: Path) -> None:
    for ask in (lambda: query(tmp_path, "ASK {}"), lambda: validate(tmp_path), lambda: network_of(tmp_path)):
        with pytest.raises(GraphError, match=str(tmp_path)):
            ask()
