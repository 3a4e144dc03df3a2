"""Who is the source of an attribution, and which attribution holds which."""

import pytest

from kg.extract.attribution import attributions, holders, innermost
from kg.lang.reporting import Reporting
from kg.types import Attribution, Mention, MentionKind, Span
from tests.extract.parses import doc


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
