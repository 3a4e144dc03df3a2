"""What a sense asks of a clause's subject and object and of what is said of them."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Velmo Bank was founded by Ana Ruiz and sold to Nokia.", "Nokia", "acquires", "Velmo Bank"),
    ("The attacks on Friday in Paris, which were claimed by Hezbollah, killed ten.", "Hezbollah", "assaults", "Paris"),
    # A named ship is sent as others are; many are counted by a total.
    ("Norway is sending HMS Tern to the Red Sea.", "Norway", "mobilizes", "Red Sea"),
    ("Oman kills two in the town of Orem.", "Oman", "assaults", "Orem"),
    ("Taliban fighters stormed the town of Homs and then took it.", "Taliban", "defeats", "Homs"),
]

POSSIBLE = [
    ("Nippon Steel agrees to buy U.S. Steel.", "Nippon Steel", "acquires", "U.S. Steel"),
]

DENIED = [
    ("Taliban fighters stormed the town of Homs but did not succeed in taking it.", "Taliban", "defeats", "Homs"),
]

NOT_STATED = [
    ("Nippon Steel agrees to buy U.S. Steel.", "Nippon Steel", "cooperatesWith", "U.S. Steel"),
    # The country is where an election is held, not who shot.
    ("Ion Popa was shot dead during the Omani election campaign.", "Omani", "assaults", "Ion Popa"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
