"""Whose a thing or a deed is, by the words around its noun."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Norway condemns the use of chemical weapons by Chad against Oman.", "Chad", "assaults", "Oman"),
    ("Norway condemned two attacks in Yola on Monday, claimed by Boko Haram.", "Norway", "accuses", "Boko Haram"),
    ("Ireland bans entry for holders of Israeli passports.", "Ireland", "sanctions", "Israeli"),
    ("Amnesty International documented killings by the Chadian army.", "Amnesty International", "accuses", "Chadian"),
    (
        "Minister Ana Ruiz of Peru resigned. Peru accepted the resignation of Ana Ruiz.",
        "Ana Ruiz",
        "retreatsFrom",
        "Peru",
    ),
    ("Chad shot down a Peruvian KV-7 UAV.", "Chad", "assaults", "Peruvian"),
    ("Norway condemns the attack by forces loyal to Rui Costa on Homs.", "Norway", "accuses", "Rui Costa"),
    ("Ana Ruiz praised the work of Omani troops who are training Chad.", "Omani", "aids", "Chad"),
    ("The court struck down the law used by Peru to impose tariffs on Chad.", "Peru", "sanctions", "Chad"),
    ("Norway welcomed the agreement between Iraq and Oman.", "Norway", "supports", "Oman"),
    ("The Senate adopts a resolution proposed by Ted Cruz.", "Senate", "supports", "Ted Cruz"),
    ("The High Court overturned Ana Ruiz's disqualification.", "High Court", "concedesTo", "Ana Ruiz"),
]

POSSIBLE = [
    ("Netflix will appeal Vietnam's ban on the film.", "Netflix", "rejects", "Vietnam"),
    (
        "Officials praised the appointment of Mark Lowe to head the National Energy Board.",
        "Mark Lowe",
        "holdsOffice",
        "National Energy Board",
    ),
]

NOT_STATED = [
    ("Chad accused an Oslo-based clerk of fraud.", "Chad", "accuses", "Oslo"),
    ("Ana Ruiz praised the Dayton accord.", "Ana Ruiz", "supports", "Dayton"),
    ("The High Court acquitted the captain of the tanker Velmo.", "High Court", "concedesTo", "Velmo"),
    ("Nokia made demands of the Democratic presidential candidates.", "Nokia", "requests", "Democratic"),
    ("Ana Ruiz came out against the Cadillac tax.", "Ana Ruiz", "rejects", "Cadillac"),
    ("Nokia shut a plant in Lima. The union accepted an offer from Orem.", "Nokia", "supports", "Orem"),
    ("Tarim Front fighters burn 20 lorries arriving in Chad from Oman.", "Tarim Front", "assaults", "Oman"),
    ("The cruelty of Hamas appalled Boris Johnson.", "Boris Johnson", "assaults", "Hamas"),
    ("Peru banned entry into Peru for miners from Chile.", "Peru", "sanctions", "Peru"),
    ("The Vatican accepts the resignation of Ana Ruiz.", "Ana Ruiz", "retreatsFrom", "Vatican"),
    ("Linda Perez fled. Her arrest was condemned by Peru.", "Peru", "accuses", "Linda Perez"),
    ("Chad shot down a Peruvian KV-7 UAV.", "Chad", "assaults", "KV-7"),
    ("Peru halts a U.S.-backed study of vaccines.", "Peru", "sanctions", "U.S."),
    ("Oman sanctions gangs from the Balkans.", "Oman", "sanctions", "Balkans"),
    ("The Supreme Court overturns the acquittal judgement of Ana Ruiz.", "Supreme Court", "concedesTo", "Ana Ruiz"),
]

NAMELESS = [
    ("Ana Ruiz said that Ion Popa supports Merkel-style taxes.", "Ion Popa", "supports", "Merkel"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED, nameless=NAMELESS)
