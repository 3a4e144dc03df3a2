"""Elections that nobody wins."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import of_properties


@pytest.mark.parametrize(
    "text",
    [
        "The election goes to a runoff as neither Paloma Ruiz nor Karl Vega wins a majority.",
        "Neither of the two leading candidates, Paloma Ruiz and Karl Vega, obtained 50% of the vote.",
        "Malta will hold a runoff after neither of them, former mayor Paloma Ruiz and clerk Karl Vega, won a majority.",
        "Paloma Ruiz and Karl Vega advance to the second round after no candidate reached 50% of the vote.",
        "No candidate secured enough votes to win outright, with Paloma Ruiz and Karl Vega tied at 33 votes.",
        "No candidate won a majority in Malta. Paloma Ruiz will face Karl Vega in a runoff.",
    ],
)
def test_where_nobody_wins_neither_defeats_the_other(read_text: ReadText, text: str) -> None:
    one, other = "Paloma Ruiz", "Karl Vega"
    assert of_properties(read_text(text), "defeats") == {
        ((one, "defeats", other), True),
        ((other, "defeats", one), True),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Asked by neither of the papers, Paloma Ruiz and Karl Vega won half of the vote.",
        "Polls show that neither Paloma Ruiz nor Karl Vega would win a majority.",
        "Neither Paloma Ruiz nor Karl Vega received support from Oman.",
        "No candidate won a majority, Paloma Ruiz told Karl Vega.",
        "Paloma Ruiz and Karl Vega go to a runoff.",
    ],
)
def test_nobody_is_denied_a_victory_of_which_nothing_is_told(read_text: ReadText, text: str) -> None:
    assert not of_properties(read_text(text), "defeats")
