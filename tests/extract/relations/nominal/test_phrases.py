"""Event nouns in the phrase of a measure, a preposition or a state."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Peru and Chad hold a round of talks mediated by Oman.", "Oman", "consultsWith", "Chad"),
    ("A series of Russian strikes across Ukraine hit the grid.", "Russian", "assaults", "Ukraine"),
    ("The A350 is a passenger jet currently under development by Airbus.", "Airbus", "created", "A350"),
    ("The A350 is under development by Airbus.", "Airbus", "created", "A350"),
    (
        "Qantas bought the Airbus A350, an aircraft Airbus currently has under development.",
        "Airbus",
        "created",
        "Airbus A350",
    ),
    ("Norway remains steadfast in support of Ukraine.", "Norway", "supports", "Ukraine"),
]

NOT_STATED = [
    ("A series of Russian concerts across Ukraine began.", "Russian", "assaults", "Ukraine"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
