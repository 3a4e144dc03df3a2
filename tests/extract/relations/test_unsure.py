"""What is still to come, was done after all, or is rather not so, by the verb on which it hangs."""

import pytest

from kg.types import Modality, Relation
from tests.conftest import ReadText
from tests.extract.relations.stated import triple

ATTACK = ("Chad", "assaults", "Oman")


def _found(read_text: ReadText, text: str, expected: tuple[str, str, str]) -> Relation:
    """The relation with which a text states a triple."""
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == expected]
    return found


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        # still to come, or past, whatever the main clause opens
        ("Ruiz wants to hear from Peru before Chad attacks Oman.", "future"),
        ("Peru has been arming Mali before Chad attacks Oman.", "future"),
        ("Ten people flee before Chad attacks Oman.", ""),
        ("Peru would help Mali once Oman was attacked by Chad.", "conditional"),
        ("Peru vowed to help Mali after Oman was attacked by Chad.", ""),
        ("Chad was due to meet Peru before attacking Oman.", "planned"),
        ("Chad tried to deceive Peru before attacking Oman.", ""),
        ("Chad met Peru before attacking Oman.", ""),
        ("Chad is attacking Oman next week.", "future"),
        ("Chad would seek help in attacking Oman.", "attempted"),
        ("Chad misused its power in attacking Oman.", ""),
        # what one had to do was done, unless somebody only says that one must
        ("Chad had to attack Oman.", ""),
        ("Chad has to attack Oman.", "required"),
        ("Peru said that Chad had to attack Oman.", "required"),
        ("If Chad had to attack Oman, Peru would leave.", "conditional"),
        # what is accepted, reported or only not to be expected
        ("Peru accepted that Chad had attacked Oman.", ""),
        ("Chad accepted to attack Oman.", "promised"),
        ("Chad reportedly attacked Oman.", ""),
        ("Chad eventually attacked Oman.", ""),
        ("Mali voiced concern over Chad's attack on Oman.", ""),
        ("Mali balked at Chad's attack on Oman.", ""),
        ("Mali voiced fears of an attack on Oman by Chad.", "feared"),
    ],
)
def test_is_a_deed_open(read_text: ReadText, text: str, reason: str) -> None:
    found = _found(read_text, text, ATTACK)
    assert (found.negated, found.alleged, found.reason) == (False, False, reason)


@pytest.mark.parametrize(
    ("text", "expected", "modality"),
    [
        ("The Reform Party split from the Unity Party to form the Liberal Party.", "created", Modality.ACTUAL),
        ("The Reform Party plans to leave the Unity Party to form the Liberal Party.", "created", Modality.POSSIBLE),
        ("The Reform Party left the Unity Party to support the Liberal Party.", "supports", Modality.POSSIBLE),
    ],
)
def test_what_a_parting_gave_rise_to_is_so(read_text: ReadText, text: str, expected: str, modality: Modality) -> None:
    assert _found(read_text, text, ("Reform Party", expected, "Liberal Party")).modality is modality


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The Senate voted to expel Ana Ruiz.", ""),
        ("The Senate will vote to expel Ana Ruiz.", "future"),
        ("The Senate wants to expel Ana Ruiz.", "hoped"),
    ],
)
def test_a_body_does_what_it_votes_for(read_text: ReadText, text: str, reason: str) -> None:
    assert _found(read_text, text, ("Senate", "expels", "Ana Ruiz")).reason == reason


def test_one_of_many_only_votes(read_text: ReadText) -> None:
    found = _found(read_text, "Ana Ruiz voted to expel Karl Huber.", ("Ana Ruiz", "expels", "Karl Huber"))
    assert found.modality is Modality.POSSIBLE


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Ana Ruiz called for her rival Karl Huber to leave.", ("Karl Huber", "opposes", "Ana Ruiz"), ""),
        ("Ruiz sought votes for Green Party nominee Ana Popa.", ("Green Party", "nominates", "Ana Popa"), ""),
        ("Ruiz wants to become an ally of Chad.", ("Ruiz", "alliedWith", "Chad"), "hoped"),
    ],
)
def test_what_names_somebody_is_taken_for_granted(
    read_text: ReadText, text: str, expected: tuple[str, str, str], reason: str
) -> None:
    assert _found(read_text, text, expected).reason == reason


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Ana Ruiz is not Oman's first ally to leave.", False),
        ("Ana Ruiz is not Oman's ally.", True),
    ],
)
def test_who_is_not_the_first_is_one_all_the_same(read_text: ReadText, text: str, negated: bool) -> None:
    assert _found(read_text, text, ("Ana Ruiz", "alliedWith", "Oman")).negated is negated


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Ruiz vowed to keep the town Chad captured from Oman.", ""),
        ("Ruiz vowed that Chad would capture towns from Oman.", "conditional"),
    ],
)
def test_what_was_done_before_is_not_vowed(read_text: ReadText, text: str, reason: str) -> None:
    assert _found(read_text, text, ("Chad", "defeats", "Oman")).reason == reason


def test_trying_to_persuade_is_urging(read_text: ReadText) -> None:
    text = "Peru has tried to persuade Chad to attack Oman."
    assert _found(read_text, text, ("Peru", "urges", "Chad")).reason == ""
    assert _found(read_text, text, ATTACK).reason == "attempted"
    assert not _found(read_text, "Peru failed to persuade Chad to leave.", ("Peru", "urges", "Chad")).negated


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Peru does not expect Chad to attack Oman.", True),
        ("Nobody believes that Chad will attack Oman.", True),
        ("Peru does not think that Chad attacked Oman.", True),
        ("Peru expects Chad to attack Oman.", False),
        ("There is a little chance of Chad attacking Oman.", False),
        ("Peru did not say that Chad attacked Oman.", False),
    ],
)
def test_what_nobody_expects_is_rather_not_so(read_text: ReadText, text: str, negated: bool) -> None:
    found = _found(read_text, text, ATTACK)
    assert (found.negated, found.modality) == (negated, Modality.POSSIBLE)


@pytest.mark.parametrize(
    ("text", "negated"),
    [("Chad is not attacking just Oman.", False), ("Chad is not attacking Oman.", True)],
)
def test_not_just_one_is_one(read_text: ReadText, text: str, negated: bool) -> None:
    assert _found(read_text, text, ATTACK).negated is negated


def test_who_does_not_say_again_that_he_supports_somebody_denies_nothing(read_text: ReadText) -> None:
    support = ("Ruiz", "supports", "Chad")
    assert not _found(read_text, "Ruiz declined to affirm his support for Chad.", support).negated
    assert _found(read_text, "Ruiz refused to express support for Chad.", support).negated


def test_who_waives_a_right_does_not_use_it(read_text: ReadText) -> None:
    assert _found(read_text, "There is little chance of Chad attacking Oman.", ATTACK).negated
    assert _found(read_text, "Chad waived its right to attack Oman.", ATTACK).negated
    assert not _found(read_text, "Chad has the right to attack Oman.", ATTACK).negated


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
    assert _found(read_text, text, expected).reason == reason


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Some dealers said that Chad attacked Oman.", None),
        ("The story noted that Chad attacked Oman.", None),
        ("Peruvian officials said that Chad attacked Oman.", "Peruvian"),
        ("Ana Ruiz arrived. The minister said that Chad attacked Oman.", "Ana Ruiz"),
    ],
)
def test_a_source_has_a_name(read_text: ReadText, text: str, source: str | None) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ATTACK]
    chain = None if found.source is None else reading.chains[found.source]
    names = [m.text for m, c in zip(reading.mentions, reading.chains, strict=True) if c == chain]
    assert names[:1] == ([] if source is None else [source])
