"""Descriptions that go back to a name by the words in it or before it."""

from tests.resolve.coreference import chain_tests

_NOMINEES = "GOP nominee Karl Lund spoke. Democratic nominee Ana Voss left. "

ONE = [
    # Another word for a committee; all the words of a description in one name.
    ("Some Democrats joined the House Committee on Trade. The panel met.", "The panel", "House Committee on Trade"),
    (
        "Democrats left the House Committee on Trade. The trade committee met.",
        "The trade committee",
        "House Committee on Trade",
    ),
    # What the text calls somebody before the name, the party by any of its names.
    (_NOMINEES + "The Republican nominee smiled.", "The Republican nominee", "Karl Lund"),
    (_NOMINEES + "The Democratic nominee smiled.", "The Democratic nominee", "Ana Voss"),
    (
        "Democratic front-runner Ana Voss spoke. Karl Lund left. The Democratic front-runner smiled.",
        "The Democratic front-runner",
        "Ana Voss",
    ),
]

TWO = [
    (
        "Democrats left the House Committee on Trade. The oil committee met.",
        "The oil committee",
        "House Committee on Trade",
    ),
    (
        "Democrats left the House Committee on Trade and the Ethics Commission. The panel met.",
        "The panel",
        "Ethics Commission",
    ),
    (_NOMINEES + "The Labour nominee smiled.", "The Labour nominee", "Ana Voss"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
