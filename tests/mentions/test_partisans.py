"""Parties named by their people."""

from tests.mentions.naming import name_tests

NAMED = [
    ("The Texas Democrats left.", "Texas", "Place"),
]

test_what_is_named = name_tests(named=NAMED)
