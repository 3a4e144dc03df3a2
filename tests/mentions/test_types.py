"""Types of names settled over the article."""

import pytest

from tests.conftest import ReadText
from tests.mentions.naming import name_tests

NAMED = [
    ("The advances around Haddad in Syria continue.", "Haddad", "Place"),
    ("Two people died in Velika, Marvos, Greece.", "Marvos", "Place"),
    ("Ana Ruiz returns to N'Djamena from exile in Togo.", "N'Djamena", "Place"),
    ("Merkel praised the deal because she wanted it.", "Merkel", "Person"),
    ("Tusk promises more tanks.", "Tusk", "Person"),
    ("Ana Ruiz, secretary of the Industrial Council, met Jane Orem.", "Industrial Council", "Organization"),
]

UNNAMED = [
    ("Anna Orem said that Anna's Velmo had closed.", "Anna's Velmo"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The tagger takes some for bodies; an apposition, "who" or a title elsewhere tells.
        ("Nicola Sturgeon, the first minister, resigned. Sturgeon had led the party.", "Nicola Sturgeon"),
        ("The bill was opposed by McConnell and other leaders.", "McConnell"),
        # A surname that the tagger takes for a noun.
        ("Sen. Jeff Flake voted against the bill. Flake is retiring in January.", "Flake"),
    ],
)
def test_a_person_is_known_by_the_text(read_text: ReadText, text: str, name: str) -> None:
    reading = read_text(text)
    assert {m.type for m in reading.mentions if m.text == name} == {"Person"}
