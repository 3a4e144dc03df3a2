"""Where things are."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Men were abducted in Kidal, a town in the desert north of Mali.", "Kidal", "locatedIn", "Mali"),
    ("Ana Ruiz won in the final at Orem Arena to claim the Kent Cup.", "Kent Cup", "locatedIn", "Orem Arena"),
    ("The crew reached Fujairah, an export terminal in Oman.", "Fujairah", "locatedIn", "Oman"),
    ("Storms hit Elba, an Italian island.", "Elba", "locatedIn", "Italian"),
]

NOT_STATED = [
    ("Men were abducted in Kidal, a town that Mali bombed.", "Kidal", "locatedIn", "Mali"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
