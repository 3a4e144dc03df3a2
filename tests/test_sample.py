"""The sample corpus, built once: what the README shows, and each named query with the answer that it must give."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kg.build import build, named_query, query, validate
from kg.graph.query import named

ARTICLES = Path(__file__).parent.parent / "data" / "articles"

RUTTE_ON_RUSSIA = "Rutte warned that Russia receives support from North Korea, China and Iran."

#: For each named query its parameters and values of a row that its answer must hold.
ANSWERS: dict[str, tuple[dict[str, str], dict[str, object]]] = {
    "about": ({"entity": "Russia"}, {"subject": "China", "relation": "supports", "according_to": "Mark Rutte"}),
    "alleged": ({}, {"subject": "United Arab Emirates", "object": "Rapid Support Forces", "according_to": "Sudan"}),
    "articles": ({}, {"article": "cpa-2024-11-13-nato", "date": "2024-11-13"}),
    "balance": ({"entity": "Russia"}, {"subject": "Russia", "object": "Bashar al-Assad", "hostile": 0}),
    "between": ({"one": "Blinken", "other": "Rutte"}, {"relation": "meets with", "date": "2024-11-13"}),
    "changes": (
        {"earlier": "2024-11", "later": "2025-01", "entity": "Israel"},
        {"change": "new", "relation": "agrees with", "object": "Hamas"},
    ),
    "contested": ({}, {"subject": "Israel", "relation": "agrees with", "object": "Hamas"}),
    "corroborated": ({}, {"subject": "Donald Trump", "relation": "is head of state of", "object": "United States"}),
    "denials": (
        {},
        {"subject": "Philippines", "object": "International Criminal Court", "according_to": "Ferdinand Marcos Jr."},
    ),
    "entity": ({"entity": "Ukraine"}, {"class": "Country", "same_as": "http://www.wikidata.org/entity/Q212"}),
    "events": ({"family": "consultsWith"}, {"month": "2024-11", "event": "consultsWith"}),
    "identity": ({"entity": "HNS"}, {"judgement": "same", "because": "'hns' is a short form of one name only"}),
    "meetings": ({"entity": "Blinken"}, {"relation": "visits", "object": "Brussels"}),
    "mentioned": ({"entity": "Blinken"}, {"article": "cpa-2024-11-13-nato", "date": "2024-11-13"}),
    "neighbours": ({"entity": "Hezbollah"}, {"neighbour": "Iran", "families": "supports"}),
    "offices": ({"person": "Rutte"}, {"holder": "Mark Rutte", "role": "Secretary General", "in": "NATO"}),
    "plans": ({}, {"subject": "Friedrich Merz", "object": "Paris"}),
    "properties": ({}, {"relation": "is head of government of", "family": "holdsOffice"}),
    "said": ({"entity": "Rutte"}, {"subject": "Iran", "relation": "supports", "sentence": RUTTE_ON_RUSSIA}),
    "sanctions": ({"who": "United States"}, {"relation": "sanctions", "object": "Gazprom Neft"}),
    "sources": ({}, {"source": "Mark Rutte"}),
    "supporters": ({"whom": "Russia"}, {"subject": "North Korea", "according_to": "Mark Rutte"}),
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("sample") / "graph"
    build([ARTICLES], directory)
    return directory


def holds(row: Mapping[str, object], wanted: Mapping[str, object]) -> bool:
    return all(row[name] == value for name, value in wanted.items())


def test_every_named_query_has_an_answer_here() -> None:
    assert sorted(ANSWERS) == sorted(named())


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_named_query(graph: Path, name: str) -> None:
    parameters, wanted = ANSWERS[name]
    results = named_query(graph, name, parameters)
    rows = [dict(zip(results.columns, row, strict=True)) for row in results.rows]
    assert any(holds(row, wanted) for row in rows), rows[:20]


def test_the_sample_conforms(graph: Path) -> None:
    assert validate(graph) == []


def test_support_is_attributed_with_its_sentence_and_stands_as_plain_triples(graph: Path) -> None:
    asked = """SELECT ?who ?quote WHERE {
        ?s rdf:subject ?subject ; rdf:object/rdfs:label "Russia" ; ng:family ng:supports ;
           ng:attributedTo/rdfs:label "Mark Rutte" ; ng:evidence/oa:hasSelector/oa:exact ?quote .
        ?subject rdfs:label ?who ; ng:supports/rdfs:label "Russia" }"""
    rows = query(graph, asked).rows
    assert sorted(rows) == [(who, RUTTE_ON_RUSSIA) for who in ("China", "Iran", "North Korea")]


def test_what_is_denied_is_no_plain_triple(graph: Path) -> None:
    asked = """ASK { ?a rdfs:label "Philippines" . ?b rdfs:label "International Criminal Court" . ?a ng:aids ?b }"""
    assert query(graph, asked).rows == ((False,),)


def test_a_description_is_its_holder(graph: Path) -> None:
    rows = named_query(graph, "offices", {"person": "Blinken"}).rows
    assert any("Secretary of State" in row and "United States" in row for row in rows)
