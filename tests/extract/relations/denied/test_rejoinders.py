"""Denials that point back."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, denials, triple

NOT_STATED = [
    # What hangs on "this" is told in its own sentence.
    (
        "Peru was sold out, Ion Popa said. Tacna is considered foreign soil, although Chile disputes this.",
        "Chile",
        "rejects",
        "Ion Popa",
    ),
]

STATED = [
    ("Ion Popa said that Chile shelled Tacna. Chile disputed this.", "Chile", "rejects", "Ion Popa"),
    # Who denies an accusation against his state, or his own, rejects whoever made it.
    ("Peru accused Chile of lying. Chile rejected the accusation.", "Chile", "rejects", "Peru"),
    (
        "Ion Popa accused Chile of theft. Chilean President Ana Ruiz denied the allegation.",
        "Ana Ruiz",
        "rejects",
        "Ion Popa",
    ),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)


def test_what_stands_before_a_semicolon_is_not_what_is_denied_behind_it(read_text: ReadText) -> None:
    reading = read_text("Moscow accuses Kyiv of attacking the Kremlin; Ukraine denies involvement.")
    assert [r.source for r in reading.relations if r.property == "accuses"] == [None]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (
            "Peru says that Chile bombed Tacna. Chile denies the claim.",
            ("Chile", "bombs", "Tacna", "Chile"),
        ),
        (
            "According to Peru, Chilean jets bombed Tacna. Chile denied any involvement in the attack.",
            ("Chilean", "bombs", "Tacna", "Chile"),
        ),
        (
            "Peru accuses Chile of attacking Lima, which Chile denies.",
            ("Chile", "assaults", "Lima", "Chile"),
        ),
        (
            "Peru accuses Chile of attacking Lima, a charge denied by Chile.",
            ("Chile", "assaults", "Lima", "Chile"),
        ),
        (
            "Peru accuses Chile of attacking Lima, a claim that Chile denies.",
            ("Chile", "assaults", "Lima", "Chile"),
        ),
        (
            "Peru says that Chile bombed Tacna. Chile calls the claim false.",
            ("Chile", "bombs", "Tacna", "Chile"),
        ),
        (
            "Peru says that Chile bombed Tacna. Chile dismissed the report as a lie.",
            ("Chile", "bombs", "Tacna", "Chile"),
        ),
        (
            "Peru says that Chile bombed Tacna. The report is a fabrication, Chile said.",
            ("Chile", "bombs", "Tacna", "Chile"),
        ),
        (
            "It was reported that Chile bombed Tacna. Chile said that the reports were untrue.",
            ("Chile", "bombs", "Tacna", "Chile"),
        ),
        # Deeds of which the text names no doer.
        (
            "Two Peruvians were killed in Lima. Chile denied responsibility.",
            ("Chile", "kills", "Peruvians", "Chile"),
        ),
        (
            "A drone attack on Lima killed two people. Chile denied involvement in the attack.",
            ("Chile", "assaults", "Lima", "Chile"),
        ),
        (
            "Ana Ruiz was killed in Lima. Chile denied that it was responsible.",
            ("Chile", "kills", "Ana Ruiz", "Chile"),
        ),
    ],
)
def test_a_denial_denies_what_was_said(read_text: ReadText, text: str, denied: tuple[str, str, str, str]) -> None:
    assert denied in denials(read_text(text))


def test_the_denier_rejects_the_teller(read_text: ReadText) -> None:
    reading = read_text("Peru says that Chile bombed Tacna. Chile denies the claim.")
    assert ("Chile", "rejects", "Peru") in {triple(reading, r) for r in reading.relations if not r.negated}


@pytest.mark.parametrize(
    "text",
    [
        "Chile bombed Tacna. Bolivia denied any involvement.",
        "Peru will shell Arica if Chile bombs Tacna, and accuses it of lying, which Chile denies.",
        "Peru says that Chile bombed Tacna. Chile denies the claim that it sold gas.",
        "Peru says that Chile bombed Tacna. Chile did not deny the claim.",
        "Chile bombed Tacna. Peru rejects the plan.",
        "Peru said that Chile bombed Tacna. Ana Ruiz rejected the accusations.",
        "Chile bombed Tacna. Chile denied its role as mediator.",
        "Peru says that Chile bombed Tacna. Chile calls the claim absurd.",
        "Peru says that Chile bombed Tacna. Chile said that the report was no lie.",
        "It was reported that Chile bombed Tacna. Bolivia said that the reports were untrue.",
        "Peru said that Chad shelled Lima. Few Chadian officials denied the claim.",
        "Peru said that Chad shelled Lima. Not one Chadian official denied the claim.",
        "Peru said that Chad shelled Lima. Chad may deny the claim.",
    ],
)
def test_what_is_not_denied_stands(read_text: ReadText, text: str) -> None:
    assert not [d for d in denials(read_text(text)) if d[1] == "bombs"]


@pytest.mark.parametrize(
    ("text", "rejected"),
    [
        ("Peru urges Chile to open the border. Chile rejects the demand.", True),
        ("Peru calls for the withdrawal of Chile from Tacna. Chile rejects the ultimatum.", True),
        ("Peru urges Chile to open the border. Chile rejects the demand of its farmers.", False),
        ("Peru urges Chile to open the border. Bolivia rejects the demand.", False),
    ],
)
def test_who_turns_down_a_demand_rejects_whoever_made_it(read_text: ReadText, text: str, rejected: bool) -> None:
    reading = read_text(text)
    found = {triple(reading, r) for r in reading.relations}
    assert any(name == "rejects" and object_ == "Peru" for _, name, object_ in found) == rejected
