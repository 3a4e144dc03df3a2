import pytest

from kg.extract.attribution import attributions, holders, innermost
from kg.lang.quotes import quotations
from kg.lang.reporting import Frame, Reporting, load_reporting
from kg.types import Attribution, Mention, MentionKind, Span
from tests.extract.parses import doc


@pytest.fixture(scope="module")
def reporting() -> Reporting:
    return load_reporting()


def shown(text: str, spans: tuple[Span, ...]) -> str:
    return " // ".join(text[start:end] for start, end in spans)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
        # floating sources
        ("The talks, Ann Lee said, have failed.", [("Ann Lee", "said", "The talks // have failed")]),
        ("As Lee said, the talks failed.", [("Lee", "said", "the talks failed")]),
        ("The talks failed, according to the ministry.", [("the ministry", "according to", "The talks failed")]),
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
        # surveys
        (
            "In a new poll, most Romans oppose the war.",
            [("a new poll", "In", "most Romans oppose the war"), ("most Romans", "oppose", "the war")],
        ),
        (
            '"The talks failed," explained Ann Lee, "because nobody came."',
            [("Ann Lee", "explained", '"The talks failed," // "because nobody came."')],
        ),
        # cues of several words
        ("Lee made it clear that Rome would leave.", [("Lee", "made it clear", "that Rome would leave")]),
        ("Lee took a swipe at the mayor.", [("Lee", "took a swipe at", "the mayor")]),
        ("Lee spoke out in favor of the plan.", [("Lee", "spoke out in favor of", "the plan")]),
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
        ('"LEE: We will not leave Sicily."', [("LEE", ":", 'We will not leave Sicily."')]),
        ("Rome called on Carthage to leave Sicily.", [("Rome", "called on", "Carthage to leave Sicily")]),
        ("Rome condemned the attack on Ostia.", [("Rome", "condemned", "the attack on Ostia")]),
        ("Lee described the deal as a trap.", [("Lee", "described", "the deal as a trap")]),
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
        ("The deal seems to have failed.", [("", "seems", "The deal // to have failed")]),
        ("Rome is seen as a threat.", [("", "is seen", "Rome // as a threat")]),
        ("Rome was accused of attacking Carthage.", [("", "was accused of", "Rome // attacking Carthage")]),
        ("The talks are expected to fail.", [("", "are expected", "The talks // to fail")]),
        # headline and signed quotation
        ("Lee: No deal without guarantees", [("Lee", ":", "No deal without guarantees")]),
        ("“Rome must act.” — Ann Lee", [("Ann Lee", "—", "“Rome must act.”")]),
        # no attribution
        ("Lee avoided praising the plan.", []),
        ("Lee saw the mayor in Ostia.", []),
        ("Rome attacked Carthage on Wednesday.", []),
    ],
)
def test_source_cue_and_content(text: str, expected: list[tuple[str, str, str]], reporting: Reporting) -> None:
    found = attributions(doc(text), (), reporting)
    assert [(shown(text, a.source), shown(text, a.cue), shown(text, a.content)) for a in found] == expected


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


def name(text: str, form: str, head: str, kind: MentionKind = MentionKind.NAME) -> Mention:
    start = text.index(form)
    return Mention(start, start + len(form), form, "Person", kind, text.index(head))


def test_the_mention_is_the_one_that_holds_the_source_head(reporting: Reporting) -> None:
    text = "The mayor said that Rome denies attacking Carthage."
    mentions = [name(text, "The mayor", "mayor", MentionKind.NOMINAL), name(text, "Rome", "Rome")]
    assert [one.mention for one in attributions(doc(text), mentions, reporting)] == [0, 1]


def test_a_title_leads_to_the_name_after_it(reporting: Reporting) -> None:
    text = "Chief of staff Ann Lee said that the talks failed."
    mentions = [name(text, "Chief of staff Ann Lee", "Chief", MentionKind.NOMINAL), name(text, "Ann Lee", "Lee")]
    assert [one.mention for one in attributions(doc(text), mentions, reporting)] == [1]


def test_a_pronoun_may_be_the_source(reporting: Reporting) -> None:
    text = '"The talks failed," she said. "We will try again."'
    mentions = [name(text, "she", "she", MentionKind.PRONOUN)]
    assert attributions(doc(text), mentions, reporting)[0].mention == 0


def attribution(content: Span, mention: int | None = 0, stated: bool = True) -> Attribution:
    return Attribution(((0, 1),), ((1, 2),), (content,), mention, stated)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], None),
        ([attribution((20, 30))], None),
        ([attribution((0, 100)), attribution((0, 20))], 1),
        ([attribution((0, 20)), attribution((0, 100))], 0),
        ([attribution((0, 100)), attribution((0, 20), mention=None)], 0),
        ([attribution((0, 100)), attribution((0, 20), stated=False)], 0),
    ],
)
def test_innermost(found: list[Attribution], expected: int | None) -> None:
    assert innermost(found, 10) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that Rome denies attacking Carthage.", [None, 0]),
        ("Lee said prices fell, and Rome warned that wages rose.", [None, None]),
        ("Ann Lee said that the talks failed.", [None]),
    ],
)
def test_the_holder_is_the_attribution_around(text: str, expected: list[int | None], reporting: Reporting) -> None:
    assert holders(attributions(doc(text), (), reporting)) == expected


def test_the_innermost_holder_holds_and_nothing_holds_its_holder() -> None:
    outer = Attribution(((0, 1),), ((1, 2),), ((3, 100),))
    middle = Attribution(((5, 6),), ((7, 8),), ((9, 50),))
    inner = Attribution(((10, 11),), ((12, 13),), ((1, 2), (7, 8), (14, 20)))
    assert holders([inner, middle, outer]) == [1, 2, None]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“No.” He left. “Yes.”", ["“No.”", "“Yes.”"]),
        ('"No," he said. "Yes."', ['"No,"', '"Yes."']),
        ("“One.\n\n“Two.”", ["“One.", "“Two.”"]),
        ("''No,'' he said.", ["''No,''"]),
        ('A 6" gun. Nothing more.', []),
        ("", []),
    ],
)
def test_quotations(text: str, quoted: list[str], reporting: Reporting) -> None:
    assert [text[start:end] for start, end in quotations(text, reporting)] == quoted


def test_every_frame_has_verbs(reporting: Reporting) -> None:
    assert all(reporting.verbs[frame] for frame in Frame)
