import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser


def told(parser: Parser, names: Names, text: str, form: str) -> tuple[str, str]:
    """Type and canonical name of the only mention of a form."""
    (found,) = [m for m in find_mentions(parser.doc(text), names) if m.text == form]
    return found.type, found.canonical


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Oman bans Ghanaians from its ports.", "Ghanaians"),
        ("Two Peruvians were killed in the attack.", "Peruvians"),
        ("The reform is good for all Chileans.", "Chileans"),
        ("The Kenyans who fled reached Oman.", "Kenyans"),
        ("Norway deported the three Chileans.", "Chileans"),
    ],
)
def test_a_people_is_not_its_state(parser: Parser, names: Names, text: str, form: str) -> None:
    assert told(parser, names, text, form) == ("Group", form)


@pytest.mark.parametrize(
    ("text", "form", "state"),
    [
        ("The Peruvians launched an assault at dawn.", "Peruvians", "Peru"),
        ("Peruvian troops left Quito.", "Peruvian", "Peru"),
        ("Peruvians vote on Sunday.", "Peruvians", "Peru"),
        ("The French rejected the offer.", "French", "France"),
    ],
)
def test_a_state_is_meant_by_its_forces_and_adjective(
    parser: Parser, names: Names, text: str, form: str, state: str
) -> None:
    assert told(parser, names, text, form) == ("Country", state)
