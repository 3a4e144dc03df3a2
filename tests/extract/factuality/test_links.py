"""What governs an event in its sentence, and to what effect."""

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from kg.extract.factuality.governors import FREE
from kg.extract.factuality.links import link
from kg.extract.knowledge import Knowledge
from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, only, told, triple

ATTACK = ("Chad", "assaults", "Oman")

STATED = [("Ana Ruiz stood in the road to Muslims entering Norway.", "Muslims", "visits", "Norway")]

POSSIBLE = [
    ("Ana Ruiz acts as if Rui Costa were an ally of Oman.", "Rui Costa", "alliedWith", "Oman"),
    ("If Russia attacks Poland, NATO will respond.", "Russia", "assaults", "Poland"),
    ("Oman is close to severing ties with Chad.", "Oman", "seversTiesWith", "Chad"),
]

DENIED = [
    ("Peru stopped Chile attacking Bolivia.", "Chile", "assaults", "Bolivia"),
    (
        "Donald Trump rules out using military means to take control of Oslo and the Corinth Canal.",
        "Donald Trump",
        "defeats",
        "Oslo",
    ),
    ("Far from supporting Chad, Oman left the talks.", "Oman", "supports", "Chad"),
    ("Oman came close to severing ties with Chad.", "Oman", "seversTiesWith", "Chad"),
    # The clause says what the subject is about.
    ("Doubts remain that Oman attacked Chad.", "Oman", "assaults", "Chad"),
    ("Chad says it has nothing to do with the attack on Homs.", "Chad", "assaults", "Homs"),
    ("Chad denied having anything to do with the killing of Ana Ruiz.", "Chad", "assaults", "Ana Ruiz"),
    ("An Omani court released Ana Ruiz without charge.", "Omani", "accuses", "Ana Ruiz"),
    ("Ana Ruiz ends the tour without having met Ion Popa.", "Ana Ruiz", "meetsWith", "Ion Popa"),
    ("Ana Ruiz announced a halt to Muslims entering Norway.", "Muslims", "visits", "Norway"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Peru went so far as to attack Oman.", False),
        ("Peru did not go so far as to attack Oman.", True),
        ("Peru blamed Chile without going so far as to attack Oman.", True),
        ("Peru did not go as far as attacking Oman.", True),
        ("Peru left Chile without so much as attacking Oman.", True),
        ("Peru left Chile without having attacked Oman.", True),
        ("Peru urged Chile to leave, stopping short of attacking Oman.", True),
        ("Peru took part in Chile's attack on Oman.", False),
        ("Peru did not take part in Chile's attack on Oman.", True),
        ("Peru attacked Chile but neither Chad nor Oman.", True),
        ("Peru did not only attack Oman but also left Chile.", False),
    ],
)
def test_how_far_one_went(read_text: ReadText, text: str, negated: bool) -> None:
    found = told(read_text(text))
    assert {n for s, p, o, n, _ in found if (s, p, o) == ("Peru", "assaults", "Oman")} == {negated}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The week ended with none of the hostages freed by Chad from Oman.", True),
        ("The summit closed with no deal signed by Chad and Oman.", True),
        ("The summit closed with a deal signed by Chad and Oman.", False),
        ("He fled with none of the money stolen by Chad from Oman.", False),
    ],
)
def test_what_ends_with_none_done_is_not_done(read_text: ReadText, text: str, negated: bool) -> None:
    reading = read_text(text)
    assert {r.negated for r in reading.relations if triple(reading, r)[::2] == ("Chad", "Oman")} == {negated}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Ruiz vowed to keep the town Chad captured from Oman.", ""),
        ("Ruiz vowed that Chad would capture towns from Oman.", "conditional"),
    ],
)
def test_what_was_done_before_is_not_vowed(read_text: ReadText, text: str, reason: str) -> None:
    assert only(read_text(text), ("Chad", "defeats", "Oman")).reason == reason


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
    found = only(read_text(text), ATTACK)
    assert (found.negated, found.modality) == (negated, Modality.POSSIBLE)


def test_who_waives_a_right_does_not_use_it(read_text: ReadText) -> None:
    assert only(read_text("There is little chance of Chad attacking Oman."), ATTACK).negated
    assert only(read_text("Chad waived its right to attack Oman."), ATTACK).negated
    assert not only(read_text("Chad has the right to attack Oman."), ATTACK).negated


def test_a_verb_behind_a_quotation_hangs_on_nothing_within(knowledge: Knowledge) -> None:
    words = ['"', "I", "did", "not", "leave", ",", '"', "Ruiz", "wrote"]
    deps = ["punct", "nsubj", "aux", "neg", "ROOT", "punct", "punct", "nsubj", "ccomp"]
    tags = ["``", "PRP", "VBD", "RB", "VB", ",", "''", "NNP", "VBD"]
    doc = Doc(English().vocab, words, tags=tags, deps=deps, heads=[4, 4, 4, 4, 4, 4, 8, 8, 4], lemmas=words)
    assert link(doc[8], knowledge.factuality) == FREE
    doc[6].tag_ = "."  # no quotation ends there
    assert link(doc[8], knowledge.factuality) != FREE
