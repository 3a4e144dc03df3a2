"""From candidates to relations."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import between, triple


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


def test_cue_and_sentence_are_stretches_of_the_text(read_text: ReadText) -> None:
    text = "Rain fell. Poland sent weapons to Ukraine. The sun came out."
    relation = between(read_text(text), "Poland", "Ukraine")
    assert text[slice(*relation.sentence)] == "Poland sent weapons to Ukraine."
    assert "sent" in text[slice(*relation.cue)]


def test_what_two_rules_see_is_stated_once(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron, the French president, is the president of France.")
    held = [r for r in reading.relations if triple(reading, r)[0] == "Emmanuel Macron"]
    keys = [(r.subject, r.object, r.property, r.negated, r.modality, r.source) for r in held]
    assert held
    assert len(keys) == len(set(keys))


def test_an_empty_text_states_nothing(read_text: ReadText) -> None:
    assert read_text("").relations == ()


def test_who_may_no_longer_work_somewhere_is_not_denied_to_be_there(read_text: ReadText) -> None:
    found = read_text("Chad bans Radio Velmo from operating in Lagos.").relations
    assert [r.property for r in found if r.property] == ["bans"]
    reading = read_text("Radio Velmo does not operate in Lagos.")
    assert [(r.property, r.negated) for r in reading.relations] == [("locatedIn", True)]


def test_who_meets_to_talk_talks_once(read_text: ReadText) -> None:
    reading = read_text("Ministers from Peru and Chile meet in Lima to discuss cooperation on energy.")
    assert [r.modality for r in reading.relations if r.property and triple(reading, r)[2] == "Chile"] == [
        Modality.ACTUAL
    ]
