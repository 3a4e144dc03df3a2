"""The scorer of re3d: which pairs count, and when a pair is linked."""

from typing import Any

import pytest

from benchmarks.re3d import Pair, name_words, tiers, verdict

TEXT = (
    "The ministers met in Oslo. "
    "The Foreign Secretary of Norway thanked the Harbour Police of the U.S. and the crew from Peru."
)


def pair(source: str, target: str, relation: str = "CommWith") -> Pair:
    start, end = TEXT.index(source), TEXT.index(target)
    return Pair("d", relation, (start, start + len(source)), (end, end + len(target)))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (pair("Norway", "the Harbour Police"), {"all pairs", "two things", "holding names", "named pairs"}),
        (pair("The Foreign Secretary", "Norway"), {"all pairs", "two things", "holding names", "named pairs"}),
        (pair("The ministers", "Oslo"), {"all pairs", "two things"}),
        (pair("Norway", "the crew from Peru"), {"all pairs", "two things", "holding names", "named pairs"}),
        (pair("Peru", "the crew"), {"all pairs", "two things"}),
        (pair("Norway", "Oslo", "IsSynonymOf"), {"all pairs"}),
        (pair("Norway", "Norway"), {"all pairs"}),
    ],
)
def test_what_each_tier_counts(found: Pair, expected: set[str]) -> None:
    assert {name for name, counts in tiers({"d": TEXT}).items() if counts(found)} == expected


def test_words_of_names_are_told_by_how_they_are_written() -> None:
    assert name_words([TEXT]) == {"Oslo", "Foreign", "Secretary", "Norway", "Harbour", "Police", "U.S.", "Peru"}


def record(*links: tuple[str, str, str]) -> dict[str, Any]:
    """What was read: three names, and statements between them in the sentence that holds a word."""
    mentions = [
        {"start": TEXT.index(name), "end": TEXT.index(name) + len(name), "entity": name, "label": name}
        for name in ("Oslo", "Norway", "Harbour Police")
    ]
    cut = TEXT.index(".") + 1
    return {
        "mentions": [*mentions, {"start": 4, "end": 13, "entity": "chain-7", "label": None}],
        "statements": [
            {
                "subject": {"id": subject},
                "object": {"id": object_},
                "evidence": {"start": 0, "end": cut} if TEXT.index(word) < cut else {"start": cut, "end": len(TEXT)},
            }
            for subject, object_, word in links
        ],
    }


@pytest.mark.parametrize(
    ("ends", "links", "expected"),
    [
        (("Norway", "the Harbour Police"), [("Norway", "Harbour Police", "thanked")], "linked"),
        (("Norway", "the Harbour Police"), [("Harbour Police", "Norway", "thanked")], "linked"),
        (("Norway", "the Harbour Police"), [("Norway", "Harbour Police", "met")], "linked in another sentence only"),
        (("Norway", "the Harbour Police"), [("Norway", "Oslo", "thanked")], "not linked"),
        (("The ministers", "Oslo"), [("Norway", "Oslo", "met")], "one end stands for nobody"),
        (("The ministers", "the crew"), [], "neither end stands for anybody"),
        (("Norway", "Foreign Secretary of Norway"), [], "both ends are taken for one"),
    ],
)
def test_when_a_pair_is_linked(ends: tuple[str, str], links: list[tuple[str, str, str]], expected: str) -> None:
    assert verdict(pair(*ends), record(*links)) == expected
