"""What the senses of the family cooperatesWith state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Airbus received orders from Lufthansa, Qantas and Emirates.", "Airbus", "cooperatesWith", "Emirates"),
    ("Qantas ordered ten A380s from Airbus.", "Qantas", "cooperatesWith", "Airbus"),
    ("Norway works with its American and Chadian allies.", "Norway", "cooperatesWith", "Chadian"),
    ("The Royal Navy exercised alongside the Chadian navy.", "Royal Navy", "cooperatesWith", "Chadian"),
    ("Europol coordinated the operation together with Chad.", "Europol", "cooperatesWith", "Chad"),
    ("Oman is an important partner for Peru.", "Oman", "cooperatesWith", "Peru"),
    ("Kenya is one of Norway's closest partners.", "Kenya", "cooperatesWith", "Norway"),
    ("Senator Ana Ruiz is criticised for her dealings with Ion Popa.", "Ana Ruiz", "cooperatesWith", "Ion Popa"),
    ("Belarus, an ally of Russia, closed the border.", "Belarus", "cooperatesWith", "Russia"),
    ("Belarus is an ally of Russia.", "Belarus", "cooperatesWith", "Russia"),
    ("Saab defeated Boeing to win an order for tankers from KLM.", "Saab", "cooperatesWith", "KLM"),
    ("Chile joined Peru in the boycott.", "Chile", "cooperatesWith", "Peru"),
    ("Nokia shared customer data with Chad.", "Nokia", "cooperatesWith", "Chad"),
    ("Chad cooperated with Omani intelligence services.", "Chad", "cooperatesWith", "Omani"),
    ("Velmo is a partner of Nokia.", "Velmo", "cooperatesWith", "Nokia"),
    ("Sen. Linda Perez, R-Utah, a golf partner of Mark Dayton, left.", "Linda Perez", "cooperatesWith", "Mark Dayton"),
    ("Air Arabia has ordered 44 A320 aircraft from Airbus.", "Air Arabia", "tradesWith", "Airbus"),
    ("Norway leads. Our Armed Forces work side by side with those of Chad.", "Norway", "cooperatesWith", "Chad"),
    ("Peru extradited Ana Ruiz to Chad.", "Peru", "cooperatesWith", "Chad"),
]

POSSIBLE = [
    ("Airbus will deliver ten planes to Qantas.", "Airbus", "cooperatesWith", "Qantas"),
    ("Norway repeats its call on Chad to cooperate fully with Oman.", "Chad", "cooperatesWith", "Oman"),
]

DENIED = [
    ("Erik Holm fails to form a coalition with the Labour Party.", "Erik Holm", "cooperatesWith", "Labour Party"),
    ("Peru refused to extradite Ana Ruiz to Chad.", "Peru", "cooperatesWith", "Chad"),
]

NOT_STATED = [
    ("Boko Haram receives weapons from Chad.", "Boko Haram", "cooperatesWith", "Chad"),
    ("Peru condemned a raid coordinated with Chile.", "Peru", "cooperatesWith", "Chile"),
    ("Ana Ruiz and Rui Costa were jointly awarded a prize.", "Ana Ruiz", "cooperatesWith", "Rui Costa"),
    ("Peru and Chad sign a trade agreement.", "Peru", "cooperatesWith", "Chad"),
    ("The Stop Russia Alliance met Norway.", "Russia", "cooperatesWith", "Norway"),
    ("Norway met an ally of Russia.", "Norway", "cooperatesWith", "Russia"),
    (
        "Chad and Oman charge Ana Ruiz in connection with investigations into a robbery.",
        "Chad",
        "cooperatesWith",
        "Oman",
    ),
    ("Ana Ruiz was tied with Ion Popa at 42 percent.", "Ana Ruiz", "cooperatesWith", "Ion Popa"),
    ("Ana Ruiz, a partner with Sandu & Stone, spoke.", "Ana Ruiz", "cooperatesWith", "Sandu & Stone"),
    ("Foreign Minister Ana Ruiz and her Omani colleague, Ali Said, left.", "Ali Said", "cooperatesWith", "Ana Ruiz"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
