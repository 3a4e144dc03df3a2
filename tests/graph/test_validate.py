from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store, serialize
from pyshacl import validate as pyshacl_validate
from rdflib import SH, Graph

from kg.errors import OntologyError
from kg.graph.shapes import compile_shapes
from kg.graph.validate import Violation, validate
from kg.iri import BASE, PREFIXES
from kg.ontology import default_path
from tests.graph.sample import TEXTS

SHAPES = default_path().with_name("shapes.ttl")
PLAIN = "a plain triple comes from an asserted statement"

#: What is done to the graph, and the message of the shape that it hurts.
FAULTS = [
    ("DELETE { ?s rdf:subject ?o } WHERE { ?s rdf:subject ?o ; ng:negated true }",
     "a statement has one subject, an entity"),
    ("INSERT { ?s ng:negated false } WHERE { ?s ng:negated true }", "a statement is negated or not"),
    ('DELETE { ?s ng:negated ?n } INSERT { ?s ng:negated "yes" } WHERE { ?s ng:negated ?n ; ng:alleged true }',
     "a statement is negated or not"),
    ("DELETE { ?s ng:modality ?m } INSERT { ?s ng:modality ng:Sure } WHERE { ?s ng:modality ?m ; ng:negated true }",
     "a statement is actual or possible"),
    ("DELETE { ?s ng:evidence ?e } WHERE { ?s ng:evidence ?e ; ng:negated true }", "a statement has evidence"),
    ("INSERT { ?s ng:attributedTo ng:Nobody } WHERE { ?s rdf:predicate ng:leads }",
     "a statement is attributed to one entity at most"),
    ("DELETE { GRAPH ?g { ?e ng:cue ?c } } WHERE { GRAPH ?g { ?e ng:cue ?c } }", "an evidence has one cue"),
    ("DELETE { GRAPH ?g { ?e ng:confidence ?c } } INSERT { GRAPH ?g { ?e ng:confidence 2e0 } } "
     "WHERE { GRAPH ?g { ?e ng:confidence ?c } }", "an evidence has one confidence from 0 to 1"),
    ("DELETE { GRAPH ?g { ?e oa:hasSelector ?p } } WHERE { GRAPH ?g { ?e oa:hasSelector ?p . ?p oa:start ?n } }",
     "an evidence has two selectors, position and quote"),
    ('INSERT { GRAPH ?g { ?e ng:eventDate "May" } } WHERE { GRAPH ?g { ?e a ng:Evidence ; ng:date ?d } '
     "FILTER NOT EXISTS { GRAPH ?g { ?e ng:eventDate ?x } } }",
     "an evidence has one event date at most: a day, a month or a year"),
    ("DELETE { GRAPH ?g { ?p oa:end ?n } } WHERE { GRAPH ?g { ?p oa:end ?n } }", "a position has one end"),
    ('DELETE { GRAPH ?g { ?q oa:exact ?t } } INSERT { GRAPH ?g { ?q oa:exact "" } } '
     'WHERE { GRAPH ?g { ?q oa:exact ?t } }',
     "a quote has one text"),
    ("DELETE { GRAPH ?g { ?a schema:identifier ?i } } WHERE { GRAPH ?g { ?a schema:identifier ?i } }",
     "an article has one id"),
    ('DELETE { ?e rdfs:label ?l } WHERE { ?e rdfs:label ?l FILTER(?l = "NATO") }', "an entity has one label"),
    ("INSERT { ?e a ng:Person } WHERE { ?e a ng:Organization }", "an entity has one class"),
    ("DELETE { ?e ng:mentions ?m } INSERT { ?e ng:mentions -1 } WHERE { ?e ng:mentions ?m ; a ng:Organization }",
     "an entity has its number of mentions"),
    ('INSERT { ?e owl:sameAs "Q1" } WHERE { ?e a ng:Organization }',
     "an entity is the same as something that has an IRI"),
    ("DELETE { ?s ng:leads ?o } WHERE { ?s ng:leads ?o }", "an asserted statement gives a plain triple"),
    ("INSERT { ?s ng:bombs ?o } WHERE { ?x rdf:predicate ng:bombs ; rdf:subject ?s ; rdf:object ?o }", PLAIN),
    ("INSERT { ?o ng:sanctions ?s } WHERE { ?x rdf:predicate ng:sanctions ; rdf:subject ?s ; rdf:object ?o }", PLAIN),
    ("INSERT { ?s ng:holdsOffice ?o } WHERE { ?s ng:meetsWith ?o }", PLAIN),
    ("INSERT { ?o open:rent_from ?s } WHERE { ?s open:rent_from ?o }", PLAIN),
]  # fmt: skip
WARNINGS = [
    ("DELETE { ?e a ng:Person } INSERT { ?e a ng:Place } WHERE { ?e ng:leads ?o }",
     "the subject's class is outside the property's domain"),
    ("DELETE { ?e a ng:Organization } INSERT { ?e a ng:Event } "
     "WHERE { ?o ng:leads ?e ; a ng:Person . ?e a ng:Organization }",
     "the object's class is outside the property's range"),
]  # fmt: skip


def change(store: Store, update: str) -> None:
    before = len(store), set(store)
    store.update(update, prefixes=PREFIXES)
    assert (len(store), set(store)) != before


def by_pyshacl(store: Store) -> set[tuple[str, str]]:
    """The verdict of pySHACL on the same graph: focus and message of each result, warnings among them."""
    triples = serialize(dict.fromkeys(quad.triple for quad in store), format=RdfFormat.N_TRIPLES)
    assert triples is not None
    data = Graph().parse(data=triples.decode(), format="nt")
    _, report, _ = pyshacl_validate(data, shacl_graph=Graph().parse(SHAPES, format="turtle"), advanced=False)
    assert isinstance(report, Graph)
    results = report.subjects(SH.resultSeverity)
    return {(str(report.value(r, SH.focusNode)), str(report.value(r, SH.resultMessage))) for r in results}


def test_a_graph_conforms(store: Store) -> None:
    assert validate(store, TEXTS, warnings=True) == []


@pytest.mark.parametrize("update, message", FAULTS)
def test_a_fault_is_found(own: Store, update: str, message: str) -> None:
    change(own, update)
    assert message in {violation.message for violation in validate(own, TEXTS)}


@pytest.mark.parametrize("update, message", WARNINGS)
def test_domains_and_ranges_only_warn(own: Store, update: str, message: str) -> None:
    change(own, update)
    assert validate(own, TEXTS) == []
    assert {violation.message for violation in validate(own, TEXTS, warnings=True)} == {message}


def test_pyshacl_agrees_on_all_faults_together(own: Store) -> None:
    for update, _ in [*WARNINGS[:1], *FAULTS]:
        own.update(update, prefixes=PREFIXES)
    about_texts = ("the article's text is missing", "the quote is not the text at its offsets")
    found = {(v.focus, v.message) for v in validate(own, TEXTS, warnings=True) if v.message not in about_texts}
    assert len({message for _, message in found}) >= len({message for _, message in FAULTS})
    assert found == by_pyshacl(own)


def test_a_misquoted_text_is_found(store: Store) -> None:
    changed = TEXTS | {"wire/4": TEXTS["wire/4"].replace("heads", "leads")}
    assert {(v.message, v.value) for v in validate(store, changed)} == {
        ("the quote is not the text at its offsets", "Rutte heads NATO.")
    }


def test_offsets_count_code_points(store: Store) -> None:
    shifted = TEXTS | {"wire/7": "\U0001f600" + TEXTS["wire/7"]}
    assert {v.value for v in validate(store, shifted)} == {"North Korea supports Russia.", "Denmark banned Iran."}


def test_a_missing_text_is_found(store: Store) -> None:
    texts = {article: text for article, text in TEXTS.items() if article != "wire/2"}
    assert {(v.message, v.value) for v in validate(store, texts)} == {("the article's text is missing", "wire/2")}


def test_violations_are_sorted_and_name_the_place(own: Store) -> None:
    change(own, "DELETE { ?s ng:leads ?o } WHERE { ?s ng:leads ?o }")
    change(own, "DELETE { ?e ng:mentions ?m } WHERE { ?e ng:mentions ?m ; a ng:Organization }")
    found = validate(own, TEXTS)
    assert found == sorted(found)
    assert Violation(f"{BASE}entity/nato", "an entity has its number of mentions") in found


@pytest.mark.parametrize(
    "turtle, message",
    [
        ("shape:S a sh:NodeShape .", "no sh:targetClass"),
        ('shape:S a sh:NodeShape ; sh:targetClass shape:C ; sh:property shape:p . shape:p sh:path shape:q ; '
         'sh:message "m" ; sh:uniqueLang true .', "uniqueLang cannot be compiled"),
        ("shape:S a sh:NodeShape ; sh:targetClass shape:C ; sh:property shape:p . shape:p sh:path shape:q .",
         "no .*message"),
    ],
)  # fmt: skip
def test_shapes_that_cannot_be_compiled_are_named(tmp_path: Path, turtle: str, message: str) -> None:
    prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix shape: <https://example.org/> ."
    (tmp_path / "s.ttl").write_text(f"{prefixes} {turtle}")
    with pytest.raises(OntologyError, match=message):
        list(compile_shapes(tmp_path / "s.ttl"))


def test_every_shape_is_compiled() -> None:
    shapes = {check.shape for check in compile_shapes(SHAPES)}
    assert shapes == {str(shape) for shape in Graph().parse(SHAPES, format="turtle").subjects(SH.targetClass)}
