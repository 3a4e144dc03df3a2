"""Bodies described by what they do."""

from tests.resolve.coreference import chain_tests

ONE = [
    (
        "Orem Consumer Council sued Norvel Bank. Norvel Bank lost. The consumer group won.",
        "The consumer group",
        "Orem Consumer Council",
    ),
]

test_which_mentions_are_one = chain_tests(one=ONE)
