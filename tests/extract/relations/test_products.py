"""Whose a product is, and who buys it: sentences that state it, and sentences alike that must not."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import stated

STATED = [
    ("Boeing's 787 landed in Lyon.", "Boeing", "produces", "787"),
    ("Qantas praised Boeing's larger 777 planes.", "Boeing", "produces", "777"),
    ("Lockheed Martin's Atlas V flew twice.", "Lockheed Martin", "produces", "Atlas V"),
    ("Qatar Airways showed its new A350 jets.", "Qatar Airways", "owns", "A350"),
    ("The A380 is Airbus' largest jet.", "Airbus", "produces", "A380"),
    ("Apple introduced the new MacBook line.", "Apple", "created", "MacBook"),
    ("Qantas will purchase 30 of Boeing's newer 777 planes.", "Qantas", "acquires", "777"),
    ("Qantas signed a deal to purchase a score of A380 planes.", "Qantas", "acquires", "A380"),
    ("Lufthansa is exercising its options to purchase ten new 747 aircraft.", "Lufthansa", "acquires", "747"),
    ("Embraer has won an order from KLM for the E190.", "KLM", "acquires", "E190"),
    ("Embraer delivered two E190 jets to KLM.", "KLM", "acquires", "E190"),
    ("Google released the first beta of its browser Navigo.", "Google", "produces", "Navigo"),
    ("The A380 flew from Bonn to Lyon via Paris.", "A380", "visits", "Lyon"),
    ("The A380 flew from Bonn to Lyon via Paris.", "A380", "visits", "Paris"),
    ("Qantas will take delivery of five A380s.", "Qantas", "acquires", "A380s"),
    ("The Chevrolet Volt is made by General Motors.", "General Motors", "produces", "Chevrolet Volt"),
    ("The Airbus A380 left Bonn. The massive airliner flew to Paris.", "Airbus A380", "visits", "Paris"),
    ("Sony sold its Walkman music players in Lyon.", "Sony", "produces", "Walkman"),
    ("Sony launched a small version of its iBook device.", "Sony", "produces", "iBook"),
    ("Airbus' latest jet, the A350, landed in Lyon.", "Airbus", "produces", "A350"),
    ("Boeing revealed plans for the A390.", "Boeing", "produces", "A390"),
    ("Last week Apple presented the iPhone.", "Apple", "produces", "iPhone"),
    ("Sony later announced the iBook 3.0 update.", "Sony", "produces", "iBook 3.0"),
    # What is being done to a thing.
    ("The A350 is a passenger jet currently under development by Airbus.", "Airbus", "created", "A350"),
    ("The A350 is under development by Airbus.", "Airbus", "created", "A350"),
    (
        "Qantas bought the Airbus A350, an aircraft Airbus currently has under development.",
        "Airbus",
        "created",
        "Airbus A350",
    ),
    ("Boeing Commercial Airplanes built the new 777.", "Boeing Commercial Airplanes", "created", "777"),
    ("Airbus sold their A320 jets.", "Airbus", "produces", "A320"),
    ("Air Canada sold their existing 767s.", "Air Canada", "owns", "767s"),
    ("The A380 is an airliner built by Airbus.", "Airbus", "created", "A380"),
    ("The Airbus A320 is a family of jets built by Airbus.", "Airbus", "created", "Airbus A320"),
    ("Cisco owns the trademark for the iPhone.", "Cisco", "owns", "iPhone"),
    ("Flag carrier Aeroflot has bought the A350.", "Aeroflot", "buys", "A350"),
    # Whose possessive it is in a list, and by what stands beside the name.
    ("Rivals feared Apple's popular iPhone, Sony's Velmo and the Orem.", "Apple", "produces", "iPhone"),
    ("Rivals feared Apple's popular iPhone, Sony's Velmo and the Orem.", "Sony", "produces", "Velmo"),
    ("Microsoft said that Velmo, its calling service, works.", "Microsoft", "produces", "Velmo"),
    ("Qantas has ordered 175 Boeing 737-800s.", "Qantas", "acquires", "Boeing 737-800s"),
    # Behind a compound adjective, "whose", by what a phrase behind the name calls it.
    ("Airbus, whose double-decker A380 flew to Bonn, won.", "Airbus", "produces", "A380"),
    ("Lyon fears a beta of VelmoTime, Apple's video application.", "Apple", "produces", "VelmoTime"),
    ("Lyon waits for Airbus to deliver its A320 jet.", "Airbus", "produces", "A320"),
    # What an officer of a firm brings out, and things delivered under a verb of seeing.
    ("General Motors' chief executive, Ana Ruiz, unveiled the iVelmo 4.", "General Motors", "produces", "iVelmo 4"),
    (
        "The year will see Dreamliners handed over to three carriers - Air China, Qantas and KLM.",
        "Qantas",
        "acquires",
        "Dreamliners",
    ),
    # What one has in a fleet, in a suite or from its maker; where the next one goes.
    ("KLM operates a fleet of Airbus A319s.", "KLM", "operates", "Airbus A319s"),
    ("Apple's iLife suite, which includes the iPhoto and iMovie programs, sold well.", "iPhoto", "partOf", "iLife"),
    ("The first A380 will go to Qantas.", "Qantas", "acquires", "A380"),
    ("The iVelmo 4 from Sony costs more.", "Sony", "produces", "iVelmo 4"),
    # What an order is for and from whom, what a fleet or an order includes, a business by its ware.
    ("Airbus has won an order for 20 A321neo jets from KLM, the airline.", "KLM", "acquires", "A321neo"),
    ("Boeing won a contract from KLM for ten C-17 transports.", "KLM", "acquires", "C-17"),
    ("KLM's fleet includes 60 A320s.", "KLM", "operates", "A320s"),
    ("The KLM order includes 50 787s.", "KLM", "acquires", "787s"),
    ("Lenovo bought IBM's ThinkPad business.", "Lenovo", "buys", "ThinkPad"),
    # A rival in apposition is a firm; two titles before a name.
    ("Boeing's rival, Airbus, unveiled the A350.", "Airbus", "created", "A350"),
    ("Velmo CEO and co-founder Ana Ruiz left.", "Ana Ruiz", "founded", "Velmo"),
    ("Facebook founder and chief executive Ana Ruiz left.", "Ana Ruiz", "founded", "Facebook"),
    # One order has two sides.
    ("Air Arabia has ordered 44 A320 aircraft from Airbus.", "Air Arabia", "acquires", "A320"),
    ("Air Arabia has ordered 44 A320 aircraft from Airbus.", "Air Arabia", "tradesWith", "Airbus"),
    ("Boeing will cancel the 717 program.", "Boeing", "retreatsFrom", "717"),
]


@pytest.mark.parametrize(("text", "subject", "property_", "object_"), STATED)
def test_products_have_makers_and_buyers(
    read_text: ReadText, text: str, subject: str, property_: str, object_: str
) -> None:
    assert (subject, property_, object_) in stated(read_text(text))


@pytest.mark.parametrize(
    ("text", "subject", "property_", "object_"),
    [
        ("Qantas will purchase 30 of Boeing's newer 777 planes.", "Qantas", "acquires", "Boeing"),
        ("Embraer has won an order from KLM for the E190.", "Embraer", "acquires", "E190"),
        ("Qatar Airways showed its new A350 jets.", "Qatar Airways", "produces", "A350"),
        ("The Lyon Metro's M1 line was flooded.", "Lyon Metro", "produces", "M1"),
        ("Airbus praised Sony's iPhone rival.", "Sony", "produces", "iPhone"),
        ("Boeing's rival, Airbus, left Lyon.", "Airbus", "partOf", "Boeing"),
        ("Boeing agreed with Sukhoi to sell their A320 jets.", "Boeing", "produces", "A320"),
        ("The A380 is a rival of jets built by Boeing.", "Boeing", "created", "A380"),
        ("Saab said it had orders for the Saab SF340.", "Saab", "acquires", "Saab SF340"),
        ("Airbus has won an order for 20 A321neo jets from KLM, the airline.", "Airbus", "acquires", "A321neo"),
        ("KLM's report includes 60 A320s.", "KLM", "operates", "A320s"),
        ("Lyon bought the iVelmo 4 from Sony.", "Sony", "produces", "iVelmo 4"),
        ("The summit includes the iPhoto and iMovie programs.", "iPhoto", "partOf", "iMovie"),
        ("Rivals feared EA's Velmo, Sony's Tarn messenger and Lyon.", "Sony", "produces", "Velmo"),
        ("Apple CEO Ana Ruiz sang. Later Ruiz unveiled the iVelmo 4 of Lyon.", "Apple", "produces", "iVelmo 4"),
        ("Facebook founder and Tarn chief executive Ana Ruiz met.", "Ana Ruiz", "founded", "Facebook"),
    ],
)
def test_other_ends_are_left_alone(read_text: ReadText, text: str, subject: str, property_: str, object_: str) -> None:
    assert (subject, property_, object_) not in stated(read_text(text))
