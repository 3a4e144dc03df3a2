"""Cues that are no verbs."""

from tests.extract.attribution.reported import attribution_test

CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # floating sources
    ("The talks failed, according to the ministry.", [("the ministry", "according to", "The talks failed")]),
    # surveys
    (
        "In a new poll, most Romans oppose the war.",
        [("a new poll", "In", "most Romans oppose the war"), ("most Romans", "oppose", "the war")],
    ),
    # a transcript's speaker in capitals
    ("Lee, who leads the union, is critical of the deal.", [("Lee", "is critical of", "the deal")]),
    ("Rome is eager to leave.", [("Rome", "is eager", "to leave")]),
    # nouns
    ("Rome's claim that Carthage attacked Ostia was false.", [("Rome's", "claim", "that Carthage attacked Ostia")]),
    # a supporting verb is part of the noun's cue and none of its own
    ("Lee expressed support for the plan.", [("Lee", "expressed support for", "the plan")]),
    (
        "Lee made the claim that Rome attacked Carthage.",
        [("Lee", "made the claim", "that Rome attacked Carthage")],
    ),
    # nobody named
    ("Allegations that Rome attacked Carthage are false.", [("", "Allegations", "that Rome attacked Carthage")]),
    ("Rome has reportedly attacked Carthage.", [("", "reportedly", "Rome has // attacked Carthage")]),
]

test_source_cue_and_content = attribution_test(CASES)
