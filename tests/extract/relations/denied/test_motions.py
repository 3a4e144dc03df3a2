"""Whom a motion does not bring down."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import of_properties


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Karl Vega survives a no-confidence motion tabled by the Unity Party.", True),
        ("Karl Vega survived a vote of no confidence called by the Unity Party.", True),
        ("Karl Vega saw off a challenge from the Unity Party.", True),
        ("A no-confidence motion by the Unity Party against Karl Vega was defeated.", True),
        ("Karl Vega did not survive a no-confidence motion tabled by the Unity Party.", False),
    ],
)
def test_who_survives_a_motion_is_not_defeated_by_it(read_text: ReadText, text: str, negated: bool) -> None:
    assert (("Unity Party", "defeats", "Karl Vega"), negated) in of_properties(read_text(text), "defeats")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Knesset rejects a bill to sanction Oman.", ("Knesset", "sanctions", "Oman")),
        ("The Knesset voted down a motion to sanction Oman.", ("Knesset", "sanctions", "Oman")),
        ("A motion to impose sanctions on Oman failed in the Knesset.", ("Knesset", "sanctions", "Oman")),
        ("China vetoes a United Nations resolution condemning Oman.", ("United Nations", "condemns", "Oman")),
    ],
)
def test_what_is_voted_down_is_not_done(read_text: ReadText, text: str, found: tuple[str, str, str]) -> None:
    assert (found, True) in of_properties(read_text(text), found[1])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Knesset adopted a resolution condemning Oman.", ("Knesset", "condemns", "Oman")),
        ("The Knesset adopted a draft resolution condemning Oman.", ("Knesset", "condemns", "Oman")),
    ],
)
def test_what_is_adopted_is_done(read_text: ReadText, text: str, found: tuple[str, str, str]) -> None:
    assert (found, False) in of_properties(read_text(text), found[1])
