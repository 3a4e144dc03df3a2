"""Of whom several a phrase in the plural speaks."""

from tests.extract.relations.stated import case_tests

STATED = [
    # "The two" are those of whom the sentence before told a joint deed, be it in the passive.
    ("Velmo was founded by Ana Ruiz and Ion Popa. The two sold it to Nokia.", "Ion Popa", "cooperatesWith", "Nokia"),
    ("Norway stands with the Chadian people as they fight Boko Haram.", "Chadian", "assaults", "Boko Haram"),
    ("Boko Haram fighters took the town. They then attacked the Kenyan army.", "Boko Haram", "assaults", "Kenyan"),
    ("Norway regrets this. We urge both sides to end the war and call on Chad to leave.", "Norway", "requests", "Chad"),
    (
        'Ana Ruiz met Rui Costa in Lima. "Peru is ready," Ana Ruiz said. The two also discussed Chad with Ion Popa.',
        "Rui Costa",
        "consultsWith",
        "Ion Popa",
    ),
    ("Ana Ruiz met Rui Costa in Lima. They agreed to cooperate.", "Ana Ruiz", "agreesWith", "Rui Costa"),
    (
        "Pakistan bombed Kabul in Afghanistan. Both countries agreed to a truce.",
        "Pakistan",
        "agreesWith",
        "Afghanistan",
    ),
    ("Ana Ruiz thanked Rui Costa at their meeting in Lima.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    ("Peru and Chad revive a committee to settle their dispute.", "Peru", "rejects", "Chad"),
    ("Peru's prosecutors charge Anna Keller and Karl Weiss, accusing them of fraud.", "Peru", "accuses", "Karl Weiss"),
    (
        "India reopens its consulate in China after the 2020 border clashes between the two countries.",
        "China",
        "assaults",
        "India",
    ),
    ("Iran met Oman in Rome as both sides continue to launch attacks.", "Oman", "assaults", "Iran"),
    (
        "The Rapid Support Forces state that they took terms drafted by judges after capturing Homs.",
        "Rapid Support Forces",
        "defeats",
        "Homs",
    ),
    # Two leaders who met before.
    (
        "Ana Ruiz spoke by phone with Rui Costa. Ana Ruiz praised Chad. The two leaders agreed to share data.",
        "Ana Ruiz",
        "agreesWith",
        "Rui Costa",
    ),
    # The states that issue a statement together: named by its heading, by "we" itself, and again as "our
    # countries".
    ("Joint statement by the Trade Ministers of Norway, Chad and Peru\n\nWe condemn Oman.", "Chad", "accuses", "Oman"),
    ("Joint Statement of the Leaders of Norway and Chad\n\nWe call on Oman to leave.", "Norway", "requests", "Oman"),
    ("We, the Foreign Ministers of Norway and Chad, met in Lima. We thank Oman.", "Chad", "supports", "Oman"),
    ("Norway and Chad condemn Oman. Our two countries have imposed sanctions on Velmo.", "Chad", "sanctions", "Velmo"),
    ("The Governments of Norway and Peru regret this. We urge Chad to leave.", "Peru", "requests", "Chad"),
    ("Peru and Oman reaffirm their recognition of Kosovo.", "Oman", "supports", "Kosovo"),
    ("The Teamsters announced their endorsement of Ana Ruiz.", "Teamsters", "supports", "Ana Ruiz"),
    ("Ana Ruiz met Rui Costa on Monday. The two condemned Oman.", "Rui Costa", "accuses", "Oman"),
    ("Peru and Chile agreed to a truce after Ana Ruiz threatened them.", "Ana Ruiz", "threatens", "Chile"),
    ("Peru and Chile signed a truce. Both sides accused the other of breaking it.", "Chile", "accuses", "Peru"),
]

POSSIBLE = [
    ("The Norvel Front announces that they will withdraw from Lima.", "Norvel Front", "retreatsFrom", "Lima"),
    ("The Unity Front announces that they will withdraw from Homs.", "Unity Front", "retreatsFrom", "Homs"),
]

DENIED = [
    # A prefix denies a noun.
    ("Peru and Oman reaffirm their non-recognition of Kosovo.", "Oman", "supports", "Kosovo"),
    ("The Teamsters withhold their endorsement from Ana Ruiz.", "Teamsters", "supports", "Ana Ruiz"),
]

NOT_STATED = [
    # To what end, for others.
    ("Velmo gave out lists of Chadians so that the army could arrest them.", "Velmo", "coerces", "Chadians"),
    (
        "Envoys from Peru visit Lima to mend the relationship between the two countries, Chad says.",
        "Peru",
        "cooperatesWith",
        "Chad",
    ),
    ("Ana Ruiz and Ion Popa are jailed, alleging that they stole money.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("In Peru, Ana Ruiz said that two had died in Tarma.", "Tarma", "locatedIn", "Peru"),
    ("Boeing agreed with Sukhoi to sell their A320 jets.", "Boeing", "produces", "A320"),
    ("Peru says that Ana Ruiz is arming rebels and training them.", "Peru", "assaults", "Ana Ruiz"),
    (
        (
            "Chad and Oman release a plan following a meeting between the two countries' ministers, Ana "
            "Ruiz and Ion Popa."
        ),
        "Chad",
        "concedesTo",
        "Ana Ruiz",
    ),
    ("The Teamsters withhold their endorsement from Ana Ruiz.", "Ana Ruiz", "supports", "Teamsters"),
    ("Ana Ruiz and Rui Costa are charged, alleging that they killed a man.", "Ana Ruiz", "accuses", "Rui Costa"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
