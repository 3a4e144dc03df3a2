from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.populate import populate
from kg.resolve import Resolution
from kg.statements import Snapshot
from kg.types import Modality, Reading, Relation
from tests.populate.readings import NAMES, reading, relation, resolution, text
from tests.strategies import few

#: One change for each thing that makes a statement another statement.
DIFFERENCES: tuple[dict[str, Any], ...] = (
    {},
    {"subject": 2},
    {"object": 2},
    {"property": "aids"},
    {"property": "", "phrase": "ring the bell for"},
    {"property": "", "phrase": "toll the bell for"},
    {"negated": True},
    {"modality": Modality.POSSIBLE},
    {"modality": Modality.POSSIBLE, "reason": "planned"},
    {"alleged": True},
    {"source": 2},
    {"qualifiers": (("theme", "weapons"),)},
    {"qualifiers": (("role", "weapons"),)},
)

#: What tells only where and how a statement is stated.
ALIKE: tuple[dict[str, Any], ...] = (
    {"cue": (0, 6)},
    {"rule": "noun"},
    {"confidence": 0.5},
    {"sentence": (0, 6)},
    {"event_date": "2024-11"},
    {"phrase": "back up"},
)


def _populated(*relations: Relation) -> Snapshot:
    return populate([reading("a", relations)], resolution("a"))


@pytest.mark.parametrize(("one", "other"), list(combinations(DIFFERENCES, 2)))
def test_what_differs_in_anything_but_evidence_is_two_statements(one: dict[str, Any], other: dict[str, Any]) -> None:
    base = relation(0, "supports", 1)
    made = _populated(replace(base, **one), replace(base, **other)).statements
    assert len({statement.id for statement in made}) == 2


@pytest.mark.parametrize("difference", ALIKE)
def test_what_differs_in_evidence_alone_is_one_statement(difference: dict[str, Any]) -> None:
    base = relation(0, "supports", 1)
    [statement] = _populated(base, replace(base, **difference)).statements
    assert len(statement.evidence) == (1 if "phrase" in difference else 2)


def test_articles_that_state_the_same_are_evidence_of_one_statement() -> None:
    said = [relation(0, "supports", 1)]
    [statement] = populate([reading("b", said), reading("a", said)], resolution("a", "b")).statements
    assert [place.article for place in statement.evidence] == ["a", "b"]
    assert [place.text for place in statement.evidence] == [text("a"), text("b")]


def test_evidence_is_the_text_at_its_offsets() -> None:
    [statement] = _populated(relation(0, "supports", 1, sentence=(0, 11), cue=(7, 11))).statements
    [place] = statement.evidence
    assert (place.text, place.cue, place.date) == ("Norway Oman", "Oman", date(2024, 11, 13))


def test_a_known_property_hides_the_phrase_and_an_open_one_shows_it() -> None:
    known, unknown = _populated(relation(0, "supports", 1)), _populated(relation(0, " ring", 1))
    assert [s.phrase for s in known.statements] == [""]
    assert [(s.property, s.phrase) for s in unknown.statements] == [("", "ring")]


def test_ends_that_are_nobody_or_one_entity_state_nothing() -> None:
    one = Resolution(resolution("a").entities, {("a", 0): "Norway", ("a", 1): "Norway"})
    made = populate([reading("a", [relation(0, "supports", 1), relation(0, "aids", 2)])], one)
    assert made.statements == ()


def test_a_source_without_a_name_is_no_attribution() -> None:
    without = Resolution(resolution("a").entities, {("a", 0): "Norway", ("a", 1): "Oman"})
    [statement] = populate([reading("a", [relation(0, "supports", 1, source=2)])], without).statements
    assert statement.attributed_to is None


def test_articles_come_without_the_given_tokens() -> None:
    made = populate([reading("a", [], sentences=(("Norway",),))], resolution("a"))
    assert made.articles["a"].sentences == ()


def test_ids_stay_from_run_to_run() -> None:
    [statement] = _populated(relation(0, "supports", 1)).statements
    assert statement.id == "db5f6454baae3dcc7572"


_relations = st.builds(
    relation,
    st.integers(0, 2),
    st.sampled_from(["supports", "aids", " ring"]),
    st.integers(0, 2),
    negated=st.booleans(),
    source=st.sampled_from([None, 0, 2]),
    cue=st.sampled_from([(0, 6), (7, 11)]),
)
_readings = st.lists(st.lists(_relations, max_size=4), max_size=5).map(
    lambda sets: [reading(f"a{i}", relations) for i, relations in enumerate(sets)]
)


@few
@given(_readings.flatmap(lambda given: st.tuples(st.just(given), st.permutations(given))))
def test_the_order_of_the_readings_does_not_matter(case: tuple[list[Reading], list[Reading]]) -> None:
    given, shuffled = case
    resolved = resolution(*(r.article.id for r in given))
    one, other = populate(given, resolved), populate(shuffled, resolved)
    assert one == other
    assert [list(part) for part in (one.articles, one.entities, one.repeats)] == [
        list(part) for part in (other.articles, other.entities, other.repeats)
    ]


@few
@given(_readings)
def test_every_statement_stands_on_evidence_between_entities_of_the_graph(given: list[Reading]) -> None:
    made = populate(given, resolution(*(r.article.id for r in given)))
    assert len({s.id for s in made.statements}) == len(made.statements)
    for statement in made.statements:
        assert statement.evidence
        assert statement.subject != statement.object
        assert {statement.subject, statement.object, statement.attributed_to or NAMES[0]} <= made.entities.keys()
    for _, place in made.evidence():
        assert made.articles[place.article].text[place.start : place.end] == place.text
