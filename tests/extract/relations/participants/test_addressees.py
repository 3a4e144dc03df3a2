"""Who would do what an infinitive behind a noun says."""

from tests.extract.relations.stated import case_tests

DENIED = [
    ("The Knesset voted down a motion to sanction Oman.", "Knesset", "sanctions", "Oman"),
    ("Chad fell short of the votes needed to join NATO.", "Chad", "memberOf", "NATO"),
]

NOT_STATED = [
    ("The Knesset debated a motion to sanction Oman.", "Knesset", "sanctions", "Oman"),
]

test_what_is_told = case_tests(denied=DENIED, not_stated=NOT_STATED)
