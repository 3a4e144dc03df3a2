"""What the senses of the family protestsAgainst state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Unity Party rallied against Ion Popa in Lima.", "Unity Party", "protestsAgainst", "Ion Popa"),
    (
        "The Velmo Union held a general strike against the Ruiz administration.",
        "Velmo Union",
        "protestsAgainst",
        "Ruiz administration",
    ),
]

NOT_STATED = [
    ("Ion Popa is rallying a coalition against the Unity Party.", "Ion Popa", "protestsAgainst", "Unity Party"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
