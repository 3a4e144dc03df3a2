"""Who fills which role around an event noun."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Karl Lund imposed a ban on Muslims entering Oman.", "Karl Lund", "sanctions", "Muslims"),
    ("US-Iran talks resumed in Oman.", "US", "consultsWith", "Iran"),
    ("Ana Ruiz dismissed Peru's insistence that Chile should pay.", "Peru", "requests", "Chile"),
    ("Peru's call for Chile to withdraw went unheard.", "Peru", "requests", "Chile"),
    ("Ion Popa was shot dead during an Omani raid on Lima.", "Omani", "assaults", "Ion Popa"),
    ("They condemned Turkish airstrikes in Syria in Kobani and Hasakah.", "Turkish", "assaults", "Kobani"),
    (
        "Three die in a drone attack by the Ansar Group and the Tarim Front on an aid convoy in North Kipo, Sudan.",
        "Tarim Front",
        "assaults",
        "North Kipo",
    ),
    ("Oman confirms the death of Ana Ruiz in an Israeli airstrike in Aden.", "Israeli", "assaults", "Ana Ruiz"),
    ("Thirty people were hurt in a Russian strike in Lviv.", "Russian", "assaults", "Lviv"),
    ("Two people were killed in an American airstrike on a Hamas base.", "American", "assaults", "Hamas"),
    ("Two Syrian soldiers were killed in a shootout with Hezbollah.", "Hezbollah", "assaults", "Syrian"),
    ("The Israel–Hamas war goes on.", "Israel", "assaults", "Hamas"),
    ("Dozens died in Iranian missile and drone strikes across Israel.", "Iranian", "assaults", "Israel"),
    ("Two Kenyans were killed as a result of a Somali attack.", "Somali", "assaults", "Kenyans"),
    ("Ten people are killed in a bombing in Homs claimed by Hezbollah.", "Hezbollah", "assaults", "Homs"),
    ("The Oman-Chad war goes on.", "Oman", "assaults", "Chad"),
    ("Ana Ruiz criticised the Saudi-led campaign against the Houthis.", "Saudi", "assaults", "Houthis"),
    ("Two people were killed in Orem in an attack blamed on Oman.", "Oman", "assaults", "Orem"),
]

POSSIBLE = [
    ("Oman will host Iran–Iraq talks.", "Oman", "consultsWith", "Iraq"),
]

NOT_STATED = [
    ("Karl Lund imposed a ban on Muslims entering Oman.", "Karl Lund", "sanctions", "Oman"),
    ("Cuban-American Republicans vote by absentee ballot.", "Republicans", "locatedIn", "Cuban"),
    ("Ana Ruiz says two men were abducted after clashes with Hamas.", "Ana Ruiz", "assaults", "Hamas"),
    ("Talks are to resolve the Omani-Chadian conflict.", "Omani", "assaults", "Chadian"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
