"""What a chain keeps of the mentions of an article."""

import pytest

from kg.resolve import chains_of
from kg.types import Article, Mention, MentionKind, Reading
from tests.conftest import ReadText


def test_chains_without_a_name_are_left_out() -> None:
    named = Mention(0, 4, "Peru", "Country", MentionKind.NAME, 0, canonical="Peru")
    pronoun = Mention(10, 12, "it", "", MentionKind.PRONOUN, 10)
    alone = Mention(20, 22, "he", "Person", MentionKind.PRONOUN, 20)
    reading = Reading(Article("a", "Peru said it saw   he"), (named, pronoun, alone), (0, 0, 1))
    assert [(c.number, c.forms, c.canonical) for c in chains_of(reading)] == [(0, (("Peru", 1),), "Peru")]


@pytest.mark.parametrize(
    ("text", "name", "titles", "homes"),
    [
        ("Chinese foreign minister Wang Yi met reporters.", "Wang Yi", ("foreign minister",), ("China",)),
        ("China's figure skater Wang Yi won.", "Wang Yi", ("skater",), ()),
        ("They met in Tripoli, Lebanon, on Monday.", "Tripoli", (), ("Lebanon",)),
        ("They met in Tripoli, Akkar Governorate, Lebanon.", "Tripoli", (), ("Lebanon",)),
        ("They met in Tripoli and Zahle, Lebanon.", "Tripoli", (), ()),
    ],
)
def test_what_chains_keep(
    read_text: ReadText, text: str, name: str, titles: tuple[str, ...], homes: tuple[str, ...]
) -> None:
    chain = next(chain for chain in chains_of(read_text(text)) if name in dict(chain.forms))
    assert (chain.titles, chain.homes) == (titles, homes)
