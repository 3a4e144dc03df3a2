"""Harm done over a place goes for what the text picks out of it."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Israel bombed Lebanon, killing nine, including six in Tyre.", "Israel", "bombs", "Tyre"),
    ("Israeli strikes across Lebanon killed nine people, including six in Tyre.", "Israeli", "assaults", "Tyre"),
]

NOT_STATED = [
    ("Israel aided Lebanon, including six towns near Tyre.", "Israel", "aids", "Tyre"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
