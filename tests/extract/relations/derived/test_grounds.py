"""Who is accused by what is done to him."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Togo withdraws from the African Union, citing its bias.", "Togo", "accuses", "African Union"),
    # Who is punished on a ground that is only alleged is accused.
    ("Peru suspends Google for allegedly selling data.", "Peru", "accuses", "Google"),
    ("Peru fines Google over alleged fraud.", "Peru", "accuses", "Google"),
    ("Ana Ruiz is arrested by Peru on suspicion of fraud.", "Peru", "accuses", "Ana Ruiz"),
    ("Peru captures several Hezbollah militants accused of murder.", "Peru", "accuses", "Hezbollah"),
    ("Peru orders Google to halt sales, citing alleged fraud.", "Peru", "accuses", "Google"),
]

NOT_STATED = [
    ("Peru fined Nokia over its fleet.", "Peru", "accuses", "Nokia"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
