"""Ends that stand in a relation to one another."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("India and Pakistan accused each other.", "India", "accuses", "Pakistan"),
    ("India and Pakistan accused each other.", "Pakistan", "accuses", "India"),
]

NOT_STATED = [
    ("Chad and Oman accuse each other of breaching the ceasefire.", "Chad", "rejects", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
