"""Names that the tagger misses."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Israel struck the town of An-Nabatieh.", "An-Nabatieh", "Place"),
    (
        "They were Union of Free Forces, Democrats for a Strong Chad, and Velmo.",
        "Democrats for a Strong Chad",
        "Organization",
    ),
]

UNNAMED = [
    ("Employers organization chairman Jan Smit resigned.", "Employers"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
