"""Event nouns in whose course something is done or told."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("On a visit to Chad, Ana Ruiz praised the deal.", "Ana Ruiz", "visits", "Chad"),
    ("Marco Rubio, on a visit to Oman, spoke of Peru.", "Marco Rubio", "visits", "Oman"),
    ("Russia fires 40 drones at Odesa, with one hitting a house in Izmail.", "Russia", "assaults", "Izmail"),
]

NOT_STATED = [
    ("A report attributed to Oman says that two people died in Orem.", "Oman", "assaults", "Orem"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
