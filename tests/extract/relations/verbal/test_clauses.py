"""Relations that a clause's verb or adjective states, by the argument frames of the lexicon."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz is in favour of Ion Popa.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Ana Ruiz is in charge of the Orem Trust.", "Ana Ruiz", "holdsOffice", "Orem Trust"),
    ("Norway is deeply concerned by reports that Chad has shelled Homs.", "Norway", "accuses", "Chad"),
    ("Norway is concerned that Iran has arrested Ana Ruiz.", "Norway", "accuses", "Iran"),
    ("Belarus is loyal to Russia.", "Belarus", "supports", "Russia"),
]

DENIED = [
    ("Ana Ruiz is not in favour of Ion Popa.", "Ana Ruiz", "supports", "Ion Popa"),
]

NOT_STATED = [
    ("Ana Ruiz is in charge of the Orem Trust.", "Ana Ruiz", "accuses", "Orem Trust"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)
