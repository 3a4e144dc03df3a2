"""What the senses of the family threatens state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    # "The country" is none of several that are named together.
    (
        "Ana Ruiz fled Peru. Chad and Niger sent troops to the border. Ion Popa vowed to attack the country.",
        "Ion Popa",
        "threatens",
        "Peru",
    ),
    ("Chad threatened Oman.", "Chad", "threatens", "Oman"),
    ("Chad vows to retaliate against Sudan.", "Chad", "threatens", "Sudan"),
    ("Israel struck Lebanon and threatened Iran.", "Israel", "threatens", "Iran"),
    ("Iran threatened to bomb Israel.", "Iran", "threatens", "Israel"),
    ("Iran threatened to invade Kuwait and bomb Israel.", "Iran", "threatens", "Israel"),
    ("Turkey warned that it will respond if Greece attacks.", "Turkey", "threatens", "Greece"),
    ("Chad warned that it would respond if Oman attacked.", "Chad", "threatens", "Oman"),
]

NOT_STATED = [
    ("The Greens can even threaten the Unity Party's lead.", "Greens", "threatens", "Unity Party"),
    ("Ana Ruiz threatens military action to protect Christians.", "Ana Ruiz", "threatens", "Christians"),
    ("Peru warns its citizens to leave Oman.", "Peru", "threatens", "Oman"),
    ("Chad warned that it would respond if Oman was attacked.", "Chad", "threatens", "Oman"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
