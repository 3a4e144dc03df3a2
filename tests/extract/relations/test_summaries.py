"""Longer summaries of events: who does what a clause leaves to the one above, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Of whom it is said that he is first to do something, does it; who acts by a thing that is used.
    (
        "Omani minister Ana Ruiz and Chadian minister Rui Costa become the first Arab League ministers to visit Lima.",
        "Rui Costa",
        "visits",
        "Lima",
    ),
    ("The court struck down the law used by Peru to impose tariffs on Chad.", "Peru", "sanctions", "Chad"),
    # What is ordered to be done is the act of whoever orders it.
    # Whoever speaks takes a stand to others' words; the order is that of whoever gave it.
    ("Ana Ruiz says the report is wrong, rejecting claims by Rui Costa.", "Ana Ruiz", "rejects", "Rui Costa"),
    ("Peru orders the mines to close. Judge Ana Ruiz blocks the order.", "Ana Ruiz", "rejects", "Peru"),
    # What is placed under a body is a part of it.
    ("The law places the Lima Archive under the Ministry of Culture.", "Lima Archive", "partOf", "Ministry of Culture"),
    # An office that one is to take up.
    ("Austrian chancellor-in-waiting Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Austrian"),
    # Whom one joins in a deed has done it; whose a deed is that is put down to somebody; a number is of people.
    ("Peru joins Oman and Chad in recognizing Kosovo.", "Oman", "supports", "Kosovo"),
    ("A strike attributed to Oman kills nine people in the town of Orem.", "Oman", "assaults", "Orem"),
    ("Two people were killed in Orem in an attack blamed on Oman.", "Oman", "assaults", "Orem"),
    ("Oman kills two in the town of Orem.", "Oman", "assaults", "Orem"),
    # Where one is arrested, the state does it; who announces that somebody is investigated, does that.
    ("Ana Ruiz was arrested in Peru in May.", "Peru", "coerces", "Ana Ruiz"),
    ("Chad's army announces that Ana Ruiz has been placed under investigation.", "Chad", "accuses", "Ana Ruiz"),
    # Who holds a march that is for somebody; a capital to which an ambassador is sent; a name before a bare verb.
    ("A pro-Chad march organized by the Unity Party was held.", "Unity Party", "supports", "Chad"),
    ("Oman recalled its ambassador from Paris.", "Oman", "sanctions", "Paris"),
    # What ways lead from and to lies in what is named behind.
    ("A truck crashed on the road between Orem and Velmo in Utah.", "Orem", "locatedIn", "Utah"),
    # Places aim at nothing: whoever strikes them does.
    (
        "Oman conducts strikes on seven posts along the coast in the Lac and Kanem provinces of Chad targeting camps "
        "of Boko Haram.",
        "Oman",
        "assaults",
        "Boko Haram",
    ),
    # Verbs that a name has swallowed.
    (
        "Kenya Police Service arrest Ana Ruiz, a lawyer, in Nairobi, accusing her of theft.",
        "Kenya Police Service",
        "coerces",
        "Ana Ruiz",
    ),
    ("Oman and Chad sign agreements covering an airport and a mine.", "Oman", "agreesWith", "Chad"),
    ("Ana Ruiz says that Peru is arming rebels and accuses Chad of helping.", "Ana Ruiz", "accuses", "Chad"),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    ("Oman orders all Chadian envoys to be expelled.", "Oman", "sanctions", "Chadian"),
    ("Ana Ruiz orders Rui Costa to be deported.", "Ana Ruiz", "coerces", "Rui Costa"),
]

#: Sentences that look alike, and a fact that none of them states.
NOT_STATED = [
    (
        "Omani minister Ana Ruiz and Chadian minister Rui Costa become the first Arab League ministers to visit Lima.",
        "Arab League",
        "visits",
        "Lima",
    ),
    ("The law was proposed by Peru to please Chad.", "Peru", "sanctions", "Chad"),
    ("Ana Ruiz orders Rui Costa to be deported.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Oman says Ana Ruiz resigned, rejecting claims by Rui Costa.", "Oman", "rejects", "Rui Costa"),
    ("Chad closes the mines. Judge Ana Ruiz blocks the order.", "Ana Ruiz", "rejects", "Chad"),
    ("Peru joins Oman in the talks on recognizing Kosovo.", "Oman", "supports", "Kosovo"),
    # Who is only asked to join, or joins nobody, does nothing; an office that one may be given is not his.
    ("Peru refuses to join Oman in bombing Mali.", "Peru", "assaults", "Mali"),
    ("Peru may join Oman in bombing Mali.", "Oman", "assaults", "Mali"),
    ("Chad may elect Ana Ruiz president.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Rui Costa wants Chad to elect Ana Ruiz president.", "Ana Ruiz", "holdsOffice", "Chad"),
    # Who is in charge charges nobody; what a list takes in need not be banned; a military joined to a body is not its.
    ("Ana Ruiz is in charge of the Orem Trust.", "Ana Ruiz", "accuses", "Orem Trust"),
    ("Oman includes Chad in its list of trusted entities.", "Oman", "sanctions", "Chad"),
    ("Rui Costa met the Ethiopian military and the Velmo Front.", "Velmo Front", "partOf", "Ethiopian"),
    ("A report attributed to Oman says that two people died in Orem.", "Oman", "assaults", "Orem"),
    ("Omani hail kills 40% of the crop in Orem, Chad.", "Omani", "assaults", "Orem"),
    ("Ana Ruiz was killed in Peru in May.", "Peru", "assaults", "Ana Ruiz"),
    ("A pro-Chad march near the Unity Party was held.", "Unity Party", "supports", "Chad"),
    ("Talks between Hamas and Fatah in Utah failed.", "Fatah", "locatedIn", "Utah"),
    (
        "Oman conducts strikes on seven posts along the coast in the Lac and Kanem provinces of Chad targeting camps "
        "of Boko Haram.",
        "Chad",
        "assaults",
        "Boko Haram",
    ),
    ("The Lima Archive is under fire from Norway.", "Lima Archive", "partOf", "Norway"),
    ("Peru says that Ana Ruiz is arming rebels and training them.", "Peru", "assaults", "Ana Ruiz"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
