"""Descriptions of people by another word for their office."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("French President Luc Morel left. The French leader praised Chad.", "The French leader", "Luc Morel"),
]

TWO = [
    ("Luc Morel left. The rebel leader praised Chad.", "The rebel leader", "Luc Morel"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
