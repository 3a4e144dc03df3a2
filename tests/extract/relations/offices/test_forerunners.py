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

test_what_is_told = case_tests(stated=STATED)
