"""Descriptions that say again what an earlier one did."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("The ousted junta left Lima. Peru sued the junta.", "the junta", "The ousted junta"),
]

test_which_mentions_are_one = chain_tests(one=ONE)
