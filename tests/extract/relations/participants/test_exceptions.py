"""Whom a phrase for all of a kind leaves out."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Nobody except Peru attacked Oman.", "Peru", "assaults", "Oman"),
]

DENIED = [
    ("All the states except Peru condemned Oman.", "Peru", "condemns", "Oman"),
    ("Every state but Peru recognised Kosovo.", "Peru", "recognizes", "Kosovo"),
]

NOT_STATED = [
    ("All the states near Peru condemned Oman.", "Peru", "condemns", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)
