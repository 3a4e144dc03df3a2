from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kg import iri
from kg.errors import OntologyError
from kg.ontology import Ontology, default_path, load

FAMILIES = [
    "accuses",
    "acquires",
    "agreesWith",
    "aids",
    "appoints",
    "assaults",
    "citizenOf",
    "coerces",
    "concedesTo",
    "consultsWith",
    "cooperatesWith",
    "created",
    "defeats",
    "holdsOffice",
    "locatedIn",
    "memberOf",
    "mobilizes",
    "owns",
    "partOf",
    "protestsAgainst",
    "rejects",
    "relatedTo",
    "requests",
    "retreatsFrom",
    "sanctions",
    "supports",
    "threatens",
    "visits",
]
#: Families without a quad class.
STANDING = {
    "holdsOffice",
    "memberOf",
    "locatedIn",
    "partOf",
    "citizenOf",
    "relatedTo",
    "owns",
    "created",
    "appoints",
    "acquires",
}
SYMMETRIC = {"agreesWith", "consultsWith", "cooperatesWith", "relatedTo"}
PREFIXES = """@prefix ng: <https://w3id.org/newsgraph/ontology#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix vann: <http://purl.org/vocab/vann/> . @prefix schema: <https://schema.org/> .
<https://w3id.org/newsgraph/ontology> vann:preferredNamespaceUri "https://w3id.org/newsgraph/ontology#" .
ng:Entity a owl:Class . ng:Agent a owl:Class ; rdfs:subClassOf ng:Entity .
"""
GOOD = """ng:supports a owl:ObjectProperty, ng:Family ; owl:inverseOf ng:receivesSupportFrom ; ng:sign 1 ;
    rdfs:domain ng:Agent ; rdfs:range ng:Entity ; rdfs:label "supports" ; skos:definition "d" ; skos:example "e" .
ng:receivesSupportFrom a owl:ObjectProperty ; owl:inverseOf ng:supports ;
    rdfs:domain ng:Entity ; rdfs:range ng:Agent ; rdfs:label "receives" ; skos:definition "d" ; skos:example "e" .
ng:praises a owl:ObjectProperty ; rdfs:subPropertyOf ng:supports ;
    rdfs:domain ng:Agent ; rdfs:range ng:Entity ; rdfs:label "praises" ; skos:definition "d" ; skos:example "e" .
"""


def test_the_families_are_the_28(ontology: Ontology) -> None:
    assert list(ontology.families) == FAMILIES


def test_symmetric_families(ontology: Ontology) -> None:
    assert {name for name in ontology.families if ontology.properties[name].symmetric} == SYMMETRIC


def test_there_are_finer_properties_in_every_family_and_inverses(ontology: Ontology) -> None:
    finer = [record for record in ontology.properties.values() if record.parent and not record.inverted]
    assert {record.family for record in finer} >= set(FAMILIES)
    assert len(finer) >= 80
    assert sum(record.inverted for record in ontology.properties.values()) >= 50


@pytest.mark.parametrize(
    "name, family, inverted, inverse",
    [
        ("supports", "supports", False, "receivesSupportFrom"),
        ("receivesSupportFrom", "supports", True, "supports"),
        ("receivesMilitaryAidFrom", "aids", True, "providesMilitaryAidTo"),
        ("providesMilitaryAidTo", "aids", False, "receivesMilitaryAidFrom"),
        ("childOf", "relatedTo", False, "parentOf"),
        ("retreatsFrom", "retreatsFrom", False, None),
    ],
)
def test_family_and_direction(ontology: Ontology, name: str, family: str, inverted: bool, inverse: str | None) -> None:
    record = ontology.properties[name]
    assert (record.family, record.inverted, record.inverse_of) == (family, inverted, inverse)


def test_an_inverse_has_domain_and_range_turned_round(ontology: Ontology) -> None:
    record = ontology.properties["foundedBy"]
    assert set(record.domain) == set(ontology.properties["founded"].range)
    assert record.range == ("Agent",)


def test_a_country_is_agent_and_place(ontology: Ontology) -> None:
    assert ontology.is_a("Country", "Agent")
    assert ontology.is_a("Country", "Place")
    assert ontology.is_a("Country", "Country")
    assert not ontology.is_a("Place", "Country")
    assert not ontology.is_a("Money", "Entity")


def test_labels_definitions_and_examples_are_all_different(ontology: Ontology) -> None:
    records = ontology.properties.values()
    for field in ("label", "definition"):
        assert len({getattr(record, field) for record in records}) == len(records)


def test_the_namespace_is_the_one_that_iris_are_minted_in(ontology: Ontology) -> None:
    assert ontology.namespace == iri.NG


def test_signs_go_with_families(ontology: Ontology) -> None:
    signs = {name: ontology.properties[name].sign for name in ("bombs", "praises", "locatedIn", "invites")}
    assert signs == {"bombs": -1, "praises": 1, "locatedIn": 0, "invites": 0}


def test_every_term_has_a_label_a_definition_and_an_example() -> None:
    facts: dict[str, set[str]] = {}
    for triple in parse(path=default_path(), format=RdfFormat.TURTLE):
        facts.setdefault(triple.subject.value, set()).add(triple.predicate.value)
    wanted = {iri.RDFS + "label", iri.SKOS + "definition", iri.SKOS + "example"}
    assert [term for term, said in facts.items() if not said >= wanted and term != iri.ONTOLOGY] == []


def test_plover_is_whole_and_every_interaction_is_aligned_with_it(ontology: Ontology) -> None:
    triples = list(parse(path=default_path(), format=RdfFormat.TURTLE))
    broader = {t.subject.value for t in triples if t.predicate.value == iri.SKOS + "broader"}
    assert len(broader) == 16
    matches = iri.SKOS + "closeMatch"
    aligned = {t.object.value for t in triples if t.predicate.value == matches and t.subject.value.startswith(iri.NG)}
    assert broader <= aligned
    quads = {t.subject.value.removeprefix(iri.NG) for t in triples if t.predicate.value == iri.NG + "quad"}
    assert quads == set(FAMILIES) - STANDING


@pytest.mark.parametrize(
    "vocabulary", ["schema.org", "w3.org/ns/org#", "w3.org/ns/prov#", "xmlns.com/foaf", "2009/11/sem"]
)
def test_alignments(vocabulary: str) -> None:
    matched = [
        t.object.value for t in parse(path=default_path(), format=RdfFormat.TURTLE) if "Match" in str(t.predicate)
    ]
    assert any(vocabulary in value for value in matched)


def test_wikidata_properties_are_aligned() -> None:
    objects = {t.object.value for t in parse(path=default_path(), format=RdfFormat.TURTLE)}
    assert len([value for value in objects if "wikidata.org/prop/direct/P" in value]) >= 35


def test_a_small_ontology_loads(tmp_path: Path) -> None:
    (tmp_path / "o.ttl").write_text(PREFIXES + GOOD)
    assert load(tmp_path / "o.ttl").families == ("supports",)


@pytest.mark.parametrize(
    "old, new, message",
    [
        ("rdfs:subPropertyOf ng:supports", "rdfs:subPropertyOf ng:backs", "praises: its super-property backs"),
        ("rdfs:subPropertyOf ng:supports", "rdfs:subPropertyOf ng:praises", "praises: it stands under itself"),
        ("owl:inverseOf ng:supports", "owl:inverseOf ng:praises", "receivesSupportFrom: its inverse praises"),
        ("rdfs:range ng:Agent", "rdfs:range ng:Entity", "domain and range are not those of"),
        ("rdfs:range ng:Agent", "rdfs:range ng:Robot", "Robot"),
        ('skos:example "e"', 'skos:example ""', "example"),
        ('rdfs:label "praises" ;', "", "praises: exactly one .*label"),
        ("ng:sign 1 ;", "", "supports: exactly one .*sign"),
        ("rdfs:subPropertyOf ng:supports ;", "rdfs:subPropertyOf ng:supports, ng:Thing ;", "one super-prop"),
        ("a owl:ObjectProperty, ng:Family", "a owl:ObjectProperty", "stands under a family"),
        ("rdfs:domain ng:Agent ; rdfs:range ng:Entity ; rdfs:label \"praises\"",
         "rdfs:domain ng:Entity ; rdfs:range ng:Entity ; rdfs:label \"praises\"", "Entity is outside the domain"),
        ("owl:Class ; rdfs:subClassOf ng:Entity", "owl:Class ; rdfs:subClassOf ng:Thing", "Thing is not a class"),
        ("rdfs:domain ng:Agent ;", "rdfs:domain [ a owl:Class ] ;", "blank node"),
        ("ng:praises a", "ng:praises a a", "o.ttl"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in PREFIXES + GOOD
    (tmp_path / "o.ttl").write_text((PREFIXES + GOOD).replace(old, new))
    with pytest.raises(OntologyError, match=message):
        load(tmp_path / "o.ttl")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"nowhere\.ttl"):
        load(tmp_path / "nowhere.ttl")
