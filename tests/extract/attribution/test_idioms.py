"""Cues of several words."""

from tests.extract.attribution.reported import attribution_test

CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # cues of several words
    ("Lee made it clear that Rome would leave.", [("Lee", "made it clear", "that Rome would leave")]),
    ("Lee took a swipe at the mayor.", [("Lee", "took a swipe at", "the mayor")]),
    ("Lee spoke out in favor of the plan.", [("Lee", "spoke out in favor of", "the plan")]),
]

test_source_cue_and_content = attribution_test(CASES)
