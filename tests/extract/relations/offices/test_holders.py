"""Who holds a title."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "Kenyan officials imposed travel bans on former presidents Peter Otieno and James Mukasa.",
        "James Mukasa",
        "holdsOffice",
        "Kenyan",
    ),
    ("Carl Dean, a lawyer and former Utah governor, was named to the panel.", "Carl Dean", "holdsOffice", "Utah"),
    ("Police detained a Hamas official identified as Samir Daoud.", "Samir Daoud", "holdsOffice", "Hamas"),
    ("A Red Cross spokesman named Jean Dubois said so.", "Jean Dubois", "holdsOffice", "Red Cross"),
    ("Hezbollah leaders Rui Costa and Maria Silva met in Beirut.", "Maria Silva", "holdsOffice", "Hezbollah"),
    ("Gov. Linda Perez endorsed Mark Dayton. The Florida governor had left.", "Linda Perez", "holdsOffice", "Florida"),
    ("EU Commissioner for Fisheries Ana Ruiz criticized Chad.", "Ana Ruiz", "holdsOffice", "EU"),
    ("British Minister for Trade Ana Ruiz visited Chad.", "Ana Ruiz", "holdsOffice", "British"),
    (
        "The West German president, Karl Bauer, visits Bolivia. Miners in Bolivia turned down president Bauer.",
        "Bauer",
        "holdsOffice",
        "West German",
    ),
    ("Peru's top negotiator with Oman, Ana Ruiz, spoke.", "Ana Ruiz", "holdsOffice", "Peru"),
]

NOT_STATED = [
    (
        "The United States Senate met. Democratic senators Ana Ruiz and Ion Popa left.",
        "Ion Popa",
        "holdsOffice",
        "Democratic",
    ),
    ("The state's CDU premier, Uwe Moser, had to resign.", "Uwe Moser", "retreatsFrom", "CDU"),
    ("Peru's top negotiator with Oman, Ana Ruiz, spoke.", "Ana Ruiz", "holdsOffice", "Oman"),
]

NAMELESS = [
    ("Undersecretary for Management Ana Ruiz met Ion Popa.", "Ana Ruiz", "holdsOffice", "Management"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED, nameless=NAMELESS)
