"""Expressions of time that are one, and that are two."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Monday, March 4, 2019\n\nPeru voted on Monday.", "Monday", "March 4, 2019"),
    ("Monday, March 4, 2019\n\nPeru votes this year.", "this year", "2019"),
    ("Peru voted on March 4, 2019. On 4 March, Chile did.", "4 March", "March 4, 2019"),
]

TWO = [
    ("Peru voted on Monday and Chile on Tuesday.", "Tuesday", "Monday"),
    ("Peru voted on March 4, 2019. On 4 March 2020, Chile did.", "4 March 2020", "March 4, 2019"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
