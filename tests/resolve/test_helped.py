"""Whose deed one is helped in."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Norway supports Chad in its fight against Boko Haram.", "its", "Chad"),
]

TWO = [
    ("Norway praised Chad in its report.", "its", "Chad"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
