"""The mentions for which one phrase stands by itself, without its conjuncts."""

from tests.extract.relations.stated import case_tests

STATED = [
    # A people's name in the singular is the person named behind it.
    ("The Velmo Party was founded by the Swede Niklas Berg.", "Niklas Berg", "created", "Velmo Party"),
    ("FIFA banned Jack Warner. The Trinidadian blamed Ana Ruiz.", "Jack Warner", "accuses", "Ana Ruiz"),
    ("Peru used its laws to freeze an account, a step that Oman condemned.", "Oman", "accuses", "Peru"),
    # A noun that sums up what was told is about whoever did it.
    ("Peru leaves the Andean Community, a move condemned by Chile.", "Chile", "accuses", "Peru"),
    ("Norway expels the Omani ambassador, a decision that Kenya welcomes.", "Kenya", "supports", "Norway"),
    ("Peru withdraws its troops from Chad, a step that Oman welcomed.", "Oman", "supports", "Peru"),
    ("Peru banned rallies, a move condemned by Oman.", "Oman", "accuses", "Peru"),
]

NOT_STATED = [
    ("Peru leaves the Andean Community, a move that Chile condemns.", "Chile", "accuses", "Andean Community"),
    ("Peru recognises Chad, a move that Oman condemned.", "Oman", "accuses", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
