"""Offices that a plural gives one each."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "The presidents of Kenya and Uganda, Peter Otieno and James Mukasa, meet in Kampala.",
        "James Mukasa",
        "holdsOffice",
        "Uganda",
    ),
    ("French and German ministers Luc Arnaud and Karl Weiss left.", "Luc Arnaud", "holdsOffice", "French"),
    ("Prime Ministers Jonas Berg of Norway and Erik Holm of Sweden met.", "Erik Holm", "holdsOffice", "Sweden"),
]

NOT_STATED = [
    (
        "The presidents of Kenya and Uganda, Peter Otieno and James Mukasa, left.",
        "Peter Otieno",
        "holdsOffice",
        "Uganda",
    ),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
