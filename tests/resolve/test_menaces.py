"""Descriptions that damn."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Troops fought to defeat Daesh. Peru condemned these terrorists.", "these terrorists", "Daesh"),
]

TWO = [
    ("Daesh and Hamas took Homs. Peru will defeat these terrorists.", "these terrorists", "Daesh"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
