"""The senses of a word in its phrase."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Oman's travel ban on Peru stays.", "Oman", "bans", "Peru"),
    ("Peru imposed a travel ban on Chad.", "Peru", "bans", "Chad"),
]

NOT_STATED = [
    ("Peru's travel guide on Chad sold well.", "Peru", "bans", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
