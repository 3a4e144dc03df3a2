import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def coalitions(parser: Parser, names: Names, text: str) -> list[str]:
    """What each coalition without a name of its own is called."""
    return [m.canonical for m in find_mentions(parser.doc(text), names) if m.rule == "coalition"]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Coalition aircraft struck Homs.", ["Coalition"]),
        ("Orem fell to coalition forces. The coalition then left.", ["coalition", "coalition"]),
        ("The Omani-led coalition bombed Homs; the coalition denied it.", ["Omani-led coalition"] * 2),
        ("An international coalition supported Peru.", ["international coalition"]),
        ("Chad joined a coalition against Boko Haram.", ["coalition"]),
        ("It is part of a 40 nation coalition formed to defeat Boko Haram.", ["coalition"]),
    ],
)
def test_a_coalition_that_wages_war_is_a_name(parser: Parser, names: Names, text: str, called: list[str]) -> None:
    assert coalitions(parser, names, text) == called


@pytest.mark.parametrize(
    "text",
    [
        "The ruling coalition met in Lima. The coalition lost the vote.",
        "A coalition partner left the cabinet.",
        "Coalition talks failed in Norway.",
        "The leader of anti-coalition forces was killed.",
    ],
)
def test_one_of_parties_is_none(parser: Parser, names: Names, text: str) -> None:
    assert not coalitions(parser, names, text)


def test_a_name_that_holds_the_word_is_the_coalition(parser: Parser, names: Names) -> None:
    found = find_mentions(parser.doc("The Global Coalition met in Rome. Coalition jets bombed Homs."), names)
    short = [m for m in found if m.text == "Coalition" and m.kind is MentionKind.NAME]
    assert [m.canonical for m in short] == [""]
