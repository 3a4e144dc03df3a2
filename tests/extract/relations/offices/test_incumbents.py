"""Who leads a state already."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("French President Emmanuel Macron spoke on Monday.", "Emmanuel Macron", "holdsOffice", "French"),
    ("Emmanuel Macron, the president of France, spoke on Monday.", "Emmanuel Macron", "holdsOffice", "France"),
    (
        "President Gustavo Petro spoke to Peru and Chile about trade with Colombia.",
        "Gustavo Petro",
        "holdsOffice",
        "Colombia",
    ),
]

NOT_STATED = [
    # The context has given the state its one prime minister before.
    (
        "Chad is in debt, Prime Minister Omar Banu said. Chad has high inflation. He said Chad had always paid. "
        "He will talk with Prime Minister Karl Lund.",
        "Karl Lund",
        "holdsOffice",
        "Chad",
    ),
    ("President Trump praised Oman.", "Trump", "holdsOffice", "Oman"),
    ("French President Emmanuel Macron met Olaf Scholz.", "Olaf Scholz", "holdsOffice", "French"),
    (
        "Peruvian President Ana Ruiz fears that President-elect Donald Trump will fulfil his threat to Chile.",
        "Donald Trump",
        "holdsOffice",
        "Peruvian",
    ),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
