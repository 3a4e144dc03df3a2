"""What a minister is in charge of, which names nobody, and bodies whose names look alike."""

from tests.mentions.naming import name_tests

NAMED = [
    ("Francis appoints Ana Ruiz, the Archbishop of Marseille, as head of the conference.", "Marseille", "Place"),
    ("The Ministry of Trade and Industry said that Ana Ruiz left.", "Ministry of Trade and Industry", "Organization"),
    ("Puntland Minister Ana Ruiz met Jane Orem.", "Puntland", "Place"),
    ("The Likud minister Ana Ruiz met Jane Orem.", "Likud", "Organization"),
]

UNNAMED = [
    ("Industry Minister Jane Orem said in Lima that the government is waiting.", "Industry"),
    ("Chad's Trade and Industry Minister Jane Orem spoke to the meeting.", "Trade"),
    ("The minister of International Trade and Industry left for Chad.", "International Trade and Industry"),
    ("Undersecretary of State for Economic Affairs Ana Ruiz met Jane Orem.", "State for Economic Affairs"),
    ("Minister of Economic Affairs Ana Ruiz accused Oman of delay.", "Economic Affairs"),
    ("Omani Primary Industries Minister Ana Ruiz said that his country decides.", "Omani Primary Industries"),
    ("The chancellor of the Exchequer, Ana Ruiz, met Jane Orem.", "Exchequer"),
]

test_what_is_named = name_tests(named=NAMED, unnamed=UNNAMED)
