"""Traits of a pronoun and a mention before it that tell whether they are one."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Peru met Chile before it left.", "it", "Peru"),
    ("Ana Ruiz told Rui Costa that she had won.", "she", "Ana Ruiz"),
    ("Rui Costa met Jan Kos. Kos praised him.", "him", "Rui Costa"),
]

TWO = [
    ("Rui Costa met Jan Kos. Kos praised him.", "him", "Jan Kos"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
