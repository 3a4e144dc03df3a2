"""Deeds that are judged, decreed or warded off."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz was convicted of the murder of Ion Popa.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("A court jailed Hezbollah for the attack on Israel.", "Hezbollah", "assaults", "Israel"),
    ("The Senate upholds Ana Ruiz's ban from office.", "Senate", "sanctions", "Ana Ruiz"),
    ("The Peruvian court upholds the conviction of Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("The Peruvian court upholds the death sentence of Ana Ruiz.", "Peruvian", "coerces", "Ana Ruiz"),
    ("The Supreme Court upheld the election of Mark Dayton.", "Supreme Court", "supports", "Mark Dayton"),
]

POSSIBLE = [
    ("Ana Ruiz was not convicted of the murder of Ion Popa.", "Ana Ruiz", "assaults", "Ion Popa"),
]

NOT_STATED = [
    ("The Supreme Court upheld the election of Mark Dayton.", "Supreme Court", "appoints", "Mark Dayton"),
    ("The Unity Party upheld Rui Costa's ban.", "Unity Party", "supports", "Rui Costa"),
    ("Russia bombed Aleppo. Norway expressed its condolences for the attack.", "Norway", "supports", "Russia"),
    ("Norway will protect shipping from Omani raids.", "Norway", "aids", "Omani"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
