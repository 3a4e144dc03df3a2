"""Verbs that report, with what and who."""

import pytest

from kg.extract.attribution import attributions
from kg.lang.reporting import Reporting
from tests.extract.attribution.reported import attribution_test
from tests.extract.parses import doc

CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # indirect speech
    ("Ann Lee said that the talks failed.", [("Ann Lee", "said", "that the talks failed")]),
    # a further report hung in what is reported, and what is set off behind an object
    (
        "Lee said prices fell, and Rome warned that wages rose.",
        [("Lee", "said", "prices fell"), ("Rome", "warned", "that wages rose")],
    ),
    ("Lee mocked the plan, smiling broadly.", [("Lee", "mocked", "the plan")]),
    # direct speech, inverted, interrupted, over sentences and paragraphs
    ('"The talks failed," Ann Lee said.', [("Ann Lee", "said", '"The talks failed,"')]),
    # floating sources
    ("The talks, Ann Lee said, have failed.", [("Ann Lee", "said", "The talks // have failed")]),
    ("As Lee said, the talks failed.", [("Lee", "said", "the talks failed")]),
    # nested attribution gives both
    (
        "The mayor said that Rome denies attacking Carthage.",
        [("The mayor", "said", "that Rome denies attacking Carthage"), ("Rome", "denies", "attacking Carthage")],
    ),
    # a participle that goes on
    (
        "Lee said talks had failed, adding that Rome would leave.",
        [("Lee", "said", "talks had failed"), ("Lee", "adding", "that Rome would leave")],
    ),
    (
        "Lee said prices fell and warned that wages rose.",
        [("Lee", "said", "prices fell"), ("Lee", "warned", "that wages rose")],
    ),
    (
        "Lee said prices fell while warning that wages rose.",
        [("Lee", "said", "prices fell"), ("Lee", "warning", "that wages rose")],
    ),
    (
        'Lee called the plan "a lie," adding that wages rose.',
        [("Lee", "called", 'the plan "a lie,"'), ("Lee", "adding", "that wages rose")],
    ),
    # whoever is cited reports on his own
    (
        "Rome cited Ann Lee, who warned that wages rose.",
        [("Rome", "cited", "Ann Lee"), ("who", "warned", "that wages rose")],
    ),
    # a quotation that ends in a comma belongs to the cue after it
    (
        '"The talks failed," he said. "Nobody was there," Ann Lee noted.',
        [("he", "said", '"The talks failed,"'), ("Ann Lee", "noted", '"Nobody was there,"')],
    ),
    # no content runs over the end of a line
    ("Lee says wages rose\nRome denied it on Monday.", [("Lee", "says", "wages rose"), ("Rome", "denied", "it")]),
    # the cue's adverb belongs to it
    ("Lee said later that the talks failed.", [("Lee", "said later", "that the talks failed")]),
    # questions
    ("She asked if Rome would leave.", [("She", "asked", "if Rome would leave")]),
    (
        "Asked if Rome would attack, Lee declined to comment.",
        [("", "Asked", "if Rome would attack"), ("Lee", "declined", "to comment")],
    ),
    # cues of several words
    ("Lee is likely to say that Rome will leave.", [("Lee", "is likely to say", "that Rome will leave")]),
    # requests and judgements
    ("Rome called for a ceasefire.", [("Rome", "called for", "a ceasefire")]),
    ("Rome called for Carthage to leave Sicily.", [("Rome", "called for", "Carthage to leave Sicily")]),
    # who seems to say so, says so
    ("Lee seemed to think that Rome would leave.", [("Lee", "seemed to think", "that Rome would leave")]),
    # what somebody is told, with a pronoun for its subject, and what somebody is called
    ("Lee told the forum he was against the war.", [("Lee", "told", "he was against the war")]),
    ('Lee called Rome "a liar and a bully."', [("Lee", "called", 'Rome "a liar and a bully."')]),
    # a transcript's speaker in capitals
    ("Rome called on Carthage to leave Sicily.", [("Rome", "called on", "Carthage to leave Sicily")]),
    ("Rome condemned the attack on Ostia.", [("Rome", "condemned", "the attack on Ostia")]),
    ("Lee described the deal as a trap.", [("Lee", "described", "the deal as a trap")]),
    # nobody named
    ("The deal seems to have failed.", [("", "seems", "The deal // to have failed")]),
    ("Rome is seen as a threat.", [("", "is seen", "Rome // as a threat")]),
    ("Rome was accused of attacking Carthage.", [("", "was accused of", "Rome // attacking Carthage")]),
    ("The talks are expected to fail.", [("", "are expected", "The talks // to fail")]),
    # no attribution
    ("Lee avoided praising the plan.", []),
    ("Lee saw the mayor in Ostia.", []),
    ("Rome attacked Carthage on Wednesday.", []),
]

test_source_cue_and_content = attribution_test(CASES)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Ann Lee said that the talks failed.", True),
        ("Lee asked Rome to leave Sicily.", True),
        ("Rome blamed Carthage for the delay.", True),
        ("Lee described the deal as a trap.", False),
        ("Rome denied attacking Carthage.", True),
        ("Rome supports attacking Carthage.", False),
        ("Rome condemned the attack on Ostia.", False),
        ("Rome made threats to attack Carthage.", False),
        ("Lee ordered Rome to leave Sicily.", False),
    ],
)
def test_judgements_and_own_acts_are_not_stated(text: str, stated: bool, reporting: Reporting) -> None:
    assert [one.stated for one in attributions(doc(text), (), reporting)] == [stated]
