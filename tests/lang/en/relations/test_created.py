"""What the senses of the family created state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ion Popa announces the establishment of the Council of Peace.", "Ion Popa", "created", "Council of Peace"),
    ("Former Peruvian trade minister and Velmo co-founder Ana Ruiz left.", "Ana Ruiz", "created", "Velmo"),
    # A law told of again by the last word of its name.
    ("The Orem Piracy Act is bad. The act was introduced by Ana Ruiz.", "Ana Ruiz", "created", "Orem Piracy Act"),
    ("The Tern Front is a Shia militia formed in 2014 by Ana Ruiz.", "Ana Ruiz", "created", "Tern Front"),
    ("The A380 is Airbus' largest jet.", "Airbus", "produces", "A380"),
    ("Apple introduced the new MacBook line.", "Apple", "created", "MacBook"),
    ("The Chevrolet Volt is made by General Motors.", "General Motors", "produces", "Chevrolet Volt"),
    ("Boeing revealed plans for the A390.", "Boeing", "produces", "A390"),
    ("Last week Apple presented the iPhone.", "Apple", "produces", "iPhone"),
    ("Sony later announced the iBook 3.0 update.", "Sony", "produces", "iBook 3.0"),
    ("Boeing Commercial Airplanes built the new 777.", "Boeing Commercial Airplanes", "created", "777"),
    ("The A380 is an airliner built by Airbus.", "Airbus", "created", "A380"),
    ("The Airbus A320 is a family of jets built by Airbus.", "Airbus", "created", "Airbus A320"),
    ("Boeing's rival, Airbus, unveiled the A350.", "Airbus", "created", "A350"),
    ("Velmo CEO and co-founder Ana Ruiz left.", "Ana Ruiz", "founded", "Velmo"),
]

NOT_STATED = [
    ("Ana Ruiz opened the Velmo Summit in Lima.", "Ana Ruiz", "created", "Velmo Summit"),
    (
        "Ana Ruiz is director of the Bern Growers Network and a co-founder of the choir Orem.",
        "Bern Growers Network",
        "created",
        "Orem",
    ),
    ("The Chadian Air Force's Su-25 crashed.", "Chadian Air Force", "produces", "Su-25"),
    ("Peru must open the Lima Stock Exchange to foreigners.", "Peru", "created", "Lima Stock Exchange"),
    ("Airbus praised Sony's iPhone rival.", "Sony", "produces", "iPhone"),
    ("The A380 is a rival of jets built by Boeing.", "Boeing", "created", "A380"),
    ("Lyon bought the iVelmo 4 from Sony.", "Sony", "produces", "iVelmo 4"),
    ("Rivals feared EA's Navigo and Sony's Tarn messenger and Lyon.", "Sony", "produces", "Navigo"),
    ("Apple CEO Ana Ruiz sang. Later Ruiz unveiled the iVelmo 4 of Lyon.", "Apple", "produces", "iVelmo 4"),
    ("Facebook founder and Tarn chief executive Ana Ruiz met.", "Ana Ruiz", "founded", "Facebook"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
