"""Names of the gazetteer: the division or the town of one name, by an office or a vote beside it."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sen. Ana Ruiz of New York voted.", "New York (state)"),
        ("The New York primary is over.", "New York (state)"),
        ("She is a senator from Washington.", "Washington (state)"),
        ("Georgia Gov. Pia Kos left.", "Georgia (U.S. state)"),
        ("Mayor Jan Kos of New York left.", "New York City"),
        ("Ana Ruiz moved to New York.", "New York City"),
        ("Sen. Ana Ruiz went to Washington.", "Washington, D.C."),
    ],
)
def test_an_office_beside_a_name_tells_the_division(parser: Parser, names: Names, text: str, expected: str) -> None:
    assert expected in {mention.canonical for mention in find_mentions(parser.doc(text), names)}
