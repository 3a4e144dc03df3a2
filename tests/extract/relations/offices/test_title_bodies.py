"""The body of a title on either side of it."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Chilean team won. The cup is ours, team member Ana Ruiz said.", "Ana Ruiz", "memberOf", "Chilean team"),
    ("Chad fights the Houthis and their leader, Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Houthis"),
    ("Senate Republican Leader John Hart criticized the bill.", "John Hart", "holdsOffice", "Senate"),
    ("Nokia's director of marketing for the iPhone, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Ana Ruiz, Velmo Group's South America CEO, left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Velmo Group (formerly Tarka Bank) chairperson Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Kent Football League (KFL) commissioner Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Kent Football League"),
    ("Ana Ruiz, director for Asian affairs at the Orem Institute, left.", "Ana Ruiz", "holdsOffice", "Orem Institute"),
    (
        "Mark Dayton, a former governor of the Bank of Peru and of the Bank of Chile, left.",
        "Mark Dayton",
        "holdsOffice",
        "Bank of Chile",
    ),
    ("Ana Ruiz was the director of Velmo's plant in Orem.", "Ana Ruiz", "holdsOffice", "Velmo"),
]

NOT_STATED = [
    (
        "Ivo Popa, a former aide to Senate Majority Leader Ana Ruiz who leads the Orem Fund, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Orem Fund",
    ),
    ("Harvard-trained economist Ana Ruiz of Brazil leads the Bank of Chad.", "Ana Ruiz", "holdsOffice", "Harvard"),
    ("Norway helped. In Turkey Minister Ruiz met exiles.", "Ruiz", "holdsOffice", "Turkey"),
    ("Ana Ruiz was the director of Velmo's plant in Orem.", "Ana Ruiz", "leads", "Velmo"),
    # Whom one serves has his own title.
    ("Ana Ruiz, an aide to Chamber Speaker Ion Popa, left.", "Ana Ruiz", "holdsOffice", "Chamber"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
