"""Who speaks in a statement in the first person."""

from tests.resolve.coreference import chain_tests

ONE = [
    ("Velmo won. Peru condemns the attack. We mourn the dead.", "We", "Peru"),
    ("Peru condemns the attack. We mourn the dead.", "We", "Peru"),
    ("Minister Ana Mendes said: I am sad. Peru is ready.", "I", "Ana Mendes"),
]

TWO = [
    ("We welcome the vote. The Labour Court ruled.", "We", "Labour Court"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
