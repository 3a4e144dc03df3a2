from datetime import date

import pytest

from kg.analyse import OPEN, Link, entity_dates, links, oriented
from kg.ontology import Ontology
from kg.statements import Statement
from kg.types import Modality
from tests.factories import article, evidence, snapshot, statement, world


def only(statements: list[Statement], ontology: Ontology, **options: bool) -> Link:
    (link,) = links(snapshot(statements), ontology, **options)
    return link


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("supports", ("Iran", "supports", "Russia")),
        ("receivesSupportFrom", ("Russia", "supports", "Iran")),
        ("consultsWith", ("Iran", "consultsWith", "Russia")),
        (" lend a hand to", ("Iran", "", "Russia")),
    ],
)
def test_oriented(name: str, expected: tuple[str, str, str], ontology: Ontology) -> None:
    assert oriented(statement("Iran", name, "Russia"), ontology) == expected


def test_both_directions_of_an_inverse_are_one_link(ontology: Ontology) -> None:
    link = only(
        [
            statement("Iran", "supports", "Russia"),
            statement("Russia", "receivesSupportFrom", "Iran", evidence=(evidence("a2"),)),
        ],
        ontology,
    )
    assert (link.source, link.relation, link.target, link.weight) == ("Iran", "supports", "Russia", 2)
    assert (link.label, link.family, link.sign, link.symmetric) == ("supports", "supports", 1, False)


def test_a_symmetric_relation_is_one_link_whichever_way_it_was_stated(ontology: Ontology) -> None:
    link = only(
        [statement("Russia", "consultsWith", "Iran"), statement("Iran", "consultsWith", "Russia")],
        ontology,
    )
    assert (link.source, link.target, link.symmetric, link.weight) == ("Iran", "Russia", True, 1)


def test_an_open_relation_is_known_by_its_phrase(ontology: Ontology) -> None:
    link = only([statement("Iran", " ring the bell for", "NATO")], ontology)
    assert (link.relation, link.label, link.family, link.sign) == ("ring the bell for", "ring the bell for", OPEN, 0)


def test_finer_properties_are_links_of_their_own(ontology: Ontology) -> None:
    found = links(
        snapshot([statement("Iran", "aids", "Russia"), statement("Iran", "providesMilitaryAidTo", "Russia")]), ontology
    )
    assert [link.relation for link in found] == ["aids", "providesMilitaryAidTo"]
    assert {link.family for link in found} == {"aids"}


def test_syndicated_copies_count_once(ontology: Ontology) -> None:
    stated = [statement("Iran", "supports", "Russia", evidence=tuple(evidence(a) for a in ("a1", "a1", "a2", "a3")))]
    (link,) = links(snapshot(stated, repeats={"a3": "a1"}), ontology)
    assert (link.weight, link.articles) == (2, 3)


def test_what_is_not_asserted_is_left_out_but_counted_on_what_is(ontology: Ontology) -> None:
    stated = [
        statement("Russia", "assaults", "Ukraine", evidence=(evidence("a1"),)),
        statement("Russia", "assaults", "Ukraine", negated=True, evidence=(evidence("a2"),)),
        statement("Russia", "assaults", "Ukraine", modality=Modality.POSSIBLE, evidence=(evidence("a3"),)),
        statement("Russia", "assaults", "Ukraine", alleged=True, evidence=(evidence("a4"), evidence("a5"))),
        statement("Russia", "defeats", "Ukraine", negated=True, evidence=(evidence("a2"),)),
    ]
    link = only(stated, ontology)
    assert (link.weight, link.articles, link.negated, link.possible, link.alleged) == (1, 5, 1, 1, 2)
    denied = links(snapshot(stated), ontology, unasserted=True)[1]
    assert (denied.relation, denied.asserted, denied.weight, denied.negated) == ("defeats", False, 1, 1)


def test_share_and_names_of_those_to_whom_it_is_attributed(ontology: Ontology) -> None:
    stated = [
        statement("Iran", "supports", "Russia", attributed_to="Mark_Rutte", evidence=(evidence("a1"), evidence("a2"))),
        statement("Iran", "supports", "Russia", evidence=(evidence("a3"),)),
    ]
    link = only(stated, ontology)
    assert (link.attributed, link.attributed_to) == (0.667, ("Mark Rutte",))


def test_the_surest_then_earliest_sentence_is_shown(ontology: Ontology) -> None:
    stated = [
        statement(
            "Iran",
            "supports",
            "Russia",
            evidence=(
                evidence("a1", confidence=0.4, text="Unsure.", date=date(2024, 1, 1)),
                evidence("a2", text="Sure, later.", date=date(2024, 3, 1)),
                evidence("a3", text="Sure, earlier.", date=date(2024, 2, 1)),
                evidence("a4", text="Sure, undated.", date=None),
            ),
        )
    ]
    link = only(stated, ontology)
    assert (link.sentence, link.url) == ("Sure, earlier.", "https://example.org/a3")
    assert link.dates == ("2024-01-01", "2024-02-01", "2024-03-01")
    assert (link.first_date, link.last_date) == ("2024-01-01", "2024-03-01")


def test_sources_are_publishers_or_else_agencies(ontology: Ontology) -> None:
    articles = {
        "a1": article("a1", publisher="Daily"),
        "a2": article("a2", publisher="", agency="Wire"),
        "a3": article("a3", publisher=""),
    }
    stated = [statement("Iran", "supports", "Russia", evidence=tuple(map(evidence, articles)))]
    (link,) = links(snapshot(stated, articles=articles), ontology)
    assert link.sources == ("Daily", "Wire")


def test_order_and_ids_do_not_depend_on_the_order_of_statements(ontology: Ontology) -> None:
    whole = world()
    turned = snapshot(reversed(whole.statements))
    found = links(whole, ontology, unasserted=True)
    assert found == links(turned, ontology, unasserted=True)
    assert len({link.id for link in found}) == len(found)


def test_entities_have_the_dates_of_their_articles_and_links(ontology: Ontology) -> None:
    dates = entity_dates(world(), links(world(), ontology))
    assert dates["North_Korea"] == ("2024-11-13", "2024-11-20")
    assert dates["Kyiv"] == ("2024-11-13",)


def test_nothing_in_nothing_out(ontology: Ontology) -> None:
    assert links(snapshot([]), ontology) == []
