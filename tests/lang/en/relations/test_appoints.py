"""What the senses of the family appoints state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Peru replaced Ana Ruiz with Rui Costa.", "Peru", "appoints", "Rui Costa"),
    (
        "Irina Lupu dismisses Andrei Ceban and names former ambassador to Romania Vasile Grosu as premier.",
        "Irina Lupu",
        "appoints",
        "Vasile Grosu",
    ),
    ("Ana Ruiz was appointed minister by Albert Costa.", "Albert Costa", "appoints", "Ana Ruiz"),
    ("Ana Ruiz is re-elected President of Peru by the Senate.", "Senate", "appoints", "Ana Ruiz"),
    ("Ana Ruiz replaced Ion Popa with Luis Costa.", "Ana Ruiz", "appoints", "Luis Costa"),
    ("Linda Perez on Friday named Mark Dayton as special counsel.", "Linda Perez", "appoints", "Mark Dayton"),
]

NOT_STATED = [
    # Both replace.
    ("Luis Costa was replaced by Ana Ruiz and Ion Popa.", "Ana Ruiz", "appoints", "Ion Popa"),
    (
        "The Supreme Court of Peru announces the reelection of Ana Ruiz.",
        "Supreme Court of Peru",
        "appoints",
        "Ana Ruiz",
    ),
    ("President Ana Ruiz appoints Ion Popa's cabinet.", "Ana Ruiz", "appoints", "Ion Popa"),
    # Whom a party has put up is its candidate.
    ("The Labour Party's nominee, Ana Ruiz, spoke.", "Labour Party", "appoints", "Ana Ruiz"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
