"""What the senses of the family agreesWith state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Peru returns the bodies of two men as part of an agreement with Chad.", "Peru", "agreesWith", "Chad"),
    ("Poland agreed to sell gas to Moldova.", "Poland", "agreesWith", "Moldova"),
    ("Chile has agreed to a Peruvian request to open the border.", "Chile", "agreesWith", "Peruvian"),
    ("Ana Ruiz and her Omani counterpart, Rui Costa, sign a pact.", "Ana Ruiz", "agreesWith", "Rui Costa"),
    ("Ana Ruiz rejects the pact between Peru and Chad.", "Peru", "agreesWith", "Chad"),
    (
        "Presidents Ilham Karimov of Azerbaijan and Levon Sarkis of Armenia sign a treaty in Oslo.",
        "Ilham Karimov",
        "agreesWith",
        "Levon Sarkis",
    ),
    ("Chad accepted an offer from Oman.", "Chad", "agreesWith", "Oman"),
]

POSSIBLE = [
    (
        "Rui Costa and Maria Silva discuss attempts to reach a deal between Israel and Hamas.",
        "Israel",
        "agreesWith",
        "Hamas",
    ),
    ("Peru is negotiating a trade deal with Chile.", "Peru", "agreesWith", "Chile"),
]

DENIED = [
    ("Chad failed to come to an agreement with Sudan.", "Chad", "agreesWith", "Sudan"),
    ("Chad reached no agreement with Oman.", "Chad", "agreesWith", "Oman"),
]

NOT_STATED = [
    (
        "Omani president Ana Ruiz and United States vice president Ion Popa sign a deal.",
        "Ana Ruiz",
        "agreesWith",
        "United States",
    ),
    ("Hamas agreed to withdraw from Gaza.", "Hamas", "agreesWith", "Gaza"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)
