"""Names that a common noun after them completes."""

from tests.mentions.naming import name_tests

NAMED = [
    ("They met at the Cuban embassy.", "Cuban embassy", "Organization"),
    ("The 51st G7 summit ended.", "51st G7 summit", "Event"),
    ("The Sigonella base closed.", "Sigonella base", "Place"),
    ("A UN building burned.", "UN", "Organization"),
]

UNNAMED = [
    ("A UN building burned.", "UN building"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
