"""Where people gather against a deed, which is not where it is done."""

from tests.extract.relations.stated import case_tests

NOT_STATED = [
    ("Protests are held against the Chadian raids at the Orem Stadium.", "Chadian", "assaults", "Orem Stadium"),
    (
        "Students stage a sit-in against the Chadian bombing at Orem University.",
        "Chadian",
        "assaults",
        "Orem University",
    ),
    ("Crowds gather to condemn the Chadian raids at Hyde Park.", "Chadian", "assaults", "Hyde Park"),
    ("A vigil is held for the victims of the Chadian attack at Hyde Park.", "Chadian", "assaults", "Hyde Park"),
    ("Marches against the Chadian bombing in Toronto draw thousands.", "Chadian", "assaults", "Toronto"),
]

STATED = [
    ("Crowds gather to condemn the Chadian raids on Aden.", "Chadian", "assaults", "Aden"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
