from kg.export import rows
from kg.ontology import Ontology
from tests.factories import entity, evidence, snapshot, statement


def test_a_row_says_everything_about_one_evidence(ontology: Ontology) -> None:
    forms = {"a1": ("Moscow", "Russia"), "a2": ("Kremlin",)}
    russia = entity("Russia", aliases=("Kremlin", "Moscow"), named=forms, same_as="http://www.wikidata.org/entity/Q159")
    entities = {e.id: e for e in (russia, entity("Iran"), entity("Mark Rutte"))}
    stated = statement(
        "Russia",
        "receivesSupportFrom",
        "Iran",
        attributed_to="Mark_Rutte",
        qualifiers=(("theme", "drones"),),
        evidence=(evidence("a1", start=4, end=20, text="Iran arms Russia.", cue="arms"),),
    )
    (row,) = rows(snapshot([stated], entities=entities), ontology)
    plain: dict[str, object] = {"aliases": [], "same_as": None}
    assert row == {
        "article": "a1",
        "subject": {"id": "Iran", "label": "Iran", "type": "Country", **plain},
        "property": "supports",
        "family": "supports",
        "object": {
            "id": "Russia",
            "label": "Russia",
            "aliases": ["Moscow"],
            "type": "Country",
            "same_as": "http://www.wikidata.org/entity/Q159",
        },
        "negated": False,
        "modality": "actual",
        "alleged": False,
        "attributed_to": {"id": "Mark_Rutte", "label": "Mark Rutte", "type": "Person", **plain},
        "qualifiers": {"theme": "drones"},
        "evidence": {"start": 4, "end": 20, "text": "Iran arms Russia.", "cue": "arms", "rule": "clause"},
        "date": "2024-11-13",
    }


def test_a_finer_property_keeps_its_name_beside_its_family(ontology: Ontology) -> None:
    (row,) = rows(snapshot([statement("Russia", "receivesMilitaryAidFrom", "Iran")]), ontology)
    assert (row["subject"]["id"], row["property"], row["family"]) == ("Iran", "providesMilitaryAidTo", "aids")


def test_an_open_relation_has_a_phrase_and_no_family(ontology: Ontology) -> None:
    (row,) = rows(snapshot([statement("Iran", " ring the bell for", "NATO")]), ontology)
    assert (row["property"], row["family"], row["phrase"]) == (None, None, "ring the bell for")


def test_one_row_an_evidence_by_article_and_place(ontology: Ontology) -> None:
    stated = [
        statement("Iran", "supports", "Russia", evidence=(evidence("a2"), evidence("a1", start=9, end=12))),
        statement("Iran", "aids", "Russia", evidence=(evidence("a1", start=3, end=5, date=None),)),
    ]
    found = [(row["article"], row["evidence"]["start"], row["date"]) for row in rows(snapshot(stated), ontology)]
    assert found == [("a1", 3, None), ("a1", 9, "2024-11-13"), ("a2", 0, "2024-11-13")]
