"""Further occurrences of an article's names, which the tagger missed."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Jeff Flake spoke. Flake is retiring.", "Flake", "Person"),
    ("Jan Trump spoke. Trump signs the bill.", "Trump", "Person"),
]

test_what_is_named = name_tests(named=NAMED)
