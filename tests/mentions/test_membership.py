"""Bodies told by whoever stands beside them."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Orem City manager Ana Ruiz signs a contract.", "Orem City", "Organization"),
    ("French and Paris Saint-Germain player Ana Ruiz retires.", "Paris Saint-Germain", "Organization"),
    ("Chelsea beat Orem in the League final.", "Chelsea", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)
