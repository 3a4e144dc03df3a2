"""Who helps, and who is asked."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Mark Dayton, with the backing of Linda Perez, won the primary.", "Linda Perez", "supports", "Mark Dayton"),
    ("Chad rebuilt its army with the help of Oman.", "Oman", "aids", "Chad"),
    ("At the request of Oman, Chad left.", "Oman", "requests", "Chad"),
]

POSSIBLE = [
    ("Norway reaffirmed its support for Chad in its efforts to defeat Boko Haram.", "Chad", "defeats", "Boko Haram"),
]

NOT_STATED = [
    ("Chad rebuilt its army with tanks from Oman's yards.", "Oman", "requests", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)
