"""An event noun's roles, completed by the deed that brought it about and by the clause around it."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Oman launched an XRQ rocket barrage at Aden.", "Oman", "assaults", "Aden"),
]

NOT_STATED = [
    ("Oman launched an XRQ rocket barrage at Aden.", "XRQ", "assaults", "Aden"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
