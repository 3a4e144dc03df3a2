"""What a candidate states in the end."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import between


@pytest.mark.parametrize(
    ("text", "negated", "modality"),
    [
        ("Poland supports Ukraine.", False, Modality.ACTUAL),
        ("Poland does not support Ukraine.", True, Modality.ACTUAL),
        ("Poland will support Ukraine.", False, Modality.POSSIBLE),
        ("Poland may support Ukraine.", False, Modality.POSSIBLE),
        ("Poland promised to support Ukraine.", False, Modality.POSSIBLE),
    ],
)
def test_factuality_is_that_of_the_predicate(read_text: ReadText, text: str, negated: bool, modality: Modality) -> None:
    relation = between(read_text(text), "Poland", "Ukraine")
    assert (relation.negated, relation.modality) == (negated, modality)
    assert bool(relation.reason) is (modality is Modality.POSSIBLE)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway would like to thank Sweden for its help.", Modality.ACTUAL),
        ("Norway voted to condemn Sweden.", Modality.ACTUAL),
        ("Norway will vote to condemn Sweden.", Modality.POSSIBLE),
        ("Norway is committed to supporting Sweden.", Modality.ACTUAL),
        ("Norway is committed to attacking Sweden.", Modality.POSSIBLE),
    ],
)
def test_some_things_are_done_by_saying_them(read_text: ReadText, text: str, modality: Modality) -> None:
    assert between(read_text(text), "Norway", "Sweden").modality is modality


@pytest.mark.parametrize(
    ("text", "modality", "alleged"),
    [
        ("Oman, a would-be ally of Chad, left.", Modality.POSSIBLE, False),
        ("Ana Ruiz, the so-called ally of Chad, left.", Modality.ACTUAL, True),
        ("Oman, an ally of Chad, denied the charge.", Modality.ACTUAL, False),
    ],
)
def test_what_a_noun_takes_for_granted_is_so_as_far_as_its_own_words_go(
    read_text: ReadText, text: str, modality: Modality, alleged: bool
) -> None:
    (found,) = (r for r in read_text(text).relations if r.property == "alliedWith")
    assert (found.modality, found.alleged, found.negated) == (modality, alleged, False)


def test_denied_ties_are_refused_to_nobody(read_text: ReadText) -> None:
    assert not read_text("Oman denied any ties to Chad.").relations
    assert [r.property for r in read_text("Oman denied a visa to Chad.").relations] == ["refuses"]
