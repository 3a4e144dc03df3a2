"""The type of a name that its own words and the words beside it tell."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Carmaker Velmo said it would leave Peru.", "Velmo", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)
