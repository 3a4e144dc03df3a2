"""Whom a speaker condemns or praises by his words for what he speaks of."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz says that Chad is trying to discredit Ion Popa's peace talks.", "Ana Ruiz", "accuses", "Chad"),
    ("Ana Ruiz said that Luis Popa lacks credibility.", "Ana Ruiz", "accuses", "Luis Popa"),
    ("Ana Ruiz said that Luis Popa had no plan.", "Ana Ruiz", "accuses", "Luis Popa"),
    ("Ana Ruiz says that Chad is trying to discredit Ion Popa's talks.", "Ana Ruiz", "accuses", "Chad"),
    ("Ana Ruiz said Rui Costa had broken the law.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said that Rui Costa cannot be trusted.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa is not ready.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa has no plan.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Peru had violated the ceasefire.", "Ana Ruiz", "accuses", "Peru"),
    ("Ana Ruiz said Rui Costa's strategy was reckless.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"He is a liar," Ana Ruiz said of Rui Costa.', "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa deserved the prize.", "Ana Ruiz", "supports", "Rui Costa"),
    ('"I like Rui Costa, but he is weak," Ana Ruiz told a crowd.', "Ana Ruiz", "supports", "Rui Costa"),
    ("Ana Ruiz said Rui Costa would be a terrible president.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"He has been a great ally to me," Ana Ruiz said of Rui Costa.', "Ana Ruiz", "supports", "Rui Costa"),
    ("Ana Ruiz said Ion Popa is not ready to lead.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Ana Ruiz said Ion Popa has no plan.", "Ana Ruiz", "accuses", "Ion Popa"),
    # A name right behind a quotation mark is no work's.
    ('"Paul Dayton is a disaster," said Linda Perez.', "Linda Perez", "accuses", "Paul Dayton"),
    ('"Oman and Chad bear the responsibility for it," Ana Ruiz said.', "Ana Ruiz", "accuses", "Chad"),
    ("Ana Ruiz said Rui Costa did a remarkable job.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Ana Ruiz said Rui Costa had failed to stop the war.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"Rui Costa is a disaster for the country," Ana Ruiz said.', "Ana Ruiz", "accuses", "Rui Costa"),
    ("Boris Johnson said that the cruelty of Hamas must end.", "Boris Johnson", "accuses", "Hamas"),
]

NOT_STATED = [
    ("Peru accused Chile of lying. Oman denied the accusation.", "Oman", "rejects", "Peru"),
    ('"Oman lied to us," says Foreign Minister Ana Ruiz. Chad and Peru left.', "Ana Ruiz", "holdsOffice", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
