"""Whose deed a definite noun takes up."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "Peru's Labour Court jailed Ana Ruiz. Amnesty International condemned the ruling.",
        "Amnesty International",
        "accuses",
        "Labour Court",
    ),
    (
        "The Labour Court of Chad cleared Ion Popa. Rui Costa called the verdict dangerous.",
        "Rui Costa",
        "accuses",
        "Labour Court of Chad",
    ),
    ("Oman expelled four diplomats. Peru condemned the decision.", "Peru", "accuses", "Oman"),
    ("Oman said it would close a camp. Peru condemned the move.", "Peru", "accuses", "Oman"),
    ("Ana Ruiz told reporters that Oman had closed a camp. Peru condemned the decision.", "Peru", "accuses", "Oman"),
    ("Oman closed a camp. Chad welcomed the move. Peru condemned the decision.", "Peru", "accuses", "Oman"),
    ("Oman has a policy of turning away boats which Peru has criticised.", "Peru", "accuses", "Oman"),
    ("Peru approves a plan coordinated with Chile.", "Peru", "cooperatesWith", "Chile"),
    ("Chad bombed Homs. Peru condemned the attack.", "Peru", "accuses", "Chad"),
    ("Chad bombed Homs, and Peru condemned the attack.", "Peru", "accuses", "Chad"),
    ("Ten died in an Omani airstrike in Homs. Peru condemned the strike.", "Peru", "accuses", "Omani"),
    ("Ana Ruiz was arrested by Oman. Peru welcomed the arrest.", "Peru", "supports", "Oman"),
    ("Russian forces launch strikes on Ukraine. The strikes target Lutsk.", "Russian", "assaults", "Lutsk"),
    ("Israel bombed Tyre. The attack killed Hassan Karim of Hezbollah.", "Israel", "assaults", "Hassan Karim"),
    ("Peru orders the mines to close. Judge Ana Ruiz blocks the order.", "Ana Ruiz", "rejects", "Peru"),
]

NOT_STATED = [
    ("Oman closed a camp. Ion Popa welcomed the decision from Lima.", "Ion Popa", "supports", "Lima"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
