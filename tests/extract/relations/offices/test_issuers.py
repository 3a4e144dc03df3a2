"""The state that issues a statement."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ambassador Ana Ruiz returns to Chad. We believe that Norway can help.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Minister Ana Ruiz welcomes the pact. Norway backs Chad. We are proud.", "Ana Ruiz", "holdsOffice", "Norway"),
]

NOT_STATED = [
    ("Ambassador Ana Ruiz left Chad. Norway backs Oman.", "Ana Ruiz", "holdsOffice", "Norway"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
