"""Denials that point back to what was said or done before them."""

import pytest

from kg.ontology import load
from kg.types import Reading, Relation
from tests.conftest import ReadText
from tests.extract.relations.stated import triple


def _denials(reading: Reading) -> set[tuple[str, str, str, str]]:
    """Negated relations: subject, property, object, and who says so."""
    return {(*triple(reading, r), _source(reading, r)) for r in reading.relations if r.negated}


def _source(reading: Reading, relation: Relation) -> str:
    return "" if relation.source is None else reading.mentions[relation.source].text


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
    assert denied in _denials(read_text(text))


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
    assert not [d for d in _denials(read_text(text)) if d[1] == "bombs"]


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


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (
            "Peru says it held talks with Chile on Monday. Chile denies any dialogue took place.",
            ("Peru", "consultsWith", "Chile", "Chile"),
        ),
        (
            "Peru claims to have struck a deal with Chile. Chilean president Eva Soto says that there is no deal.",
            ("Peru", "agreesWith", "Chile", "Eva Soto"),
        ),
        (
            "Peru wants to negotiate with Chile. However, Chilean minister Pablo Soto ruled out any negotiations.",
            ("Peru", "consultsWith", "Chile", "Pablo Soto"),
        ),
        # What was done is not undone by what is to come, nor by another event, nor by those who had no part in it.
        ("Peru held talks with Chile on Monday. Chile ruled out any negotiations on gas.", None),
        ("Peru held talks with Chile on Monday. Chile said that no further talks were held.", None),
        ("Peru struck a deal with Chile in May. Chile said that there was no deal on prices.", None),
        ("Peru met with Chile in May. Chile said that no meeting was planned.", None),
        ("Peru and Chile will hold talks. Chile said that there would be no talks until Peru leaves.", None),
        ("Peru says it held talks with Chile on Monday. Bolivia says that no talks took place.", None),
    ],
)
def test_who_says_that_there_was_none_denies_the_event_told_before(
    read_text: ReadText, text: str, denied: tuple[str, str, str, str] | None
) -> None:
    known = load().properties
    families = {(s, known[p].family, o, who) for s, p, o, who in _denials(read_text(text))}
    assert families == ({denied} if denied else set())


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Asked whether Oman had attacked Peru, Ion Popa said no.", True),
        ("Asked whether Oman had attacked Peru, Ion Popa shook his head.", True),
        ("Asked if Oman had attacked Peru, Ion Popa answered in the negative.", True),
        ('When asked if Oman had attacked Peru, Ion Popa said: "Absolutely not."', True),
        ('Asked whether Oman had attacked Peru, Ion Popa laughed. "Not a single time."', True),
        ('Asked whether Oman had attacked Peru, Ion Popa said: "No comment."', False),
        ('Asked whether Oman had attacked Peru, Ion Popa said: "Not yet."', False),
        ("Asked whether Oman had attacked Peru, Ion Popa laughed.", False),
    ],
)
def test_a_question_that_is_answered_with_no_is_denied_by_whom_it_was_put_to(
    read_text: ReadText, text: str, denied: bool
) -> None:
    reading = read_text(text)
    assert [_source(reading, r) for r in reading.relations if r.negated] == (["Ion Popa"] if denied else [])
