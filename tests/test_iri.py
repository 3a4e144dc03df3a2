from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from kg import iri
from kg.statements import Evidence, Statement
from kg.types import Modality

TEXTS = st.text(st.characters(exclude_categories=()), min_size=1)


@pytest.mark.parametrize(
    "value",
    [
        "https://example.org/Kyiv",
        "http://www.wikidata.org/entity/Q212",
        "urn:isbn:0451450523",
        "https://example.org/Київ?q=%20#part",
    ],
)
def test_iris_are_taken_as_they_are(value: str) -> None:
    assert iri.Iri(value) == value
    assert NamedNode(iri.Iri(value)).value == value


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Kyiv",
        "/relative",
        "https:",
        "https://example.org/a b",
        "https://example.org/a\u00a0b",
        "https://example.org/a\u202eb",
        "https://example.org/<a>",
        'https://example.org/"a"',
        "https://example.org/a\\b",
        "https://example.org/{a}",
        "https://example.org/100%",
        "https://example.org/%zz",
        "https://example.org/a#b#c",
        "https://example.org/a\n",
        "https://example.org/\x00",
        "https://example.org/\ud800",
        "1http://example.org/",
    ],
)
def test_what_is_no_iri_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="not an absolute IRI"):
        iri.Iri(value)


@given(TEXTS)
def test_any_id_makes_an_iri_that_parses(text: str) -> None:
    for minted in (iri.article_iri(iri.BASE, text), iri.entity_iri(iri.BASE, text), iri.open_iri(text)):
        assert NamedNode(minted).value == minted


@given(TEXTS, TEXTS)
def test_different_ids_make_different_iris(one: str, other: str) -> None:
    assert (iri.segment(one) == iri.segment(other)) == (one == other)
    assert (iri.open_iri(one) == iri.open_iri(other)) == (one == other)


def test_an_empty_id_makes_none() -> None:
    with pytest.raises(ValueError, match="empty id"):
        iri.segment("")


@pytest.mark.parametrize(
    "base",
    [
        "https://example.org/id",
        "https://example.org/id#",
        "https://example.org/id#/",
        "example",
        "https://exa mple.org/",
    ],
)
def test_a_base_is_an_iri_to_which_names_and_fragments_can_be_added(base: str) -> None:
    with pytest.raises(ValueError, match="IRI"):
        iri.base_iri(base)


STATEMENT = Statement("", "nk", "supports", "ru", qualifiers=(("place", "x"), ("role", "y")))
EVIDENCE = Evidence("a", 0, 10, "text", "cue", "rule", 1.0)


def test_a_statement_id_leaves_out_id_and_evidence_and_the_order_of_qualifiers() -> None:
    same = replace(STATEMENT, id="x", evidence=(EVIDENCE,), qualifiers=(("role", "y"), ("place", "x")))
    assert iri.statement_id(STATEMENT) == iri.statement_id(same)


@pytest.mark.parametrize(
    "other",
    [
        replace(STATEMENT, subject="ru", object="nk"),
        replace(STATEMENT, property="praises"),
        replace(STATEMENT, property="", phrase="supports"),
        replace(STATEMENT, negated=True),
        replace(STATEMENT, alleged=True),
        replace(STATEMENT, modality=Modality.POSSIBLE),
        replace(STATEMENT, modality=Modality.POSSIBLE, reason="planned"),
        replace(STATEMENT, attributed_to="rutte"),
        replace(STATEMENT, qualifiers=()),
    ],
)
def test_a_statement_id_depends_on_all_else(other: Statement) -> None:
    assert iri.statement_id(STATEMENT) != iri.statement_id(other)


@pytest.mark.parametrize(
    "other",
    [replace(EVIDENCE, start=1), replace(EVIDENCE, cue="c"), replace(EVIDENCE, event_date="2024")],
)
def test_an_evidence_id_depends_on_all_that_the_evidence_says(other: Evidence) -> None:
    assert iri.evidence_id("s", EVIDENCE) != iri.evidence_id("s", other)
    assert iri.evidence_id("s", EVIDENCE) != iri.evidence_id("t", EVIDENCE)


def test_namespaces_end_so_that_names_can_be_added() -> None:
    assert all(namespace.endswith(("/", "#")) for namespace in iri.PREFIXES.values())
