"""Bodies and the people of their offices."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The Ruiz administration left.", "Ruiz administration", "Organization"),
    ("She works for the Velmo County Sheriff's office.", "Velmo County Sheriff's office", "Organization"),
    ("Nathan Law of the Unity for Chile left.", "Unity for Chile", "Organization"),
    ("The OSCE Chairperson left.", "OSCE", "Organization"),
]

UNNAMED = [
    ("The court lists Velmo as a Foreign Terrorist Organization.", "Foreign Terrorist Organization"),
    ("Nathan Law of the Unity for Chile left.", "Nathan Law of the Unity for Chile"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
