"""Divisions named in a list under one noun."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.resolve import chains_of, within
from kg.types import Article, Reading
from tests.mentions.naming import name_tests, names_in

NAMED = [
    ("Storms hit the provinces of Davao del Sur and Davao de Oro.", "Davao de Oro", "Place"),
]

test_what_is_named = name_tests(named=NAMED)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Drones hit depots in the oblasts of Kharkiv, Odesa and Poltava.", ["Kharkiv", "Odesa", "Poltava"]),
        ("Drones hit Kharkiv, Kyiv, and Poltava Oblasts.", ["Kharkiv", "Kyiv", "Poltava"]),
        ("Drones hit the Kharkiv, Kyiv, and Poltava Oblasts of Ukraine.", ["Kharkiv", "Kyiv", "Poltava"]),
    ],
)
def test_divisions_in_a_list_are_no_cities(parser: Parser, names: Names, text: str, forms: list[str]) -> None:
    found = names_in(parser, names, text)
    assert sorted({m.canonical for m in found} - {"Ukraine"}) == [f"{form} Oblast" for form in forms]


def test_a_division_in_a_list_is_named_in_full(parser: Parser, names: Names) -> None:
    article = Article("a", "Troops fought in the Bauchi and Borno states of Nigeria.")
    doc = parser.doc(article.text)
    mentions = find_mentions(doc, names)
    reading = Reading(article, mentions, within(doc, mentions, names))
    assert {form for chain in chains_of(reading) for form, _ in chain.forms} == {
        "Bauchi State",
        "Borno State",
        "Nigeria",
    }


def test_a_state_that_is_listed_keeps_its_name(parser: Parser, names: Names) -> None:
    found = names_in(parser, names, "Storms hit the states of Texas and Oklahoma.")
    assert {m.text: m.canonical for m in found} == {"Texas": "Texas", "Oklahoma": "Oklahoma"}
