"""What has capitals and names nobody, and names that look alike."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def names_in(parser: Parser, names: Names, text: str) -> list[str]:
    return [m.text for m in find_mentions(parser.doc(text), names) if m.kind is MentionKind.NAME]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A pro-Ruiz PAC launched an ad campaign that attacked Jane Orem.", "PAC"),
        ("Jane Orem (R-OH) met Ana Ruiz.", "R-OH"),
        ("Jan Kos (@jankos) praised Ana Ruiz.", "@jankos"),
        ("Ana Ruiz met Jan Kos in Chad. REGIONAL WORRIES. The forum met.", "REGIONAL"),
        ("Ana Ruiz Answers Anti-Miner Hate\n\nAna Ruiz said that miners were welcome in Chad.", "Anti-Miner Hate"),
        ("Jan Kos leads Ana Ruiz 46 to 40.", "Ana Ruiz 46"),
        ("Chad lost the lead Ana Orem-class corvette in the storm.", "Ana Orem"),
        ('Ana Ruiz read "Collapse: How Nations Choose to Fail," a best seller.', "Nations"),
    ],
)
def test_what_names_nobody_is_no_name(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name not in names_in(parser, names, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The PAC said that it would support Ana Ruiz.", "PAC"),
        ("Ana Ruiz left. VELMO FELL. Jan Kos met VELMO on Monday.", "VELMO"),
        ("Lake Ona Is Spared\n\nThe shore of Lake Ona was safe.", "Lake Ona"),
        ("Polls say that Jan Kos would beat Ana Ruiz 46 to 40 percent.", "Ana Ruiz"),
        ("Ana Ruiz flew on Apollo 13 to Chad.", "Apollo 13"),
        ("The former Ohio Gov. Dara O’Kos left.", "Dara O'Kos"),
        ("Actress Amandla Sternberg was honored in Chad.", "Amandla Sternberg"),
        ("A CNN poll found that Ana Ruiz leads.", "CNN"),
        ("The frigate was named for Ana Orem in Chad.", "Ana Orem"),
        ('He said that "the Velmo Group" had left, and met Ana Ruiz.', "Velmo Group"),
        (
            "She works for the Association for Ties Across the Orem Straits.",
            "Association for Ties Across the Orem Straits",
        ),
        ("Rebels fought the Volunteers for the Freedom of the Coast.", "Volunteers for the Freedom of the Coast"),
        ("Ana Ruiz speaks for the Iowa Democratic Party.", "Iowa Democratic Party"),
    ],
)
def test_a_name_stays_whole(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name in names_in(parser, names, text)
