"""What the senses of the family mobilizes state, and what looks alike."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("The Wagner Group is stationed at Orem Airport.", "Wagner Group", "mobilizes", "Orem Airport"),
    ("Peru deploys more troops along its border with Chile.", "Peru", "mobilizes", "Chile"),
    ("The Royal Navy intercepts and escorts a Russian warship off Scotland.", "Royal Navy", "mobilizes", "Russian"),
    ("The Finnish Air Force intercepted a Russian bomber.", "Finnish Air Force", "mobilizes", "Russian"),
    ("Peru sends thousands of troops to Homs.", "Peru", "mobilizes", "Homs"),
    ("The NATO military presence in Poland grew.", "NATO", "mobilizes", "Poland"),
    ("Norway has about 300 troops in Chad.", "Norway", "mobilizes", "Chad"),
    ("Italian soldiers were deployed to Chad.", "Italian", "mobilizes", "Chad"),
]

DENIED = [
    ("There are no plans to deploy Italian soldiers to Chad.", "Italian", "mobilizes", "Chad"),
]

NOT_STATED = [
    ("The Greek Navy escorts a Norwegian tanker.", "Greek Navy", "mobilizes", "Norwegian"),
    ("Peru sends IBM Watson to Chad.", "Peru", "mobilizes", "Chad"),
    ("Ten people died in a clash between Chadian troops and bandits in Lagos.", "Chadian", "mobilizes", "Lagos"),
    ("The Red Cross presence in Poland grew.", "Red Cross", "mobilizes", "Poland"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)
