"""Whose a deed is of which another phrase or sentence tells."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Omani tariffs take effect, including a 35% tariff on Chadian goods.", "Omani", "sanctions", "Chadian"),
    (
        "The bombing in Kabul, for which the Islamic State claimed responsibility, hit a market.",
        "Islamic State",
        "assaults",
        "Kabul",
    ),
    ("Nine people died in a bombing at a market in Lyon. Hamas claimed responsibility.", "Hamas", "assaults", "Lyon"),
    ("Ten died in a bombing in Homs. Hezbollah said it carried out the attack.", "Hezbollah", "assaults", "Homs"),
    ("Ten died in an attack on Homs. Houthi fighters were responsible for the attack.", "Houthi", "assaults", "Homs"),
    (
        "France condemned the bombing in Kabul, for which the Islamic State claimed responsibility.",
        "France",
        "accuses",
        "Islamic State",
    ),
]

NOT_STATED = [
    (
        "The council accuses Oman of war crimes in Aden, including committing attacks on Yemen.",
        "The council",
        "assaults",
        "Yemen",
    ),
    ("Peru attacked a market in Lima. Hamas claimed responsibility for its plans.", "Hamas", "assaults", "Lima"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
