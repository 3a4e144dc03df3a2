"""What the senses of the family acquires state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Velmo Group takes full control of broadcaster NDTV.", "Velmo Group", "acquires", "NDTV"),
    ("Ana Ruiz left Velmo Group. The oil company was bought by Nokia.", "Nokia", "acquires", "Velmo Group"),
    ("Embraer has won an order from KLM for the E190.", "KLM", "acquires", "E190"),
    ("Embraer delivered two E190 jets to KLM.", "KLM", "acquires", "E190"),
    ("Flag carrier Aeroflot has bought the A350.", "Aeroflot", "buys", "A350"),
    ("Qantas has ordered 175 Boeing 737-800s.", "Qantas", "acquires", "Boeing 737-800s"),
    ("Airbus has won an order for 20 A321neo jets from KLM, the airline.", "KLM", "acquires", "A321neo"),
    ("Boeing won a contract from KLM for ten C-17 transports.", "KLM", "acquires", "C-17"),
    ("The KLM order includes 50 787s.", "KLM", "acquires", "787s"),
    ("Air Arabia has ordered 44 A320 aircraft from Airbus.", "Air Arabia", "acquires", "A320"),
]

POSSIBLE = [
    ("Nokia attempted a takeover of Velmo Bank in May.", "Nokia", "acquires", "Velmo Bank"),
    ("Qantas signed a deal to purchase a score of A380 planes.", "Qantas", "acquires", "A380"),
    ("Lufthansa is exercising its options to purchase ten new 747 aircraft.", "Lufthansa", "acquires", "747"),
    ("Qantas will take delivery of five A380s.", "Qantas", "acquires", "A380s"),
    (
        "The year will see Dreamliners handed over to three carriers - Air China, Qantas and KLM.",
        "Qantas",
        "acquires",
        "Dreamliners",
    ),
    ("The first A380 will go to Qantas.", "Qantas", "acquires", "A380"),
    ("Chad may annex Homs, which Oman opposes.", "Chad", "acquires", "Homs"),
]

DENIED = [
    ("The merger of Renault and Fiat has come to nothing.", "Renault", "acquires", "Fiat"),
    ("The merger of Renault and Fiat came to naught.", "Renault", "acquires", "Fiat"),
]

NOT_STATED = [
    ("The Labour Court jailed Ana Ruiz. The oil company was bought by Nokia.", "Nokia", "acquires", "Labour Court"),
    ("Airbus has orders from Qantas for the A380.", "Airbus", "acquires", "A380"),
    ("Embraer has won an order from KLM for the E190.", "Embraer", "acquires", "E190"),
    ("Airbus has won an order for 20 A321neo jets from KLM, the airline.", "Airbus", "acquires", "A321neo"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
