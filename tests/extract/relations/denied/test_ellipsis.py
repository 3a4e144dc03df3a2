"""Verbs that say again what was told, and of whom it is so or not."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import told, triple


@pytest.mark.parametrize(
    "text",
    [
        'Asked whether Peru had attacked Oman, President Ana Ruiz said: "It did not."',
        'Did Peru attack Oman? "It did not," Ana Ruiz said.',
        'Reporters asked whether Peru had attacked Oman. "It did not," said Ana Ruiz.',
    ],
)
def test_an_answer_denies_what_was_asked_by_whoever_gives_it(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    denied = [r for r in reading.relations if r.property == "assaults" and r.negated]
    assert [(*triple(reading, r), reading.mentions[r.source or 0].text) for r in denied] == [
        ("Peru", "assaults", "Oman", "Ana Ruiz")
    ]


def test_who_was_asked_to_do_it_is_who_did_not(read_text: ReadText) -> None:
    found = told(read_text("Chad urged Peru to attack Oman, but Peru did not do so."))
    assert ("Peru", "assaults", "Oman", True, True) in found
    assert ("Chad", "urges", "Peru", False, True) in found
