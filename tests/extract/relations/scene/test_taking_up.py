"""Nouns and clauses that take up what was told before."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Oman bombed Homs. Peru condemned the attack.", "Peru", "condemns", "Oman"),
]

NOT_STATED = [
    ("Oman bombed Homs. Peru condemned another attack.", "Peru", "accuses", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
