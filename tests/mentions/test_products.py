"""Names that their surroundings tell to be a product's, and names and numbers alike that are none."""

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def types_of(parser: Parser, names: Names, text: str) -> dict[str, str]:
    return {m.text: m.type for m in find_mentions(parser.doc(text), names) if m.kind is MentionKind.NAME}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        # A model's number, owned by a firm or before a noun for things.
        ("Boeing's 787 landed in Lyon.", "787"),
        ("Qantas inspected the last 717 jet in Lyon.", "717"),
        ("Qantas inspected 12 of Boeing's newer 777 planes.", "777"),
        ("Ryanair inspected five new 737 aircraft.", "737"),
        ("Ryanair inspected five Boeing 737s.", "Boeing 737s"),
        # Names that stand nowhere but before a noun for weapons.
        ("Iran fired ten Kestrel missiles at Oman.", "Kestrel"),
        # A version's number.
        ("Boeing's Delta IV flew twice.", "Delta IV"),
        ("Lyon tested the Navigator 9 browser.", "Navigator 9"),
        # What a firm unveils, and coined names with a capital inside.
        ("Microsoft unveiled the new Zune on Monday.", "Zune"),
        ("Shoppers waited for the PowerBook line.", "PowerBook"),
        ("The iPad sold well in Lyon.", "iPad"),
        ("Qantas will take delivery of five A380s.", "A380s"),
        ("Ryanair has five 737s in Lyon.", "737s"),
        # A noun for things before the name, or in apposition to it.
        ("Lyon seized the tanker Marivel.", "Marivel"),
        ("Renault showed the Twizy, an electric car.", "Twizy"),
        ("Air France Flight 447 crashed in June.", "Air France Flight 447"),
        # What a firm owns: before a noun for wares, coined, or joined to a product.
        ("Sony sold its Walkman players in Lyon.", "Walkman"),
        ("Skype feared Yahoo's Pinger messenger.", "Pinger"),
        ("Nokia fears RIM's BlackBerry and Microsoft's Windows Mobile.", "Windows Mobile"),
        # A noun for things that the name explains.
        ("Sukhoi showed its regional aircraft, the Skyjet.", "Skyjet"),
        # A model's number with its name, the number of a version.
        ("Boeing unveiled the new 787 Dreamliner.", "787 Dreamliner"),
        ("The new 777 was built by Boeing.", "777"),
        ("Sony announced the iBook 3.0 update.", "iBook 3.0"),
        # What a known maker owns or makes, or whoever the text calls one.
        ("Lyon feared Apple's Velmo.", "Velmo"),
        ("Lyon feared the Sony camera and Sony's new Orem.", "Orem"),
        ("Orem Motors fears rivals of its Velmo sedan.", "Velmo"),
        ("Kent sued Orem, the chip maker, over Orem's Velmo.", "Velmo"),
        ("Lyon tests Velmo, which was developed by Adobe.", "Velmo"),
        ("Lyon sued the maker of the Velmo.", "Velmo"),
        ("Sony sued the maker of the Velmo operating system.", "Velmo"),
        ("Apple closed its Velmo Store.", "Velmo Store"),
        # A maker before a model's number, and a variant behind it.
        ("KLM sold 85 Airbus A380s and 20 Boeing 737s.", "Airbus A380s"),
        ("KLM sold 85 Airbus A380s and 20 Boeing 737s.", "Boeing 737s"),
        ("KLM plans to lease ten Boeing 737 MAX 8s.", "Boeing 737 MAX 8s"),
        ("KLM has ordered 175 Boeing 737-800s.", "Boeing 737-800s"),
        # What an officer of a firm shows, a firm is to announce, or "from" traces to its maker.
        ("Nintendo's president Ana Ruiz showed off the Velmo Go.", "Velmo Go"),
        ("Sony is expected to announce the Velmo Z1.", "Velmo Z1"),
        ("Rivals such as the Velmo Y from Tesla cost less.", "Velmo Y"),
        ("Sony announced a new system, Velmo, in Lyon.", "Velmo"),
        # Behind a word for what is new; a variant behind letters and figures.
        ("Lyon tested Samsung's new Galaxy Tab.", "Galaxy Tab"),
        ("KLM grounded its fleet of Airbus A340-500s.", "Airbus A340-500s"),
        # The same form elsewhere, another model, a name that says more.
        ("Apple introduced the new MacBook. Rivals feared the Macbook.", "Macbook"),
        ("Apple introduced the new MacBook. Rivals feared the MacBook Air.", "MacBook Air"),
    ],
)
def test_the_surroundings_tell_a_product(parser: Parser, names: Names, text: str, form: str) -> None:
    assert types_of(parser, names, text).get(form) == "Product"


@pytest.mark.parametrize(
    "text",
    [
        "Boeing sold the first 155 planes in May.",
        "Qantas will get its remaining 300 planes in May.",
        "Some 120 aircraft left Lyon.",
        "Rossi scored 101 points.",
        "Boeing built the first 155 in May.",
        "Rossi met 300 Catholics in Lyon.",
        "Google's Rossi left Lyon.",
        "Microsoft's LinkedIn bought the Lyon Gazette.",
    ],
)
def test_numbers_that_count_are_no_products(parser: Parser, names: Names, text: str) -> None:
    assert "Product" not in types_of(parser, names, text).values()


@pytest.mark.parametrize(
    ("text", "form", "type_"),
    [
        ("Fighters of M23 entered Goma.", "M23", "Organization"),
        ("The YouTube office in Lyon closed.", "YouTube", "Organization"),
        ("The Japanese Nikkei 225 index fell.", "Nikkei 225", "Organization"),
        ("Microsoft introduced Ana Ruiz on Monday.", "Ana Ruiz", "Person"),
        # No ware: who works for a maker, another maker, what somebody has of whom nothing tells that he is one.
        ("Google's Costa left Lyon.", "Costa", "Organization"),
        ("The police feared Sony's Nokia.", "Nokia", "Organization"),
        ("The car is meant to compete with Tesla's Model 3.", "Tesla", "Organization"),
        ("The police feared Velmo's new Tarn.", "Tarn", "Organization"),
    ],
)
def test_other_names_keep_their_type(parser: Parser, names: Names, text: str, form: str, type_: str) -> None:
    assert types_of(parser, names, text).get(form) == type_


def test_a_studio_is_a_firm_and_company_alone_no_name(parser: Parser, names: Names) -> None:
    found = types_of(parser, names, "Disney bought animation studio Pixar from our Company.")
    assert found.get("Pixar") == "Organization"
    assert "Company" not in found
