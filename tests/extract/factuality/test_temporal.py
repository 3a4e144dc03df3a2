"""Clauses and gerunds of time."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, only

ATTACK = ("Chad", "assaults", "Oman")

STATED = [
    ("Chad bombed Homs after Hezbollah shelled Lima. Peru condemned the attack.", "Chad", "assaults", "Homs"),
]

NOT_STATED = [
    ("Chad bombed Homs after Hezbollah shelled Lima. Peru condemned the attack.", "Peru", "accuses", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)


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
    found = only(read_text(text), ATTACK)
    assert (found.negated, found.alleged, found.reason) == (False, False, reason)
