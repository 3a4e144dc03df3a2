"""Nouns and clauses that take up what was told before."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Norvel Senate rejects a bill backed by Ana Ruiz.", "Norvel Senate", "rejects", "Ana Ruiz"),
    ("Oman and Chad held talks on fish, the ministers said.", "Oman", "consultsWith", "Chad"),
]

NOT_STATED = [
    # Claims are looked into, not whose they are.
    ("Chad launched an investigation of Omani claims that fish is dumped.", "Chad", "accuses", "Omani"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
