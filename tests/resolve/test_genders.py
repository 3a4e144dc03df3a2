"""Which gender an article tells of its persons."""

from tests.resolve.coreference import chain_tests

#: A first name that may be a man's and a woman's, and sentences in which only its bearer can be "he".
_TOLD = "In Peru, Sandell said he would fight. Later Sandell praised his team."

ONE = [
    (f"Robin Sandell and Eva Lind toured Orem. Lind thanked her. {_TOLD}", "he", "Robin Sandell"),
    (f"Eva Lind met Robin Sandell. After that she left. {_TOLD}", "she", "Eva Lind"),
]

TWO = [
    (f"Robin Sandell lost. She was beaten in Orem. {_TOLD}", "She", "Robin Sandell"),
    ("Robin Sandell lost. In Peru, Sandell said he would fight. She left.", "he", "She"),
]

test_whom_later_pronouns_tell = chain_tests(one=ONE, two=TWO)
