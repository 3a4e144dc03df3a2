"""All mentions of an article."""

from itertools import pairwise

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import Mention, MentionKind
from tests.mentions.naming import names_in


def found(parser: Parser, names: Names, text: str) -> tuple[Mention, ...]:
    return find_mentions(parser.doc(text), names)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Mendes Just Revealed Whom She Would Pick.\n\nAna Mendes won.", {"Ana Mendes": "Person"}),
        ("President Ana Mendes met reporters in Lisbon.", {"Ana Mendes": "Person", "Lisbon": "Place"}),
        ("Mr. Okello spoke.", {"Okello": "Person"}),
        ("Ukraine's army advanced.", {"Ukraine": "Country"}),
        ("The Iraqi Security Forces advanced.", {"Iraqi": "Country"}),
        ("The Kenya Army advanced.", {"Kenya Army": "Organization"}),
        ("Puntland Special Forces met in Paris.", {"Puntland Special Forces": "Organization", "Paris": "Place"}),
        ("The Bolivian Navy sank a boat.", {"Bolivian Navy": "Organization"}),
        ("Kenya Air Force jets took off.", {"Kenya Air Force": "Organization"}),
        ("The Bolivian army and Kenya police met.", {"Bolivian": "Country", "Kenya": "Country"}),
        ("The Peru Government met.", {"Peru": "Country"}),
        ("Troops left the Sumy and Kharkiv regions.", {"Sumy": "Place", "Kharkiv": "Place"}),
        ("The Spanish Supreme Court ruled on Monday.", {"Spanish Supreme Court": "Organization"}),
        ("Jordan Peele praised Jordan.", {"Jordan Peele": "Person", "Jordan": "Country"}),
        ("They told us that the US had left.", {"US": "Country"}),
        ("The U.S.-built bridge fell.", {"U.S.": "Country"}),
        ("They hit the UNRWA building.", {"UNRWA": "Organization"}),
        ("They met in the United Nations headquarters.", {"United Nations headquarters": "Place"}),
        ("The Sipah-e-Marun attacked.", {"Sipah-e-Marun": "Organization"}),
        ("The decree makes Dutch the third official language of Peru.", {"Peru": "Country"}),
        ("She wrote her letters in Polish to Spanish readers.", {"Spanish": "Country"}),
        ("In Paris, the Dutch voted.", {"Paris": "Place", "Dutch": "Country"}),
        ("Fighting spread across the Lower Juba region.", {"Lower Juba": "Place"}),
        ("Forces from northern Iraq moved.", {"Iraq": "Country"}),
        ("The Hollis administration refused.", {"Hollis administration": "Organization"}),
        ("President Lee Seo-yun met reporters.", {"Lee Seo-yun": "Person"}),
        ("Iain O' Malley praised Peru.", {"Iain O' Malley": "Person", "Peru": "Country"}),
        ("The Beijing-based firm grew.", {"Beijing": "Place"}),
        ("The company retires Internet Courier 6.", {"Internet Courier 6": "Product"}),
        ("The firm Norvel 40 years ago was small.", {"Norvel": "Organization"}),
        ("A missile hit a hotel in Kryva Rivna, Ukraine.", {"Kryva Rivna": "Place", "Ukraine": "Country"}),
        ("Troops left the city of Gomara.", {"Gomara": "Place"}),
        (
            "Vice President Ana Mendes met Secretary of Defense Rui Costa.",
            {"Ana Mendes": "Person", "Rui Costa": "Person"},
        ),
        ("An Islamic school burned in Peru.", {"Peru": "Country"}),
        ("Fighters of Harvat met in Peru.", {"Harvat": "Organization", "Peru": "Country"}),
        ("Rebels left Tel Marwan on Monday.", {"Tel Marwan": "Place"}),
    ],
)
def test_names_and_their_types(parser: Parser, names: Names, text: str, expected: dict[str, str]) -> None:
    assert {m.text: m.type for m in names_in(parser, names, text)} == expected


@pytest.mark.parametrize(
    ("text", "form", "canonical"),
    [
        ("The Israelis voted on Tuesday.", "Israelis", "Israel"),
        ("A Nigerien officer spoke.", "Nigerien", "Niger"),
        ("A Nigerian officer spoke.", "Nigerian", "Nigeria"),
        ("The Dominican president flew from Santo Domingo.", "Dominican", "Dominican Republic"),
        ("Dominica has a Dominican government in Roseau.", "Dominican", "Dominica"),
        ("Congolese troops left Goma.", "Congolese", "Democratic Republic of the Congo"),
        ("Congolese voters queued in Brazzaville.", "Congolese", "Republic of the Congo"),
        ("Police in Atlanta, Georgia, opened a case.", "Georgia", "Georgia (U.S. state)"),
        ("Protests went on in Tbilisi, Georgia.", "Georgia", "Georgia"),
        ("Equatorial Guinea and Guinea signed.", "Equatorial Guinea", "Equatorial Guinea"),
        ("Northern Ireland voted.", "Northern Ireland", "Northern Ireland"),
    ],
)
def test_known_names_carry_canonical_name_and_id(
    parser: Parser, names: Names, text: str, form: str, canonical: str
) -> None:
    mention = next(m for m in found(parser, names, text) if m.text == form)
    assert mention.canonical == canonical
    assert mention.same_as is not None and mention.same_as.startswith("http://www.wikidata.org/entity/Q")


def test_an_acronym_is_the_bodys_to_which_the_article_gives_it(parser: Parser, names: Names) -> None:
    text = "The Amber Fishing Party (AFP) won. The AFP will govern, and the World Health Organization (WHO) agreed."
    known = {m.text: m.canonical for m in found(parser, names, text) if m.text in ("AFP", "WHO")}
    assert known == {"AFP": "", "WHO": "World Health Organization"}


def test_officials_in_the_plural_are_no_name(parser: Parser, names: Names) -> None:
    text = "The Foreign Ministers of Norway and Chad met the Leaders of Peru and the Trade Secretaries."
    assert {m.text for m in names_in(parser, names, text)} == {"Norway", "Chad", "Peru"}


def test_korean_without_more_is_no_known_country(parser: Parser, names: Names) -> None:
    mention = next((m for m in found(parser, names, "A Korean dancer won.") if m.text == "Korean"), None)
    assert mention is None or mention.canonical == ""


def test_text_in_capitals(parser: Parser, names: Names) -> None:
    texts = {m.canonical for m in found(parser, names, "FRENCH AND GERMAN MINISTERS MEET IN ANKARA, TURKEY")}
    assert {"France", "Germany", "Turkey"} <= texts


def test_countries_inside_bodies_are_nested_mentions(parser: Parser, names: Names) -> None:
    nested = [m for m in found(parser, names, "The Philippine Senate voted.") if m.rule == "inside"]
    assert [(m.text, m.canonical, m.kind) for m in nested] == [("Philippine", "Philippines", MentionKind.NOMINAL)]
    assert all(m.rule != "inside" for m in found(parser, names, "The Organization of American States met."))


def test_mentions_are_sorted_and_names_do_not_overlap(parser: Parser, names: Names) -> None:
    text = "The US Secretary of State met Kenya's President William Ruto, who leads the East African Community."
    mentions = found(parser, names, text)
    assert list(mentions) == sorted(mentions, key=lambda m: (m.start, m.end))
    spans = [(m.start, m.end) for m in mentions if m.kind is MentionKind.NAME]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(text[m.start : m.end] == m.text for m in mentions)


def test_an_empty_article_has_no_mentions(parser: Parser, names: Names) -> None:
    assert found(parser, names, "") == ()
