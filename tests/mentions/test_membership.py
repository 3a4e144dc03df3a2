"""Bodies told by whoever stands beside them."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Orem City manager Ana Ruiz signs a contract.", "Orem City", "Organization"),
    ("French and Paris Saint-Germain player Ana Ruiz retires.", "Paris Saint-Germain", "Organization"),
    ("It helps, said Jan Moser, an economist at Wrightson who counts votes.", "Wrightson", "Organization"),
    ("Ana Ruiz, a lawyer at Wrightson, left.", "Wrightson", "Organization"),
    ("Ana Ruiz, a doctor at Orem Bay, Utah, left.", "Orem Bay", "Place"),
    ("Ana Ruiz lives at Orem Bay.", "Orem Bay", "Place"),
    ("Chelsea beat Orem in the League final.", "Chelsea", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)
