"""What firms make under names that tell nothing."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The chairman, Velmo Corp, resigned.", "Velmo Corp", "Organization"),
    ("The Labour Court sat for the Orem family.", "Labour Court", "Organization"),
    ("Renault showed the Twizy, an electric car.", "Twizy", "Product"),
    ("Lyon tests Velmo, which was developed by Adobe.", "Velmo", "Product"),
    ("Lyon sued the maker of the Velmo.", "Velmo", "Product"),
    ("Sony sued the maker of the Velmo operating system.", "Velmo", "Product"),
    ("Rivals such as the Velmo Y from Tesla cost less.", "Velmo Y", "Product"),
    ("Sony announced a new system, Velmo, in Lyon.", "Velmo", "Product"),
]

test_what_is_named = name_tests(named=NAMED)
