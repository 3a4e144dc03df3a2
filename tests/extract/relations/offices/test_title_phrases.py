"""Titles in the text."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Houthi prime minister Ion Orem was killed by Israel.", "Ion Orem", "holdsOffice", "Houthi"),
    ("The attorney general of Ohio, Ana Ruiz, met Ion Popa.", "Ana Ruiz", "holdsOffice", "Ohio"),
    (
        "Ana Ruiz was chosen as the new speaker of the House of Representatives.",
        "Ana Ruiz",
        "holdsOffice",
        "House of Representatives",
    ),
    ("Texas Attorney General Linda Perez said the bill was dead.", "Linda Perez", "holdsOffice", "Texas"),
    ("Ana Ruiz, now speaker of the House, left.", "Ana Ruiz", "holdsOffice", "House"),
    ("Chad is calm. The incumbent, Ana Ruiz, leads.", "Ana Ruiz", "headOfStateOf", "Chad"),
]

NOT_STATED = [
    # A people's name behind "first" tells who the holder is.
    ("Ana Ruiz becomes the town's first American mayor.", "Ana Ruiz", "holdsOffice", "American"),
    ("Ana Ruiz stood as a candidate for President of Peru.", "Ana Ruiz", "citizenOf", "Peru"),
    ("Ana Ruiz, the president's former chief speechwriter, left Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    # Of what she is incumbent, the title behind it says.
    ("Chad is calm. Incumbent Mayor Ana Ruiz left.", "Ana Ruiz", "headOfStateOf", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
