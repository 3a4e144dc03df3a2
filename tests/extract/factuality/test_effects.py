"""What follows for an event from a construction, where no entry of the lexicon says it."""

from tests.extract.relations.stated import case_tests

POSSIBLE = [
    ("Chad may annex Homs, which Oman opposes.", "Chad", "acquires", "Homs"),
]

test_what_is_told = case_tests(possible=POSSIBLE)
