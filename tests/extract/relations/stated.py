"""What tests ask of a reading: what it tells of the names that a text uses, and whether as a fact."""

from collections.abc import Callable, Collection

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality, Reading, Relation
from tests.conftest import ReadText

#: Subject, property (or "~" and the phrase of an open relation), object.
type Triple = tuple[str, str, str]
#: The same, with whether it is denied and whether it is actual.
type Told = tuple[str, str, str, bool, bool]
#: A text, and a subject, a property or a family of properties, and an object.
type Case = tuple[str, str, str, str]
#: Families that hold both ways, whoever of the two a property starts from ("hosts", "is hosted by").
_MUTUAL = frozenset({"consultsWith", "agreesWith", "cooperatesWith"})


def triple(reading: Reading, relation: Relation) -> Triple:
    """A relation with its ends as the text of their mentions; a pronoun or description as the name it stands for."""
    return (
        _name(reading, relation.subject),
        relation.property or f"~{relation.phrase}",
        _name(reading, relation.object),
    )


def _name(reading: Reading, mention: int) -> str:
    named = reading.mentions[mention]
    chain = reading.chains[mention]
    members = [m for m, c in zip(reading.mentions, reading.chains, strict=True) if c == chain]
    first = next((m for m in members if m.kind.value == "name"), named)
    return named.text if named.kind.value == "name" else first.text


def stated(reading: Reading) -> set[Triple]:
    """All that is stated in a reading, whatever its factuality."""
    return {triple(reading, relation) for relation in reading.relations}


def told(reading: Reading) -> set[Told]:
    """All that is stated in a reading, with its factuality."""
    return {(*triple(reading, r), r.negated, r.modality is Modality.ACTUAL) for r in reading.relations}


def denied(reading: Reading) -> set[Triple]:
    """What a reading denies."""
    return {triple(reading, relation) for relation in reading.relations if relation.negated}


def of_properties(reading: Reading, *properties: str) -> set[tuple[Triple, bool]]:
    """What is stated by some properties, and whether it is denied."""
    return {(triple(reading, r), r.negated) for r in reading.relations if r.property in properties}


def denials(reading: Reading) -> set[tuple[str, str, str, str]]:
    """What a reading denies, and whose word that is."""
    return {(*triple(reading, r), source(reading, r)) for r in reading.relations if r.negated}


def only(reading: Reading, expected: Triple) -> Relation:
    """The one relation with which a reading states a triple."""
    (found,) = [relation for relation in reading.relations if triple(reading, relation) == expected]
    return found


def between(reading: Reading, subject: str, object_: str) -> Relation:
    """The one relation of a reading from one name to another."""
    (found,) = [relation for relation in reading.relations if triple(reading, relation)[::2] == (subject, object_)]
    return found


def factuality(reading: Reading, expected: Triple) -> tuple[bool, str]:
    """Is a triple that a reading states once denied, and why is it only possible; no reason where it is actual."""
    found = only(reading, expected)
    assert (found.modality is Modality.ACTUAL) == (not found.reason)
    return found.negated, found.reason


def source(reading: Reading, relation: Relation) -> str:
    """Whose word a relation is, as the text names him there; empty if it is the article's own."""
    return "" if relation.source is None else reading.mentions[relation.source].text


def families(knowledge: Knowledge, reading: Reading) -> set[Triple]:
    """All that is stated of the ontology's properties, each by its family, whatever its factuality."""
    found = (triple(reading, relation) for relation in reading.relations if relation.property)
    return {(subject, knowledge.ontology.family_of(name), object_) for subject, name, object_ in found}


def case_tests(
    *,
    stated: Collection[Case] = (),
    possible: Collection[Case] = (),
    denied: Collection[Case] = (),
    not_stated: Collection[Case] = (),
    nameless: Collection[Case] = (),
) -> Callable[..., None]:
    """A test of what texts state as a fact, state as possible or alleged only, deny, and do not state at all.

    The ends of what is not stated must be found all the same, but for those of `nameless`, one of which is nobody.
    """
    tables = {"fact": stated, "possible": possible, "denied": denied, "": not_stated, "nameless": nameless}

    @pytest.mark.parametrize(
        ("text", "subject", "property_", "object_", "how"),
        [(*case, how) for how, cases in tables.items() for case in cases],
    )
    def is_told(
        knowledge: Knowledge, read_text: ReadText, text: str, subject: str, property_: str, object_: str, how: str
    ) -> None:
        reading = read_text(text)
        found = {_how(r) for r in reading.relations if _is_case(knowledge, reading, r, (subject, property_, object_))}
        assert found == ({how} - {"", "nameless"}), told(reading)
        if not found:
            names = {_name(reading, mention) for mention in range(len(reading.mentions))}
            assert ({subject, object_} <= names) == (how != "nameless"), names

    return is_told


def _how(relation: Relation) -> str:
    if relation.negated:
        return "denied"
    return "possible" if relation.alleged or relation.modality is Modality.POSSIBLE else "fact"


def _is_case(knowledge: Knowledge, reading: Reading, relation: Relation, expected: Triple) -> bool:
    """Is it the expected relation, stated in the property's direction, its family's, or by an inverse property?"""
    subject, name, object_ = triple(reading, relation)
    known = knowledge.ontology.properties.get(name)
    if known is None or expected[1] not in (name, known.family):
        return False
    inverted = known.inverted and expected[1] == known.family
    ends = (object_, subject) if inverted else (subject, object_)
    mutual = known.symmetric or (expected[1] == known.family and known.family in _MUTUAL)
    turned = ends[::-1] if mutual else ends
    return (expected[0], expected[2]) in (ends, turned)
