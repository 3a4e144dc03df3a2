"""Longer summaries of events: who does what a clause leaves to the one above, and sentences alike that must not."""

import pytest

from kg.extract.knowledge import Knowledge
from tests.conftest import ReadText
from tests.extract.relations.stated import CASE, assert_states, assert_states_no_fact

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Of whom it is said that he is first to do something, does it; who acts by a thing that is used.
    (
        "Omani minister Ana Ruiz and Chadian minister Rui Costa become the first Arab League ministers to visit Lima.",
        "Rui Costa",
        "visits",
        "Lima",
    ),
    ("The court struck down the law used by Peru to impose tariffs on Chad.", "Peru", "sanctions", "Chad"),
    # What is ordered to be done is the act of whoever orders it.
    ("Oman orders all Chadian envoys to be expelled.", "Oman", "sanctions", "Chadian"),
    ("Ana Ruiz orders Rui Costa to be deported.", "Ana Ruiz", "coerces", "Rui Costa"),
    # Whoever speaks takes a stand to others' words; the order is that of whoever gave it.
    ("Ana Ruiz says the report is wrong, rejecting claims by Rui Costa.", "Ana Ruiz", "rejects", "Rui Costa"),
    ("Peru orders the mines to close. Judge Ana Ruiz blocks the order.", "Ana Ruiz", "rejects", "Peru"),
    # What is placed under a body is a part of it.
    ("The law places the Lima Archive under the Ministry of Culture.", "Lima Archive", "partOf", "Ministry of Culture"),
    # An office that one is to take up.
    ("Austrian chancellor-in-waiting Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Austrian"),
    # Verbs that a name has swallowed.
    (
        "Kenya Police Service arrest Ana Ruiz, a lawyer, in Nairobi, accusing her of theft.",
        "Kenya Police Service",
        "coerces",
        "Ana Ruiz",
    ),
    ("Oman and Chad sign agreements covering an airport and a mine.", "Oman", "agreesWith", "Chad"),
    ("Ana Ruiz says that Peru is arming rebels and accuses Chad of helping.", "Ana Ruiz", "accuses", "Chad"),
]

#: Sentences that look alike, and a fact that none of them states.
NOT_STATED = [
    (
        "Omani minister Ana Ruiz and Chadian minister Rui Costa become the first Arab League ministers to visit Lima.",
        "Arab League",
        "visits",
        "Lima",
    ),
    ("The law was proposed by Peru to please Chad.", "Peru", "sanctions", "Chad"),
    ("Ana Ruiz orders Rui Costa to be deported.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Oman says Ana Ruiz resigned, rejecting claims by Rui Costa.", "Oman", "rejects", "Rui Costa"),
    ("Chad closes the mines. Judge Ana Ruiz blocks the order.", "Ana Ruiz", "rejects", "Chad"),
    ("The Lima Archive is under fire from Norway.", "Lima Archive", "partOf", "Norway"),
    ("Peru says that Ana Ruiz is arming rebels and training them.", "Peru", "assaults", "Ana Ruiz"),
]


@pytest.mark.parametrize(CASE, STATED)
def test_the_construction_states(
    knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
) -> None:
    assert_states(knowledge, read_text(text), (subject, family, object_))


@pytest.mark.parametrize(CASE, NOT_STATED)
def test_what_looks_alike_does_not_state(
    knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
) -> None:
    assert_states_no_fact(knowledge, read_text(text), (subject, family, object_))
