"""What the senses of the family retreatsFrom state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz left the Unity Party with immediate effect.", "Ana Ruiz", "retreatsFrom", "Unity Party"),
    ("Chad abandons its positions in Moundou.", "Chad", "retreatsFrom", "Moundou"),
    (
        "The head of the Bank of Peru, Ana Ruiz, submits a resignation letter.",
        "Ana Ruiz",
        "retreatsFrom",
        "Bank of Peru",
    ),
    ("Burkina Faso, Mali, and Niger quietly withdraw from the ECOWAS regional bloc.", "Mali", "retreatsFrom", "ECOWAS"),
    ("Ana Ruiz becomes president of Peru following the resignation of Rui Costa.", "Rui Costa", "retreatsFrom", "Peru"),
    ("Peruvian president Ana Ruiz submits her resignation.", "Ana Ruiz", "retreatsFrom", "Peruvian"),
    ("Linda Perez resigned as chair of the Oslo Bank.", "Linda Perez", "retreatsFrom", "Oslo Bank"),
    (
        "Linda Perez of the Unity Party resigned from the leadership of her party.",
        "Linda Perez",
        "retreatsFrom",
        "Unity Party",
    ),
]

POSSIBLE = [
    ("The withdrawal of Peruvian troops from Homs has been reversed.", "Peruvian", "retreatsFrom", "Homs"),
    ("Boeing will cancel the 717 program.", "Boeing", "retreatsFrom", "717"),
]

DENIED = [
    (
        "Linda Perez has not resigned from the leadership of the Green Party.",
        "Linda Perez",
        "retreatsFrom",
        "Green Party",
    ),
]

NOT_STATED = [
    ("Peruvian troops remained in Homs after all the shelling.", "Peruvian", "retreatsFrom", "Homs"),
    (
        "Thai soldiers trade fire near a temple, leaving one Cambodian soldier dead.",
        "Thai",
        "retreatsFrom",
        "Cambodian",
    ),
    ("Peru declares him unwelcome and gives him until May 3 to leave the country.", "Peru", "retreatsFrom", "Peru"),
    ("Nokia's agency evacuates 40 people from Punjab.", "Nokia", "retreatsFrom", "Punjab"),
    ("The Liberal Party won. Linda Perez quit the cabinet.", "Linda Perez", "retreatsFrom", "Liberal Party"),
    ("Linda Perez of the Unity Party resigned from her job.", "Linda Perez", "retreatsFrom", "Unity Party"),
]

NAMELESS = [
    ("Liberal leader Ana Ruiz loses her seat in Peru.", "Ana Ruiz", "retreatsFrom", "Liberal"),
]

test_what_is_told = case_tests(
    stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED, nameless=NAMELESS
)
