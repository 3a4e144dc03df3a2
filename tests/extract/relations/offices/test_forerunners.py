"""Whose office somebody had before him."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "The race is between Chad's prime minister Ana Ruiz and her predecessor Ion Popa.",
        "Ion Popa",
        "holdsOffice",
        "Chad",
    ),
]

NOT_STATED = [
    ("Peruvian Prime Minister Ana Ruiz and her brother Ion Popa left.", "Ion Popa", "holdsOffice", "Peruvian"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
