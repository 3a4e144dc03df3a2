"""Types of names by what calls them, on parsed sentences, and persons who share a surname."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Its president, Vulić, cancelled a visit to Oman.", "Vulić", "Person"),
    ("Rodrigo Paz met envoys in La Paz.", "La Paz", "Place"),
    ("The navy scuttled the Sierra Orem on a reef.", "Sierra Orem", "Product"),
    ("The navy attacked the Velmo Army on a reef.", "Velmo Army", "Organization"),
    ("Finland seized the tanker Osprey S. in December.", "Osprey S.", "Product"),
]

test_what_is_named = name_tests(named=NAMED)
