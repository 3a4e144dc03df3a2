"""The place that a sentence is set in holds the places that it goes on to name."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("In Chad, two people are killed at a resort of San Vincente.", "San Vincente", "locatedIn", "Chad"),
    ("In Peru, two die in a blast in Tarma, while a bus burns at a resort in Huaral.", "Tarma", "locatedIn", "Peru"),
    ("In Peru, two die in a blast in Tarma, while a bus burns at a resort in Huaral.", "Huaral", "locatedIn", "Peru"),
]

NOT_STATED = [
    ("Four die in Sonora, Mexico, the first in Orem and the second in Kipo.", "Kipo", "locatedIn", "Orem"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
