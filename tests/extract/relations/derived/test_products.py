"""Whose a product is."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Peruvian team won. Velmo Corporation sold its robot, named Ada.", "Velmo Corporation", "created", "Ada"),
    ("Boeing's 787 landed in Lyon.", "Boeing", "produces", "787"),
    ("Qantas praised Boeing's larger 777 planes.", "Boeing", "produces", "777"),
    ("Lockheed Martin's Atlas V flew twice.", "Lockheed Martin", "produces", "Atlas V"),
    ("Qatar Airways showed its new A350 jets.", "Qatar Airways", "owns", "A350"),
    ("Google released the first beta of its browser Navigo.", "Google", "produces", "Navigo"),
    ("Sony sold its Walkman music players in Lyon.", "Sony", "produces", "Walkman"),
    ("Sony launched a small version of its iBook device.", "Sony", "produces", "iBook"),
    ("Airbus' latest jet, the A350, landed in Lyon.", "Airbus", "produces", "A350"),
    ("Airbus sold their A320 jets.", "Airbus", "produces", "A320"),
    ("Air Canada sold their existing 767s.", "Air Canada", "owns", "767s"),
    ("Rivals feared Apple's popular iPhone, Sony's Velmo and the Orem.", "Apple", "produces", "iPhone"),
    ("Rivals feared Apple's popular iPhone, Sony's Velmo and the Orem.", "Sony", "produces", "Velmo"),
    ("Microsoft said that Velmo, its calling service, works.", "Microsoft", "produces", "Velmo"),
    # Behind a compound adjective, "whose", by what a phrase behind the name calls it.
    ("Airbus, whose double-decker A380 flew to Bonn, won.", "Airbus", "produces", "A380"),
    ("Lyon fears a beta of VelmoTime, Apple's video application.", "Apple", "produces", "VelmoTime"),
    ("Lyon waits for Airbus to deliver its A320 jet.", "Airbus", "produces", "A320"),
    ("General Motors' chief executive, Ana Ruiz, unveiled the iVelmo 4.", "General Motors", "produces", "iVelmo 4"),
    ("Apple's iLife suite, which includes the iPhoto and iMovie programs, sold well.", "iPhoto", "partOf", "iLife"),
    ("The iVelmo 4 from Sony costs more.", "Sony", "produces", "iVelmo 4"),
    ("Lenovo bought IBM's ThinkPad business.", "Lenovo", "buys", "ThinkPad"),
]

POSSIBLE = [
    ("Qantas will purchase 30 of Boeing's newer 777 planes.", "Qantas", "acquires", "777"),
]

NOT_STATED = [
    ("Qantas will purchase 30 of Boeing's newer 777 planes.", "Qantas", "acquires", "Boeing"),
    ("Qatar Airways showed its new A350 jets.", "Qatar Airways", "produces", "A350"),
    ("The Lyon Metro's M1 line was flooded.", "Lyon Metro", "produces", "M1"),
    ("Saab said it had orders for the Saab SF340.", "Saab", "acquires", "Saab SF340"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
