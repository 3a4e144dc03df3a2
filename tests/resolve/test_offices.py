"""Descriptions by office that nothing near ties to a name."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Ana Ruiz left Lima. The defence secretary praised Chad.", "The defence secretary", "Ana Ruiz"),
]

TWO = [
    ("Ana Ruiz met Ion Popa. The defence secretary praised Chad.", "The defence secretary", "Ana Ruiz"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
