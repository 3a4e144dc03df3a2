"""What a text states, in the names that it uses: the shape in which the tests of relations ask and compare."""

from collections.abc import Callable, Sequence

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality, Reading, Relation
from tests.conftest import ReadText

#: Subject, property (or "~" and the phrase of an open relation), object.
Triple = tuple[str, str, str]
#: A case of these tests: a text, and a subject, family and object that it states, or must not state.
type Case = tuple[str, str, str, str]
CASE = ("text", "subject", "family", "object_")
#: Two tests: that the texts of one table state its facts, and that those of the other don't.
type Pair = tuple[Callable[..., None], Callable[..., None]]


def triple(reading: Reading, relation: Relation) -> Triple:
    """A relation with its ends as the text of their mentions; a pronoun or description as the name it stands for."""
    return (
        _name(reading, relation.subject),
        relation.property or f"~{relation.phrase}",
        _name(reading, relation.object),
    )


def stated(reading: Reading) -> set[Triple]:
    """All that is stated in a reading, whatever its factuality."""
    return {triple(reading, relation) for relation in reading.relations}


def _name(reading: Reading, mention: int) -> str:
    named = reading.mentions[mention]
    chain = reading.chains[mention]
    members = [m for m, c in zip(reading.mentions, reading.chains, strict=True) if c == chain]
    first = next((m for m in members if m.kind.value == "name"), named)
    return named.text if named.kind.value == "name" else first.text


def families(reading: Reading, knowledge: Knowledge) -> set[tuple[str, str, str]]:
    """What is stated of two names, by family; both ways round where the property is symmetric."""
    found = set()
    for relation in reading.relations:
        if relation.negated or not relation.property:
            continue
        known = knowledge.ontology.properties[relation.property]
        subject, _, object_ = triple(reading, relation)
        found.add((subject, known.family, object_))
        if known.symmetric or _is_mutual(relation, known.family):
            found.add((object_, known.family, subject))
    return found


def _is_mutual(relation: Relation, family: str) -> bool:
    return family in ("consultsWith", "agreesWith", "cooperatesWith") and bool(relation.property)


def states(knowledge: Knowledge, reading: Reading, relation: Relation, expected: tuple[str, str, str]) -> bool:
    """Is it the expected relation, stated either in the family's direction or by an inverse property?"""
    subject, name, object_ = triple(reading, relation)
    known = knowledge.ontology.properties.get(name)
    if known is None:
        return False
    ends = (object_, subject) if known.inverted else (subject, object_)
    turned = (*ends[::-1],) if known.symmetric else ends
    return known.family == expected[1] and (expected[0], expected[2]) in (ends, turned)


def facts(reading: Reading) -> list[Relation]:
    """What a reading states as a fact: actual, not denied, not alleged."""
    return [r for r in reading.relations if r.modality is Modality.ACTUAL and not r.negated and not r.alleged]


def assert_states_no_fact(knowledge: Knowledge, reading: Reading, expected: tuple[str, str, str]) -> None:
    """Fail if the reading states subject, family and object as a fact."""
    found = [triple(reading, relation) for relation in facts(reading)]
    assert not any(states(knowledge, reading, relation, expected) for relation in facts(reading)), found


def case_tests(stated: Sequence[Case], not_stated: Sequence[Case], open_: Sequence[Case] = ()) -> Pair:
    """Tests of what is stated as a fact, of what is stated otherwise (`open_`), and of what is not stated as a fact."""

    @pytest.mark.parametrize(
        (*CASE, "fact"), [*((*case, True) for case in stated), *((*case, False) for case in open_)]
    )
    def is_stated(
        knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str, fact: bool
    ) -> None:
        reading = read_text(text)
        found = [r for r in reading.relations if states(knowledge, reading, r, (subject, family, object_))]
        assert found, [triple(reading, relation) for relation in reading.relations]
        assert any(relation in facts(reading) for relation in found) is fact

    @pytest.mark.parametrize(CASE, not_stated)
    def does_not_state(
        knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
    ) -> None:
        assert_states_no_fact(knowledge, read_text(text), (subject, family, object_))

    return is_stated, does_not_state


def family_tests(stated: Sequence[Case], not_stated: Sequence[Case]) -> Pair:
    """Tests of what is stated and what is not, by family, of all that is not denied."""

    @pytest.mark.parametrize(CASE, stated)
    def states(knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str) -> None:
        found = families(read_text(text), knowledge)
        assert (subject, family, object_) in found, found

    @pytest.mark.parametrize(CASE, not_stated)
    def does_not_state(
        knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
    ) -> None:
        found = families(read_text(text), knowledge)
        assert (subject, family, object_) not in found, found

    return states, does_not_state
