"""What governs an event that a noun names, or what stands behind a preposition."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, factuality

ATTACK = ("Chad", "assaults", "Oman")

STATED = [
    ("The alliance between Chad and Niger is not at risk.", "Chad", "alliedWith", "Niger"),
]

POSSIBLE = [
    ("Chad's attempt to invade Oman did not run aground.", "Chad", "assaults", "Oman"),
]

DENIED = [
    ("The alliance between Chad and Niger is not in force.", "Chad", "alliedWith", "Niger"),
    ("Ana Ruiz denied the existence of a pact between Chad and Niger.", "Chad", "agreesWith", "Niger"),
    ("Ana Ruiz posed as a supporter of Rui Costa.", "Ana Ruiz", "supports", "Rui Costa"),
    ("Peru's bid to join NATO ran aground.", "Peru", "memberOf", "NATO"),
    ("The Velmo Front's push to seize Homs petered out.", "Velmo Front", "defeats", "Homs"),
    ("An attempt by Chad to invade Oman came to grief.", "Chad", "assaults", "Oman"),
    ("Peru launched the raid without support from Chile.", "Chile", "supports", "Peru"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED)


def test_a_deed_that_is_protested_against_has_been_done(read_text: ReadText) -> None:
    text = "Thousands of people held a strike to protest against the Chadian occupation of Sudan."
    assert {r.modality for r in read_text(text).relations if r.property == "coerces"} == {Modality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "negated", "reason"),
    [
        ("Chad backed away from attacking Oman.", True, ""),
        ("Chad shied away from attacking Oman.", True, ""),
        ("Chad backed out of attacking Oman.", True, ""),
        ("Chad thought better of attacking Oman.", True, ""),
        ("Chad was days away from attacking Oman.", False, "possible"),
        ("Chad was held back from attacking Oman.", True, ""),
        ("Chad all but attacked Oman.", True, ""),
        ("Chad profited from attacking Oman.", False, ""),
    ],
)
def test_what_one_turns_from_is_not_done(read_text: ReadText, text: str, negated: bool, reason: str) -> None:
    assert factuality(read_text(text), ATTACK) == (negated, reason)
