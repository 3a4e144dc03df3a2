"""Names that the place behind them encloses."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Nine die in Velmor Regency, West Bora, Bora, Indonesia.", "West Bora", "Place"),
    ("The court fined the Orem, France-registered company Velmo Group.", "Orem", "Place"),
    ("The herders fled Akobo, South Sudan, in May.", "Akobo", "Place"),
    ("A man was hurt in Besançon, Doubs, France.", "Besançon", "Place"),
    ("A canopy collapsed in Novi Sad, Vojvodina, Serbia.", "Vojvodina", "Place"),
]

test_what_is_named = name_tests(named=NAMED)
