"""Some of a body or a people whom nobody names."""

from tests.extract.relations.stated import case_tests

NOT_STATED = [
    ("The anti-NATO activist Ana Ruiz spoke.", "Ana Ruiz", "memberOf", "NATO"),
    ("Ana Ruiz criticised the two Omani members of the Union.", "Ana Ruiz", "accuses", "Omani"),
    ("Ana Ruiz criticised the two Omani members of the European Union.", "Ana Ruiz", "accuses", "European Union"),
    ("Mark Dayton, a Republican, attacked members of the GOP.", "Mark Dayton", "assaults", "GOP"),
]

STATED = [
    ("Ana Ruiz criticised the European Union.", "Ana Ruiz", "accuses", "European Union"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)
