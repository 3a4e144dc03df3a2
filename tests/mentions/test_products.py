"""Names that their surroundings tell to be a product's, and names and numbers alike that are none."""

import pytest

from kg.mentions import Names
from kg.parse import Parser
from tests.mentions.naming import name_tests, names_in

NAMED = [
    ("Boeing's 787 landed in Lyon.", "787", "Product"),
    ("Qantas inspected the last 717 jet in Lyon.", "717", "Product"),
    ("Qantas inspected 12 of Boeing's newer 777 planes.", "777", "Product"),
    ("Ryanair inspected five new 737 aircraft.", "737", "Product"),
    ("Ryanair inspected five Boeing 737s.", "Boeing 737s", "Product"),
    ("Iran fired ten Kestrel missiles at Oman.", "Kestrel", "Product"),
    ("Boeing's Delta IV flew twice.", "Delta IV", "Product"),
    ("Lyon tested the Navigator 9 browser.", "Navigator 9", "Product"),
    ("Microsoft unveiled the new Zune on Monday.", "Zune", "Product"),
    ("Shoppers waited for the PowerBook line.", "PowerBook", "Product"),
    ("The iPad sold well in Lyon.", "iPad", "Product"),
    ("Qantas will take delivery of five A380s.", "A380s", "Product"),
    ("Ryanair has five 737s in Lyon.", "737s", "Product"),
    ("Lyon seized the tanker Marivel.", "Marivel", "Product"),
    ("Air France Flight 447 crashed in June.", "Air France Flight 447", "Product"),
    ("Sony sold its Walkman players in Lyon.", "Walkman", "Product"),
    ("Skype feared Yahoo's Pinger messenger.", "Pinger", "Product"),
    ("Nokia fears RIM's BlackBerry and Microsoft's Windows Mobile.", "Windows Mobile", "Product"),
    ("The new 777 was built by Boeing.", "777", "Product"),
    ("Sony announced the iBook 3.0 update.", "iBook 3.0", "Product"),
    ("Lyon feared Apple's Velmo.", "Velmo", "Product"),
    ("Lyon feared the Sony camera and Sony's new Orem.", "Orem", "Product"),
    ("Orem Motors fears rivals of its Velmo sedan.", "Velmo", "Product"),
    ("Apple closed its Velmo Store.", "Velmo Store", "Product"),
    ("KLM sold 85 Airbus A380s and 20 Boeing 737s.", "Airbus A380s", "Product"),
    ("KLM sold 85 Airbus A380s and 20 Boeing 737s.", "Boeing 737s", "Product"),
    ("KLM plans to lease ten Boeing 737 MAX 8s.", "Boeing 737 MAX 8s", "Product"),
    ("KLM has ordered 175 Boeing 737-800s.", "Boeing 737-800s", "Product"),
    ("Nintendo's president Ana Ruiz showed off the Velmo Go.", "Velmo Go", "Product"),
    ("Sony is expected to announce the Velmo Z1.", "Velmo Z1", "Product"),
    ("Lyon tested Samsung's new Galaxy Tab.", "Galaxy Tab", "Product"),
    ("KLM grounded its fleet of Airbus A340-500s.", "Airbus A340-500s", "Product"),
    ("Apple introduced the new MacBook. Rivals feared the Macbook.", "Macbook", "Product"),
    ("Apple introduced the new MacBook. Rivals feared the MacBook Air.", "MacBook Air", "Product"),
    ("Fighters of M23 entered Goma.", "M23", "Organization"),
    ("The YouTube office in Lyon closed.", "YouTube", "Organization"),
    ("The Japanese Nikkei 225 index fell.", "Nikkei 225", "Organization"),
    ("Microsoft introduced Ana Ruiz on Monday.", "Ana Ruiz", "Person"),
    ("Google's Costa left Lyon.", "Costa", "Organization"),
    ("The police feared Sony's Nokia.", "Nokia", "Organization"),
    ("The car is meant to compete with Tesla's Model 3.", "Tesla", "Organization"),
    ("The police feared Velmo's new Tarn.", "Tarn", "Organization"),
    ("A Royal Navy Marlin helicopter crashed off Cornwall.", "Royal Navy", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)


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
    assert "Product" not in {m.type for m in names_in(parser, names, text)}


def test_a_studio_is_a_firm_and_company_alone_no_name(parser: Parser, names: Names) -> None:
    text = "Disney bought animation studio Pixar from our Company."
    found = {m.text: m.type for m in names_in(parser, names, text)}
    assert found.get("Pixar") == "Organization"
    assert "Company" not in found
