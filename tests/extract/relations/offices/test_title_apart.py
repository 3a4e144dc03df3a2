"""Titles of which the rest of an article cannot tell the state."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("As president of Peru, Omar Banu would often visit Chad.", "Omar Banu", "holdsOffice", "Peru"),
    ("Peru is sending aid to Chad, Defence Minister Ana Ruiz announced.", "Ana Ruiz", "holdsOffice", "Peru"),
    (
        "Former Chadian president and leader of the Les Orema party Succès Masra left.",
        "Succès Masra",
        "holdsOffice",
        "Chadian",
    ),
    ("Lena Moritz, the president and publisher of Orem Books, spoke.", "Lena Moritz", "holdsOffice", "Orem Books"),
    ("Kenyan banks' association president Pia Moser spoke.", "Pia Moser", "citizenOf", "Kenyan"),
    (
        "Japan waits. Finance Minister Ana Ruiz said she will visit Japan to speak of Peru's debt.",
        "Ana Ruiz",
        "holdsOffice",
        "Peru",
    ),
    # What a body is like stands between its state and its name.
    (
        "Karin Weber, leader of Germany's far-right National Alternative party, left.",
        "Karin Weber",
        "holdsOffice",
        "National Alternative",
    ),
    ("Airbus fell. The company's chief executive, Ana Ruiz, met Boeing.", "Ana Ruiz", "holdsOffice", "Airbus"),
]

NOT_STATED = [
    # An office only thought of.
    (
        "Karl Lund told voters that as president he would leave the United States alone.",
        "Karl Lund",
        "holdsOffice",
        "United States",
    ),
    ("Karl Lund told Americans he would be a good president.", "Karl Lund", "holdsOffice", "Americans"),
    ("Lena Moritz, president and publisher of Orem Books, left America.", "Lena Moritz", "holdsOffice", "America"),
    ("Ana Ruiz, president of the exporters' association, said Peru was ready.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("The bank will not write off its Peruvian loans, president Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Peruvian"),
    (
        "She was first elected in the 2000 Canadian federal election over incumbent Ion Popa.",
        "Ion Popa",
        "holdsOffice",
        "Canadian",
    ),
    (
        "The airline waits, said Ana Ruiz, vice president of corporate affairs, in the United States.",
        "Ana Ruiz",
        "holdsOffice",
        "United States",
    ),
    ("Japan waits. Finance Minister Ana Ruiz said she will visit Japan.", "Ana Ruiz", "holdsOffice", "Japan"),
    ("The Social Union won. The commission's chairman, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Social Union"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
