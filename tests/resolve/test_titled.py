"""Titles that stand before their holder's name, in what is said there or in a heading above it."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Minister for Trade Ana Ruiz left.", "Minister for Trade Ana Ruiz", "Ana Ruiz"),
]

test_which_mentions_are_one = chain_tests(one=ONE)
