"""Ends of a relation in the complement clause of its verb."""

import pytest

from kg.extract.knowledge import Knowledge
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, families

STATED = [
    # Who asks a question consults, and asks for no deed.
    ("Karl Lund asked Omar Banu whether he would resign.", "Karl Lund", "consultsWith", "Omar Banu"),
    ("Karl Lund pressed Omar Banu about his taxes.", "Karl Lund", "consultsWith", "Omar Banu"),
    ("Karl Lund asked Omar Banu to sign the bill.", "Karl Lund", "requests", "Omar Banu"),
    ("Chad's defence ministry said that its jets bombed Homs.", "Chad", "assaults", "Homs"),
]

NOT_STATED = [
    ("Karl Lund asked Omar Banu whether he would resign.", "Karl Lund", "requests", "Omar Banu"),
    ("Karl Lund asked Omar Banu to sign the bill.", "Karl Lund", "consultsWith", "Omar Banu"),
    # Not "it" but that they agree would help.
    ("Karl Lund of Utah said it will help Rita Voss if they can agree.", "Utah", "aids", "Rita Voss"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)


@pytest.mark.parametrize(
    ("text", "threatens"),
    [
        ("Chad vowed to attack Oman.", True),
        ("Chad vowed never again to attack Oman.", False),
        ("Chad swore that it would neither attack Oman nor leave.", False),
    ],
)
def test_who_vows_not_to_do_it_threatens_nobody(
    read_text: ReadText, knowledge: Knowledge, text: str, threatens: bool
) -> None:
    assert (("Chad", "threatens", "Oman") in families(knowledge, read_text(text))) is threatens
