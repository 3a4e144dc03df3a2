"""Quotations that the parse does not tie to their cue."""

from tests.extract.attribution.reported import attribution_test

CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # direct speech, inverted, interrupted, over sentences and paragraphs
    (
        '"The talks failed," she said. "We will try again."',
        [("she", "said", '"The talks failed," // "We will try again."')],
    ),
    (
        '"Rome will act," he said. "We have no choice."\n\n"Nobody else will."',
        [("he", "said", '"Rome will act," // "We have no choice." // "Nobody else will."')],
    ),
    (
        'Lee said the talks failed.\n\n"We will try again."',
        [("Lee", "said", 'the talks failed // "We will try again."')],
    ),
    ('The crowd chanted: "Leave now!"', [("The crowd", "chanted:", '"Leave now!"')]),
    # surveys
    (
        '"The talks failed," explained Ann Lee, "because nobody came."',
        [("Ann Lee", "explained", '"The talks failed," // "because nobody came."')],
    ),
    # a transcript's speaker in capitals
    ('"LEE: We will not leave Sicily."', [("LEE", ":", 'We will not leave Sicily."')]),
    # headline and signed quotation
    ("Lee: No deal without guarantees", [("Lee", ":", "No deal without guarantees")]),
    ("“Rome must act.” — Ann Lee", [("Ann Lee", "—", "“Rome must act.”")]),
]

test_source_cue_and_content = attribution_test(CASES)
