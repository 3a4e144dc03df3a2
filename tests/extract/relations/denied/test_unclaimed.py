"""Deeds of which the text names no doer, and that somebody denies or claims afterwards."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("A bomber blew himself up at a mosque in Homs. Hezbollah claims responsibility.", "Hezbollah", "assaults", "Homs"),
]

NOT_STATED = [
    ("Iraq killed ten people in Homs. Hezbollah claims responsibility.", "Hezbollah", "assaults", "Homs"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
