"""What the senses of the family relatedTo state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Luis Costa, her husband and the father of Ion Popa, left.", "Luis Costa", "relatedTo", "Ion Popa"),
    ("Mark Dayton won the race. Casey Dayton, his wife, left.", "Casey Dayton", "relatedTo", "Mark Dayton"),
    # The elder of one name is another person.
    (
        "Luis Ruiz won. His father, Luis Ruiz Sr., once represented San Diego.",
        "Luis Ruiz Sr.",
        "relatedTo",
        "Luis Ruiz",
    ),
    ("Ana Ruiz and Ion Popa are the parents of Luisa Popa.", "Ana Ruiz", "relatedTo", "Luisa Popa"),
]

NOT_STATED = [
    ("Ana Ruiz embraced Ion Popa's approach to trade.", "Ana Ruiz", "relatedTo", "Ion Popa"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
