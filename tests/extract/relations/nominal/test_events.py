"""Relations that event nouns state."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Peru announces a tariff on all imports into the country from Brazil from May on.", "Peru", "sanctions", "Brazil"),
    ("Ten died after fighting between Peru and Chile.", "Peru", "assaults", "Chile"),
    ("Peru's war with Chad lasted years.", "Peru", "assaults", "Chad"),
    ("Ten die after fighting between Hamas and the Tarim Front and allied Fano militias.", "Hamas", "assaults", "Fano"),
    ("Three Israeli soldiers were killed by an explosion during clashes with Hamas.", "Hamas", "assaults", "Israeli"),
    ("Syria took the town after three days of fighting with Hezbollah.", "Syria", "assaults", "Hezbollah"),
    ("The US Navy seized a Panamanian-flagged tanker.", "US Navy", "coerces", "Panamanian"),
    ("The Iranian ministry says it shot down two Israeli drones.", "Iranian", "assaults", "Israeli"),
    ("Clashes between Kenyan soldiers and al-Shabaab broke out.", "al-Shabaab", "assaults", "Kenyan"),
    ("Peru is at war with Chile.", "Peru", "assaults", "Chile"),
    ("Fighting breaks out between Chad and Sudan.", "Sudan", "assaults", "Chad"),
    ("The conflict between Oman and Chad goes on.", "Oman", "assaults", "Chad"),
    ("Chad shot down a Peruvian drone over Homs.", "Chad", "assaults", "Peruvian"),
    ("Hamas is in open conflict with Fatah.", "Hamas", "assaults", "Fatah"),
]

POSSIBLE = [
    # She doesn't trade, but ends what her state does.
    ("Ana Ruiz hopes to seek a partial suspension of trade with Oman.", "Ana Ruiz", "seversTiesWith", "Oman"),
]

NOT_STATED = [
    # Talks between two are not a third one's.
    ("Oman sent ships, prompting talks between Peru and Chile.", "Peru", "consultsWith", "Oman"),
    # Who taxes trade does not trade.
    ("Ion Popa announced tariffs on imports from Chad.", "Ion Popa", "cooperatesWith", "Chad"),
    ("Ion Popa announced a set of duty rates on imports from Chad.", "Ion Popa", "cooperatesWith", "Chad"),
    ("Oman intercepts an Iranian missile.", "Oman", "coerces", "Iranian"),
    (
        "Ten die after fighting between Hamas and the Tarim Front and allied Fano militias.",
        "Fano",
        "assaults",
        "Tarim Front",
    ),
    ("The United States struck a boat in the Pacific Ocean.", "United States", "assaults", "Pacific Ocean"),
    ("Peru's air defenses destroyed several drones in Anta Province.", "Peru", "assaults", "Anta Province"),
    ("Chad shot down a Peruvian drone over Homs.", "Peruvian", "assaults", "Homs"),
    ("Ana Ruiz, acquired in a trade with Memphis, left.", "Ana Ruiz", "tradesWith", "Memphis"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
