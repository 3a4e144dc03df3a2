import random
from dataclasses import replace

import pytest
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Store

from kg import iri
from kg.errors import GraphError
from kg.graph import rdf
from kg.iri import BASE, NG, PREFIXES
from kg.ontology import Ontology
from kg.statements import Entity, Snapshot, Statement
from tests.graph.sample import RUN, snapshot, statement


def entity(name: str) -> NamedNode:
    return NamedNode(f"{BASE}entity/{name}")


def value(term: object) -> str:
    return str(getattr(term, "value", term))


def plain(store: Store) -> set[tuple[str, str, str]]:
    """The plain triples: local names of subject, property and object."""
    found = set()
    for quad in store.quads_for_pattern(None, None, None, DefaultGraph()):
        subject, predicate, object_ = value(quad.subject), quad.predicate.value, value(quad.object)
        if all(end.startswith(f"{BASE}entity/") for end in (subject, object_)):
            found.add((subject.split("/")[-1], predicate.split("#")[-1], object_.split("/")[-1]))
    return found


def test_plain_triples_are_those_of_asserted_statements_and_what_they_entail(store: Store) -> None:
    assert plain(store) == {
        ("nk", "supports", "ru"),
        ("ru", "receivesSupportFrom", "nk"),
        ("ru", "receivesSupportFrom", "ir"),
        ("ir", "supports", "ru"),
        ("rutte", "leads", "nato"),
        ("nato", "ledBy", "rutte"),
        ("rutte", "holdsOffice", "nato"),
        ("nato", "hasOfficeHolder", "rutte"),
        ("ua", "accuses", "ru"),
        ("ru", "accusedBy", "ua"),
        ("rutte", "meetsWith", "lavrov"),
        ("lavrov", "meetsWith", "rutte"),
        ("rutte", "consultsWith", "lavrov"),
        ("lavrov", "consultsWith", "rutte"),
        ("dk", "sanctions", "ru"),
        ("ru", "sanctionedBy", "dk"),
        ("dk", "bans", "ir"),
        ("ir", "bannedBy", "dk"),
        ("dk", "sanctions", "ir"),
        ("ir", "sanctionedBy", "dk"),
        ("ir", "rent_from", "dk"),
        ("moscow", "differentFrom", "ru"),  # of no statement, but of a person's decision
    }


@pytest.mark.parametrize(
    "name, expected",
    [
        ("retreatsFrom", {("retreatsFrom", False)}),
        ("meetsWith", {("meetsWith", False), ("meetsWith", True), ("consultsWith", False), ("consultsWith", True)}),
        (
            "receivesMilitaryAidFrom",
            {
                ("receivesMilitaryAidFrom", False),
                ("receivesAidFrom", False),
                ("providesMilitaryAidTo", True),
                ("aids", True),
            },
        ),
        ("marriedTo", {("marriedTo", False), ("marriedTo", True), ("relatedTo", False), ("relatedTo", True)}),
        (
            "parentOf",
            {("parentOf", False), ("childOf", True), ("relatedTo", False), ("relatedTo", True)},
        ),
    ],
)
def test_what_a_plain_triple_entails(ontology: Ontology, name: str, expected: set[rdf.Implied]) -> None:
    assert set(rdf.implied(name, ontology)) == expected


@pytest.mark.parametrize("base", [BASE, "https://example.org/news/"])
def test_there_are_no_blank_nodes_and_data_stand_under_the_base(ontology: Ontology, base: str) -> None:
    for quad in rdf.quads(snapshot(), ontology, base=base, run=RUN, schema=False):
        assert not isinstance(quad.subject, BlankNode)
        assert not isinstance(quad.object, BlankNode)
        assert value(quad.subject).startswith((base, iri.OPEN))


def test_order_of_the_records_does_not_matter(ontology: Ontology) -> None:
    ordered = snapshot()
    shuffle = random.Random(3).sample
    mixed = Snapshot(
        dict(shuffle(list(ordered.articles.items()), len(ordered.articles))),
        dict(shuffle(list(ordered.entities.items()), len(ordered.entities))),
        tuple(shuffle(ordered.statements, len(ordered.statements))),
        ordered.repeats,
        ordered.identities[::-1],
    )
    assert list(rdf.quads(ordered, ontology, run=RUN)) == list(rdf.quads(mixed, ontology, run=RUN))


def test_articles_and_evidence_stand_in_the_graph_of_the_article(store: Store) -> None:
    graph = NamedNode(f"{BASE}article/wire%2F4")
    kinds = {value(quad.object) for quad in store.quads_for_pattern(None, NamedNode(iri.RDF + "type"), None, graph)}
    assert kinds == {
        iri.SCHEMA + "NewsArticle",
        NG + "Evidence",
        iri.OA + "TextPositionSelector",
        iri.OA + "TextQuoteSelector",
    }


def test_no_triple_stands_in_two_graphs(store: Store) -> None:
    triples = [quad.triple for quad in store]
    assert len(triples) == len(set(triples))


def ask(store: Store, pattern: str) -> bool:
    return bool(store.query(f"ASK {{ {pattern} }}", prefixes=PREFIXES, use_default_graph_as_union=True))


@pytest.mark.parametrize(
    "pattern",
    [
        """?s a ng:Statement ; rdf:predicate ng:providesMilitaryAidTo ; ng:modality ng:Possible ; ng:reason "planned" ;
           ng:negated false ; ng:alleged false ; ng:theme "jets" ; ng:family ng:aids ;
           rdf:subject/rdfs:label "Denmark" ; rdf:object/rdfs:label "Ukraine" .""",
        """?s rdf:predicate ng:receivesSupportFrom ; rdf:subject/rdfs:label "Russia" ; rdf:object/rdfs:label "Iran" ;
           ng:family ng:supports ; ng:from/rdfs:label "Iran" ; ng:to/rdfs:label "Russia" .""",
        """?s ng:negated true ; ng:attributedTo/rdfs:label "Sergei Lavrov" ; ng:evidence ?e .
           ?e a ng:Evidence ; ng:cue "said." ; ng:rule "clause" ; ng:confidence 0.9e0 ; ng:date "2024-10-04"^^xsd:date ;
              prov:wasDerivedFrom ?a ; oa:hasSource ?a ; oa:hasSelector ?p, ?q .
           ?p a oa:TextPositionSelector ; oa:start 0 ; oa:end 56 .
           ?q a oa:TextQuoteSelector ; oa:exact "North Korea does not support Russia, Sergei Lavrov said." .""",
        """?a a schema:NewsArticle ; schema:identifier "daily 3" ; schema:headline "Story daily 3" ;
           schema:publisher "Wire" ; schema:inLanguage "en" ; schema:datePublished "2024-10-05"^^xsd:date ;
           schema:url "https://example.org/daily 3"^^xsd:anyURI ; ng:repeats/schema:identifier "wire/1" .""",
        """?e a ng:Country ; rdfs:label "Russia" ; skos:altLabel "Moscow", "Russian" ; owl:sameAs wd:Q159 ;
           ng:mentions 9 .""",
        """?r a prov:Activity ; ng:model "en_core_web_md" ; ng:modelVersion "3.8.0" ; ng:fingerprint "cafe" ;
           schema:softwareVersion "0.1.0" . ?s prov:wasGeneratedBy ?r .""",
        """open:rent_from a ng:OpenRelation ; rdfs:label "rent from" . ?s rdf:predicate open:rent_from .
           FILTER NOT EXISTS { ?s ng:family ?family }""",
        """?e ng:eventDate "2024-12"^^xsd:gYearMonth . ?f ng:eventDate "2024"^^xsd:gYear .""",
        """ng:supports rdfs:label "supports"@en . ng:praises rdfs:subPropertyOf ng:supports .""",
        """?a schema:identifier "wire/4" ; schema:mentions/rdfs:label "NATO" .""",
    ],
)
def test_what_the_graph_says(store: Store, pattern: str) -> None:
    assert ask(store, pattern)


def test_without_schema_the_ontology_is_left_out(ontology: Ontology) -> None:
    graphs = {quad.graph_name for quad in rdf.quads(snapshot(), ontology, run=RUN, schema=False)}
    assert NamedNode(iri.ONTOLOGY) not in graphs


def test_an_empty_snapshot_has_the_run_alone(ontology: Ontology) -> None:
    found = list(rdf.quads(Snapshot(), ontology, run=RUN, schema=False))
    assert {quad.subject for quad in found} == {found[0].subject}
    assert found[0].object == NamedNode(iri.PROV + "Activity")


@pytest.mark.parametrize(
    "stated, message",
    [
        (statement("a", "flatters", "b"), "'flatters' is not in the ontology"),
        (statement("a", "supports", "b", qualifiers=(("colour", "red"),)), "qualifier 'colour'"),
    ],
)
def test_what_the_ontology_lacks_is_named(ontology: Ontology, stated: Statement, message: str) -> None:
    with pytest.raises(GraphError, match=message):
        list(rdf.quads(Snapshot(statements=(stated,)), ontology, run=RUN))


def test_a_link_that_is_no_iri_is_refused(ontology: Ontology) -> None:
    bad = Entity("e", "E", "Person", same_as="not an iri")
    with pytest.raises(ValueError, match="not an absolute IRI"):
        list(rdf.quads(Snapshot(entities={"e": bad}), ontology, run=RUN))


def test_text_is_kept_to_the_letter(ontology: Ontology) -> None:
    ugly = 'He said “no”\n\t"\\ \u202e\u0007 𝔘 \U0001f600'
    store = Store()
    label = replace(Entity("e", ugly, "Person"), aliases=(ugly + "!",))
    store.extend(rdf.quads(Snapshot(entities={"e": label}), ontology, run=RUN))
    labels = [quad.object for quad in store.quads_for_pattern(entity("e"), NamedNode(iri.RDFS + "label"), None)]
    assert labels == [Literal(ugly)]
