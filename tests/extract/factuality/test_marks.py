"""What an event's own words say of its factuality."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, factuality, only, told, triple

ATTACK = ("Chad", "assaults", "Oman")

STATED = [
    ("Rui Costa, the convicted killer of Ana Ruiz, denied a would-be plot.", "Rui Costa", "kills", "Ana Ruiz"),
]

POSSIBLE = [
    # Modifiers that the parse takes apart at their hyphen.
    ("Rui Costa, the would-be assassin of Ana Ruiz, left.", "Rui Costa", "kills", "Ana Ruiz"),
    ("Rui Costa, a self-styled ally of Ana Ruiz, left.", "Rui Costa", "alliedWith", "Ana Ruiz"),
    ("Rui Costa, the accused killer of Ana Ruiz, left.", "Rui Costa", "kills", "Ana Ruiz"),
    ("In the novel, Oman bombs Chad.", "Oman", "bombs", "Chad"),
    ("A satirical website reported that Oman had bombed Chad.", "Oman", "bombs", "Chad"),
    ("Peru has yet to ratify the pact it was meant to sign with Chile.", "Peru", "agreesWith", "Chile"),
]

DENIED = [
    ("Ana Ruiz is in charge of neither the Orem Trust nor the Velmo Trust.", "Ana Ruiz", "holdsOffice", "Orem Trust"),
    ("Peru has neither arrested nor charged Ana Ruiz.", "Peru", "arrests", "Ana Ruiz"),
    ("Peru has neither arrested nor charged Ana Ruiz.", "Peru", "charges", "Ana Ruiz"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED)


def test_what_is_let_alone_is_denied_with_what_stands_before(read_text: ReadText) -> None:
    found = told(read_text("Peru has not criticised Oman, let alone attacked it."))
    assert {(p, negated) for _, p, _, negated, _ in found} == {("criticizes", True), ("assaults", True)}


def test_weapons_that_one_did_not_fire_are_not_ones_attack(read_text: ReadText) -> None:
    found = told(read_text("Peru did not fire the rockets at Oman."))
    assert {negated for _, _, _, negated, _ in found} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "Peru has neither imposed sanctions on Oman nor recognised Chad.",
        "Peru has neither signed treaties with Oman nor recognised Chad, Ana Ruiz said.",
        "Peru neither attacked Oman nor recognised Chad.",
    ],
)
def test_what_stands_behind_nor_is_denied(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    found = only(reading, ("Peru", "recognizes", "Chad"))
    assert found.negated


@pytest.mark.parametrize(
    "text",
    [
        "Chad launched no attack on Oman.",
        "Chad did not attack Oman.",
        "Neither Chad nor its allies attacked Oman.",
        "Chad has no plans to attack Oman.",
        "Chad has no intention of attacking Oman.",
        "Chad ruled out attacking Oman.",
    ],
)
def test_what_is_denied_is_stated_as_denied_alone(read_text: ReadText, text: str) -> None:
    assert {
        (triple(reading, r)[0], r.property, r.negated) for reading in [read_text(text)] for r in reading.relations
    } == {("Chad", "assaults", True)}


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
    assert factuality(read_text(text), (subject, "assaults", "Oman")) == (False, "imagined")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a film released by Peru, Chad attacks Oman.", ATTACK),
        ("In the game against Peru, Chad beat Oman.", ("Chad", "defeats", "Oman")),
        ("Chad won after defeating Oman in the final played at Lyon.", ("Chad", "defeats", "Oman")),
    ],
)
def test_what_is_shown_or_played_is_no_story(read_text: ReadText, text: str, expected: tuple[str, str, str]) -> None:
    assert factuality(read_text(text), expected) == (False, "")


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
    assert factuality(read_text(text), ATTACK) == (negated, reason)


@pytest.mark.parametrize(
    ("text", "negated"),
    [("Chad is not attacking just Oman.", False), ("Chad is not attacking Oman.", True)],
)
def test_not_just_one_is_one(read_text: ReadText, text: str, negated: bool) -> None:
    assert only(read_text(text), ATTACK).negated is negated


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Ruiz tried to resolve Chad's dispute with Oman.", ("Chad", "opposes", "Oman"), ""),
        ("Ruiz praised the unlikely alliance between Chad and Oman.", ("Chad", "alliedWith", "Oman"), ""),
        ("Ruiz praised the possible alliance between Chad and Oman.", ("Chad", "alliedWith", "Oman"), "possible"),
        ("Envoys laid the groundwork for talks between Chad and Oman.", ("Chad", "negotiatesWith", "Oman"), "planned"),
        ("Envoys prepared the room after talks between Chad and Oman.", ("Chad", "negotiatesWith", "Oman"), ""),
    ],
)
def test_is_an_event_there(read_text: ReadText, text: str, expected: tuple[str, str, str], reason: str) -> None:
    assert only(read_text(text), expected).reason == reason


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Peru neither confirmed nor denied that it had bombed Arica.", False),
        ("Ministers would neither confirm nor deny a report that Peru bombed Arica.", False),
        ("Chad did not leave, nor did Peru bomb Arica.", True),
    ],
)
def test_who_neither_confirms_nor_denies_denies_nothing(read_text: ReadText, text: str, denied: bool) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r)[1:] == ("bombs", "Arica")]
    assert found.negated == denied
    assert denied == (found.modality is Modality.ACTUAL)
