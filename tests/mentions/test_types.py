"""Types of names settled over the article."""

import pytest

from tests.conftest import ReadText


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
