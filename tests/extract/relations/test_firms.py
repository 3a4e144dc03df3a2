"""News of firms: stakes, seats, offices and takeovers; sentences that state them, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Text, and what it states: subject, family, object.
STATED = [
    # What is "majority-owned by" somebody is said in the passive; a part is told by its percentage.
    ("Velmo Bank is majority-owned by Orem Capital.", "Orem Capital", "owns", "Velmo Bank"),
    ("Orem Group holds 12 percent of Velmo Bank.", "Orem Group", "owns", "Velmo Bank"),
    ("Orem Group holds a 20 percent stake in the Tarka mine.", "Orem Group", "owns", "Tarka mine"),
    ("Orem Group acquired a 30 percent interest in Velmo Bank.", "Orem Group", "owns", "Velmo Bank"),
    ("Velmo Bank, controlled by Ana Ruiz, made an offer.", "Ana Ruiz", "owns", "Velmo Bank"),
    # A passive goes on behind "and", in a form that looks like the past tense.
    ("Velmo Bank was founded by Ana Ruiz and sold to Nokia.", "Nokia", "acquires", "Velmo Bank"),
    # Seats by a dash; what the text has put somewhere; what a trade tells.
    ("Nokia lost money. The Espoo-based company will close a plant.", "Nokia", "locatedIn", "Espoo"),
    ("Boeing shares fell in Paris. A spokesman for the U.S. planemaker left.", "Boeing", "locatedIn", "U.S."),
    (
        "Norwegian brewer Velmo Group bought Orem Capital. It rained. Orem Capital pays. The Norwegian group rose.",
        "Velmo Group",
        "locatedIn",
        "Norwegian",
    ),
    # Offices of the firm that the article is about; what somebody is mayor of, behind a people's adjective.
    (
        "Velmo Bank lost money. Velmo Bank will cut jobs, chairman Ana Ruiz said.",
        "Ana Ruiz",
        "holdsOffice",
        "Velmo Bank",
    ),
    ("Velmo Bank will cut jobs, finance director Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Velmo Bank"),
    ("Ana Ruiz, the mayor of the German town of Orem, resigned.", "Ana Ruiz", "holdsOffice", "Orem"),
    ("Analyst Ana Ruiz of research firm Velmo Group left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz, an astronomer at Velmo University, spoke.", "Ana Ruiz", "holdsOffice", "Velmo University"),
    (
        "Velmo Bank operates ferries in Turkey. Its managing director, Ana Ruiz, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Velmo Bank",
    ),
    # The holder's name hangs on the body within the description.
    ("The head of the Orem Union, Ion Popa, spoke. He accused Peru of fraud.", "Ion Popa", "accuses", "Peru"),
    # Lists of bad names, and charges in a country.
    ("Japan put Huawei on its blacklist in May.", "Japan", "sanctions", "Huawei"),
    ("Huawei is facing an investigation in France.", "France", "accuses", "Huawei"),
    ("Nokia and the Japanese space agency JAXA built a probe.", "JAXA", "locatedIn", "Japanese"),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    ("Nokia attempted a takeover of Velmo Bank in May.", "Nokia", "acquires", "Velmo Bank"),
]

#: Text, and what it must not state as a fact.
NOT_STATED = [
    ("Nokia lost money. Ana Ruiz, chairman of the city's panel, spoke.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia lost money, party chairman Ana Ruiz said.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Ana Ruiz, the mayor of the German town of Orem, resigned.", "Ana Ruiz", "holdsOffice", "German"),
    ("Nokia said that Velmo Bank is majority-owned.", "Nokia", "owns", "Velmo Bank"),
    (
        "NASA launched a probe with the Russian space agency. Ukraine's space agency sued Peru.",
        "Russian",
        "accuses",
        "Peru",
    ),
    ("Nokia attempted a takeover of Velmo Bank in May.", "Nokia", "acquires", "Velmo Bank"),
    (
        "Velmo Bank operates ferries in Turkey. Its managing director, Ana Ruiz, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Turkey",
    ),
    ("The Tarim Front holds 70 percent of Homs.", "Tarim Front", "owns", "Homs"),
    ("Peru sends IBM Watson to Chad.", "Peru", "mobilizes", "Chad"),
    ("Mexico put Huawei on a stage and left the blacklist.", "Mexico", "sanctions", "Huawei"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
