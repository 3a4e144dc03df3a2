import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser


def state(parser: Parser, names: Names, text: str, form: str) -> str:
    """The canonical name and type of the last mention of a form."""
    found = [m for m in find_mentions(parser.doc(text), names) if m.text == form][-1]
    return found.canonical if found.type == "Country" else ""


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Pyongyang accused Seoul of lying.", "Pyongyang", "North Korea"),
        ("Pyongyang accused Seoul of lying.", "Seoul", "South Korea"),
        ("Ties with Pyongyang are good.", "Pyongyang", "North Korea"),
        ("Tensions between Washington and Moscow rose.", "Moscow", "Russia"),
        ("The plan was rejected by Kyiv on Monday.", "Kyiv", "Ukraine"),
        ("Moscow's demands were clear.", "Moscow", "Russia"),
        ("Peru left after Kyiv sued Warsaw.", "Kyiv", "Ukraine"),
        ("Peru imposed sanctions on Moscow.", "Moscow", "Russia"),
        ("Minsk is calmer since signing a pledge with Lima last June.", "Minsk", "Belarus"),
        ("Minsk is calmer since signing a pledge with Lima last June.", "Lima", "Peru"),
        ("Cairo invited the mission to the border.", "Cairo", "Egypt"),
        ("This is a lie by Rabat.", "Rabat", "Morocco"),
        ("Ana Ruiz apologised to the government in Yerevan.", "Yerevan", "Armenia"),
        ("The Kinshasa government turned it down.", "Kinshasa", "Democratic Republic of the Congo"),
    ],
)
def test_a_capital_in_a_states_role_is_the_state(
    parser: Parser, names: Names, text: str, form: str, expected: str
) -> None:
    assert state(parser, names, text, form) == expected


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The minister visited Pyongyang.", "Pyongyang"),
        ("Officials in Moscow said no.", "Moscow"),
        ("Kyiv was bombed on Monday.", "Kyiv"),
        ("Moscow's streets were calm.", "Moscow"),
        ("Flights between Moscow and Doha stopped.", "Moscow"),
        ("Talks in Doha failed.", "Doha"),
        ("Minsk has been calm since Popa signed a decree.", "Minsk"),
        ("The singer signed with Cairo label Velmo.", "Cairo"),
        ("Ana Ruiz spoke to the press in Yerevan.", "Yerevan"),
    ],
)
def test_elsewhere_it_is_the_city(parser: Parser, names: Names, text: str, form: str) -> None:
    assert state(parser, names, text, form) == ""


def test_each_mention_is_decided_by_itself(parser: Parser, names: Names) -> None:
    mentions = find_mentions(parser.doc("He visited Tehran. Tehran vowed to respond."), names)
    assert [m.type for m in mentions if m.text == "Tehran"] == ["Place", "Country"]
