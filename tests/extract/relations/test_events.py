"""Items of current events: sentences that state it, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # A judge jails whom she sentences.
    ("Judge Maria Kestrel sentenced Tom Hale to nine years in prison.", "Maria Kestrel", "coerces", "Tom Hale"),
    # A plural before several names gives each of them its people.
    ("Colombian bankers Pedro Ruiz and Marta Gil are arrested in Panama City.", "Marta Gil", "citizenOf", "Colombian"),
    # An owner before a name, wherever the parse hangs it within the name.
    (
        "The firm has ties, it says, to China's Ministry of Trade Security, and it hacked Oman.",
        "Ministry of Trade Security",
        "partOf",
        "China",
    ),
    # Between whom there is violence: the two states that are named before.
    (
        "India reopens its consulate in China after the 2020 border clashes between the two countries.",
        "China",
        "assaults",
        "India",
    ),
    # Who is kept out by his passport; borders that are controlled.
    ("Ireland bans entry for holders of Israeli passports.", "Ireland", "sanctions", "Israeli"),
    ("Germany tightens border checks with Poland.", "Germany", "sanctions", "Poland"),
    # Warplanes are met, and "and" joins a verb to the one that the parse has for a noun.
    ("The Royal Navy intercepts and escorts a Russian warship off Scotland.", "Royal Navy", "mobilizes", "Russian"),
    ("The Finnish Air Force intercepted a Russian bomber.", "Finnish Air Force", "mobilizes", "Russian"),
    # Who shoots at what a force flies shoots at the force.
    ("Chad shoots down an Omani Air Force Mil Mi-8.", "Chad", "assaults", "Omani Air Force"),
    # An island lies in the sea that is named before its kind.
    ("Nobody was on the Indian Ocean island of Mayotte.", "Mayotte", "locatedIn", "Indian Ocean"),
    ("Six die on the Caribbean island of Dominica.", "Dominica", "locatedIn", "Caribbean"),
    # Whoever leaves somebody and cites a wrong of his accuses him.
    ("Togo withdraws from the African Union, citing its bias.", "Togo", "accuses", "African Union"),
    # Whose members some are taken for is hit with them; who is struck from what is voted on.
    ("Spain detains two people accused of belonging to Hezbollah.", "Spain", "coerces", "Hezbollah"),
    ("Turkish police arrest 40 people suspected of being members of Hamas.", "Turkish", "coerces", "Hamas"),
    ("Moldova's electoral commission removes the Norvel party from the ballot.", "Moldova", "sanctions", "Norvel"),
    # What somebody behind "with" does, whatever breaks out before; what is destroyed is not taken.
    ("Fighting breaks out in Orem, with Peru launching airstrikes on Chile.", "Peru", "assaults", "Chile"),
    ("Afghan forces have destroyed three Pakistani outposts.", "Afghan", "assaults", "Pakistani"),
    # A people's adjective and a club before one word for what somebody is.
    (
        "Brazilian and Real Madrid forward Luca Prado is named player of the year.",
        "Luca Prado",
        "citizenOf",
        "Brazilian",
    ),
    # A people's adjective between a place's name and its kind is no part of the name, nor a link of the chain.
    (
        "Two are hurt in the Ain Orem Palestinian refugee camp in Kent District, Lebanon.",
        "Ain Orem",
        "locatedIn",
        "Kent District",
    ),
]

#: Sentence, and a fact that it does not state.
NOT_STATED = [
    ("Brazilian and Real Madrid officials met Luca Prado.", "Luca Prado", "citizenOf", "Brazilian"),
    (
        "Two are hurt in the Ain Orem Palestinian refugee camp in Kent District, Lebanon.",
        "Palestinian",
        "locatedIn",
        "Kent District",
    ),
    # A ground that is no wrong; one's own departure over what oneself is said to have done.
    ("Togo leaves the African Union, citing its economy.", "Togo", "accuses", "African Union"),
    ("Minister Ana Ruiz of Peru resigns from the cabinet over her alleged fraud.", "Ana Ruiz", "accuses", "Peru"),
    # Who is released from somewhere is not put out of it; who is accused of hating a group is none of its.
    ("Spain released Hamas from the list.", "Spain", "sanctions", "Hamas"),
    ("Spain detains two people accused of mocking Hezbollah.", "Spain", "coerces", "Hezbollah"),
    ("The Norvel Star sinks in the Red Sea.", "Norvel Star", "assaults", "Red Sea"),
    ("Afghan forces have destroyed three Pakistani outposts.", "Afghan", "defeats", "Pakistani"),
    # The make of a force's craft tells nothing of the force; a state's overseas parts are not the state.
    ("A U.S. Air Force Boeing KC-135 Stratotanker crashed.", "U.S. Air Force", "owns", "Boeing KC-135 Stratotanker"),
    ("The Chadian Air Force's Su-25 crashed.", "Chadian Air Force", "produces", "Su-25"),
    ("The French overseas department was hit by Cyclone Chido.", "Cyclone Chido", "locatedIn", "French"),
    # Who sentences nobody; a plural that is no people's.
    ("Judge Maria Kestrel refused to sentence Tom Hale.", "Maria Kestrel", "coerces", "Tom Hale"),
    ("Colombian bankers met Pedro Ruiz and Marta Gil in Lima.", "Marta Gil", "citizenOf", "Colombian"),
    # Whatever else is between two states is nobody's deed.
    (
        "Envoys from Peru visit Lima to mend the relationship between the two countries, Chad says.",
        "Peru",
        "cooperatesWith",
        "Chad",
    ),
    # What a noun leads to is nobody's deed with his fellow.
    (
        "Chad and Oman charge Ana Ruiz in connection with investigations into a robbery.",
        "Chad",
        "cooperatesWith",
        "Oman",
    ),
    # One's own ships are helped.
    ("The Greek Navy escorts a Norwegian tanker.", "Greek Navy", "mobilizes", "Norwegian"),
    ("Oman intercepts an Iranian missile.", "Oman", "coerces", "Iranian"),
    ("Germany has no border controls with Poland.", "Germany", "sanctions", "Poland"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED)
