"""What the tagger takes for the end of a name."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Ana Ruiz 46 to 40 won.", "Ana Ruiz", "Person"),
    ("Polls put Ana Ruiz 47 percent ahead of Jan Kos.", "Ana Ruiz", "Person"),
]

UNNAMED = [
    ("Ana Ruiz 46 to 40 won.", "Ana Ruiz 46"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
