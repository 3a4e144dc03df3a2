"""Light verbs, which carry an event noun."""

from tests.extract.relations.stated import case_tests

STATED = [
    ("Ana Ruiz rejected the calls by Peru for Chile to withdraw.", "Peru", "requests", "Chile"),
    ("Ion Popa announced a cut in Omani imports from Chad.", "Omani", "cooperatesWith", "Chad"),
    ("Oman reacted to Chadian attacks.", "Chadian", "assaults", "Oman"),
    ("Huawei is facing an investigation in France.", "France", "accuses", "Huawei"),
    ("Peru faces Omani sanctions.", "Omani", "sanctions", "Peru"),
]

NOT_STATED = [
    ("Velmo will seek help from its members in the Bundesbank.", "Velmo", "requests", "Bundesbank"),
    # Who is to give.
    ("Chad is seeking loans in Japan.", "Chad", "aids", "Japan"),
    ("General Ana Ruiz declares the liberation of Homs.", "Ana Ruiz", "defeats", "Homs"),
    ("Speaking to Reuters, Ana Ruiz denied it.", "Ana Ruiz", "rejects", "Reuters"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
