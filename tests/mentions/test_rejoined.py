"""Names that possessives, dashes and small words would cut, and words that look alike and stay apart."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def names_in(parser: Parser, names: Names, text: str) -> list[str]:
    return [m.text for m in find_mentions(parser.doc(text), names) if m.kind is MentionKind.NAME]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz criticized Our Growth PAC in Ohio.", "Our Growth PAC"),
        ("Our Growth PAC met her. Ana Ruiz criticized Our Growth PAC.", "Our Growth PAC"),
        ("Groups such as Carla's List have spent a million attacking Ana Ruiz.", "Carla's List"),
        ("They were Union of Free Forces, Democrats for a Strong Chad, and Velmo.", "Democrats for a Strong Chad"),
        ("Iran attacked ships near the Straits of Hormuz.", "Straits of Hormuz"),
        ("He is a member of the Ruling Velmo Democratic Party.", "Velmo Democratic Party"),
        ("He is a member of the Ruling Liberal Democratic Party.", "Liberal Democratic Party"),
        ("She campaigned for the party's Ottawa - Velmo nomination.", "Ottawa - Velmo"),
        ('Chad"s deputy energy minister Ana Ruiz left.', "Chad"),
        ("Georgian Dream won the election.", "Georgian Dream"),
    ],
)
def test_a_name_is_whole(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name in names_in(parser, names, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our Foreign Ministry met Ana Ruiz.", "Our Foreign Ministry"),
        ("Anna Orem said that Anna's Velmo had closed.", "Anna's Velmo"),
        ("Critics blamed Democrats for a Senate Finance plan.", "Democrats for a Senate Finance"),
        ("PARIS - Velmo said that it had bought Orem.", "PARIS - Velmo"),
        ("Steven Orem leads the Velmo super PAC.", "PAC"),
        ("Ohio, a former Confederate state, voted.", "Confederate"),
        ("Assembly of the trucks is to move to Lima.", "Assembly"),
        ("Employers organization chairman Jan Smit resigned.", "Employers"),
        ("CORRECTION: Ana Ruiz is mayor.", "CORRECTION"),
    ],
)
def test_what_is_no_name_stays_out(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name not in names_in(parser, names, text)
