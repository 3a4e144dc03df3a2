"""Deeds of which words beside them tell nothing."""

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, only

NOT_STATED = [
    ("Peru does not seek war with Chile.", "Peru", "assaults", "Chile"),
    ("Voters said that Oman does more to hurt Chile than to help Peru.", "Oman", "aids", "Peru"),
    ("Luis Popa pledged to ban all Muslims from entering Oman.", "Muslims", "visits", "Oman"),
    ("Ana Ruiz understands opposing Luis Popa.", "Ana Ruiz", "opposes", "Luis Popa"),
]

test_what_is_told = case_tests(not_stated=NOT_STATED)


def test_who_does_not_say_again_that_he_supports_somebody_denies_nothing(read_text: ReadText) -> None:
    support = ("Ruiz", "supports", "Chad")
    assert not only(read_text("Ruiz declined to affirm his support for Chad."), support).negated
    assert only(read_text("Ruiz refused to express support for Chad."), support).negated
