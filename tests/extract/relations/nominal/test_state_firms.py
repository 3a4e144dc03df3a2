"""Which state owns a firm that is called a state's."""

from tests.extract.relations.stated import case_tests

STATED = [
    (
        "The Turkish government allowed the state-owned Turkish Petroleum Corp to sell gas.",
        "Turkish",
        "owns",
        "Turkish Petroleum Corp",
    ),
    ("Miners of the state corporation COMIBOL struck in Bolivia.", "Bolivia", "owns", "COMIBOL"),
    ("Chad's state oil company Lodo lost money.", "Chad", "owns", "Lodo"),
]

NOT_STATED = [
    ("The state government met Lodo Corp in Chad.", "Chad", "owns", "Lodo Corp"),
    ("The state-backed firm Lodo Corp left Chad.", "Chad", "owns", "Lodo Corp"),
    # Its name tells of another state.
    ("The state-owned Hafa Bank of Oman lent money to Chad.", "Chad", "owns", "Hafa Bank of Oman"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
