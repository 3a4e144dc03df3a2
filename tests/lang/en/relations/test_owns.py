"""What the senses of the family owns state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Nokia, Siemens's partner and owner of Orema, fell.", "Nokia", "owns", "Orema"),
    ("Ana Ruiz, the owner of the Velmo Club, left.", "Ana Ruiz", "owns", "Velmo Club"),
    ("Exor's control of Stellantis is firm.", "Exor", "owns", "Stellantis"),
    ("Velmo Bank is majority-owned by Orem Capital.", "Orem Capital", "owns", "Velmo Bank"),
    ("Orem Group holds 12 percent of Velmo Bank.", "Orem Group", "owns", "Velmo Bank"),
    ("Orem Group holds a 20 percent stake in the Tarka mine.", "Orem Group", "owns", "Tarka mine"),
    ("Orem Group acquired a 30 percent interest in Velmo Bank.", "Orem Group", "owns", "Velmo Bank"),
    ("Velmo Bank, controlled by Ana Ruiz, made an offer.", "Ana Ruiz", "owns", "Velmo Bank"),
    ("Cisco owns the trademark for the iPhone.", "Cisco", "owns", "iPhone"),
    ("KLM operates a fleet of Airbus A319s.", "KLM", "operates", "Airbus A319s"),
    ("KLM's fleet includes 60 A320s.", "KLM", "operates", "A320s"),
]

NOT_STATED = [
    ("Jets struck Houthi-controlled Yemen.", "Houthi", "owns", "Yemen"),
    ("Nokia, Siemens's partner and owner of Orema, fell.", "Nokia", "owns", "Siemens"),
    ("In Orem, Ohio, the owner of the Velmo Club, Ana Ruiz, left.", "Orem", "owns", "Velmo Club"),
    ("A U.S. Air Force Boeing KC-135 Stratotanker crashed.", "U.S. Air Force", "owns", "Boeing KC-135 Stratotanker"),
    ("The Unity Party took control of the Senate in May.", "Unity Party", "owns", "Senate"),
    ("Nokia said that Velmo Bank is majority-owned.", "Nokia", "owns", "Velmo Bank"),
    ("The Tarim Front holds 70 percent of Homs.", "Tarim Front", "owns", "Homs"),
    ("KLM's report includes 60 A320s.", "KLM", "operates", "A320s"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
