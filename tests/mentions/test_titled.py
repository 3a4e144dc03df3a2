"""What a minister is in charge of, which names nobody, and bodies whose names look alike."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def names_in(parser: Parser, names: Names, text: str) -> list[str]:
    return [m.text for m in find_mentions(parser.doc(text), names) if m.kind is MentionKind.NAME]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Industry Minister Jane Orem said in Lima that the government is waiting.", "Industry"),
        ("Chad's Trade and Industry Minister Jane Orem spoke to the meeting.", "Trade"),
        ("The minister of International Trade and Industry left for Chad.", "International Trade and Industry"),
        ("Undersecretary of State for Economic Affairs Ana Ruiz met Jane Orem.", "State for Economic Affairs"),
        ("Minister of Economic Affairs Ana Ruiz accused Oman of delay.", "Economic Affairs"),
        ("Omani Primary Industries Minister Ana Ruiz said that his country decides.", "Omani Primary Industries"),
        ("The chancellor of the Exchequer, Ana Ruiz, met Jane Orem.", "Exchequer"),
    ],
)
def test_what_a_minister_is_in_charge_of_is_no_name(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name not in names_in(parser, names, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ministry of Trade and Industry said that Ana Ruiz left.", "Ministry of Trade and Industry"),
        ("Ana Ruiz, secretary of the Industrial Council, met Jane Orem.", "Industrial Council"),
        ("Puntland Minister Ana Ruiz met Jane Orem.", "Puntland"),
        ("The Likud minister Ana Ruiz met Jane Orem.", "Likud"),
    ],
)
def test_a_body_or_place_beside_a_title_is_a_name(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name in names_in(parser, names, text)
