"""Deeds that happen only in a story, under a condition, or not at all because somebody turns from them."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import triple

ATTACK = ("Chad", "assaults", "Oman")


def _factuality(read_text: ReadText, text: str, expected: tuple[str, str, str]) -> tuple[bool, str]:
    """Is a relation that a text states denied, and why is it only possible; no reason where it is actual."""
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == expected]
    assert (found.modality is Modality.ACTUAL) == (not found.reason)
    return found.negated, found.reason


@pytest.mark.parametrize(
    "text",
    [
        "In the board game, Chad attacks Oman.",
        "In a war game run by Norvek, Chad attacked Oman.",
        'In the video game "Norvek", Chad attacks Oman.',
        'In the novel "Norvek", Chad attacks Oman.',
        "In one scene of the film, Chad attacks Oman.",
        "In an alternate history, Chad attacked Oman.",
        'The film "Norvek" depicts a Chadian attack on Oman.',
        "The film shows how Chad attacks Oman.",
    ],
)
def test_what_happens_in_a_story_is_imagined(read_text: ReadText, text: str) -> None:
    subject = "Chadian" if "Chadian" in text else "Chad"
    assert _factuality(read_text, text, (subject, "assaults", "Oman")) == (False, "imagined")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a film released by Peru, Chad attacks Oman.", ATTACK),
        ("In the game against Peru, Chad beat Oman.", ("Chad", "defeats", "Oman")),
        ("Chad won after defeating Oman in the final played at Lyon.", ("Chad", "defeats", "Oman")),
    ],
)
def test_what_is_shown_or_played_is_no_story(read_text: ReadText, text: str, expected: tuple[str, str, str]) -> None:
    assert _factuality(read_text, text, expected) == (False, "")


@pytest.mark.parametrize(
    ("text", "negated", "reason"),
    [
        ("Had Chad attacked Oman, Peru would have left.", False, "conditional"),
        ("Peru would have left had Chad attacked Oman.", False, "conditional"),
        ("Chad would have left Peru and attacked Oman.", False, "conditional"),
        ("Chad has not left Peru and attacked Oman.", True, ""),
        ("Chad has left Peru and attacked Oman.", False, ""),
        ("Chad had attacked Oman.", False, ""),
    ],
)
def test_an_unreal_condition_states_nothing(read_text: ReadText, text: str, negated: bool, reason: str) -> None:
    assert _factuality(read_text, text, ATTACK) == (negated, reason)


@pytest.mark.parametrize(
    ("text", "negated", "reason"),
    [
        ("Chad backed away from attacking Oman.", True, ""),
        ("Chad shied away from attacking Oman.", True, ""),
        ("Chad backed out of attacking Oman.", True, ""),
        ("Chad thought better of attacking Oman.", True, ""),
        ("Chad was days away from attacking Oman.", False, "possible"),
        ("Chad was held back from attacking Oman.", True, ""),
        ("Chad all but attacked Oman.", True, ""),
        ("Chad profited from attacking Oman.", False, ""),
    ],
)
def test_what_one_turns_from_is_not_done(read_text: ReadText, text: str, negated: bool, reason: str) -> None:
    assert _factuality(read_text, text, ATTACK) == (negated, reason)
