"""The state that a phrase speaks of without its name."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "Peru is in debt. Peru's debt is with Chile. Peru's banks fell. Police detained Ana Ruiz.",
        "Peru",
        "coerces",
        "Ana Ruiz",
    ),
    ("Ion Popa fled from Chad to Peru, where prosecutors have charged him.", "Peru", "accuses", "Ion Popa"),
    (
        "Oman is in debt. Amnesty International urged the authorities to act.",
        "Amnesty International",
        "requests",
        "Oman",
    ),
    # A town's prosecutors are those of the state that the article is about.
    ("Peru is in debt. Peru's banks fell. Prosecutors in Orem have charged Ana Ruiz.", "Peru", "accuses", "Ana Ruiz"),
    # The court's state closes the chain of places.
    ("A court in Kent, Ohio, United States, sentences Ion Popa to four years.", "United States", "coerces", "Ion Popa"),
    ("Turkish police arrest 40 people suspected of being members of Hamas.", "Turkish", "coerces", "Hamas"),
    ("Government-aligned tribesmen capture a Houthi position near Marib, Yemen.", "Yemen", "defeats", "Houthi"),
    ("Pro-government militias retake Orem from Daesh in Homs, Syria.", "Syria", "defeats", "Daesh"),
    ("A court in Lyon, France, sentenced Ana Ruiz to ten years in prison.", "France", "coerces", "Ana Ruiz"),
    ("The police are in clashes with the Islamic State in Peru.", "Islamic State", "assaults", "Peru"),
    ("Police arrested Ana Ruiz in Lyon, France.", "France", "coerces", "Ana Ruiz"),
    ("The army announced the liberation of Homs by Oman.", "Oman", "defeats", "Homs"),
]

POSSIBLE = [
    ("Oman ordered the army to strike Homs.", "Oman", "assaults", "Homs"),
]

DENIED = [
    (
        "Police arrested two men before they could carry out an attack by Chad on Ana Ruiz.",
        "Chad",
        "assaults",
        "Ana Ruiz",
    ),
]

NOT_STATED = [
    ("A court in Embilo, Kisa Province, Kenya, frees a man.", "Kisa Province", "locatedIn", "Embilo"),
    ("A judge ordered Peru to release the Popa emails.", "Peru", "concedesTo", "Popa"),
    ("Police arrest two Bulgarian nationals, Ana Ruiz and Rui Costa, in Leeds.", "Bulgarian", "coerces", "Ana Ruiz"),
    ("In Peru, police held a man over a blast in Tarma.", "Tarma", "locatedIn", "Peru"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
