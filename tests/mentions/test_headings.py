"""Names in a heading that sets every word in capitals, where the tagger takes what follows a name for part of it."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Ana Ruiz Visits Chad Again\n\nThe mayor, Ana Ruiz, went to Chad.", "Ana Ruiz", "Person"),
    ("Ana Ruiz Picks Up Where Costa Left\n\nAna Ruiz won.", "Ana Ruiz", "Person"),
]

UNNAMED = [
    ("Ana Ruiz Picks Up Where Costa Left\n\nAna Ruiz won.", "Ana Ruiz Picks"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
