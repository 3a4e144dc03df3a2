"""Who has a part in a deed that a noun names."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, told

STATED = [
    ("Hamas admitted its role in Ana Ruiz's death.", "Hamas", "assaults", "Ana Ruiz"),
    ("Chad had a hand in the shelling of Homs, Oman said.", "Chad", "assaults", "Homs"),
]

DENIED = [
    ("Peru was not involved in the attack on Chile.", "Peru", "assaults", "Chile"),
    ("Peru played no role in the attack on Chile.", "Peru", "assaults", "Chile"),
    ("Chad had no hand in the shelling of Homs, its government said.", "Chad", "assaults", "Homs"),
]

NOT_STATED = [
    ("Ana Ruiz took part in the Iraqi war.", "Ana Ruiz", "defeats", "Iraqi"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Ion Popa was cleared of involvement in the kidnapping of Ana Ruiz.", True),
        ("Police exonerate Ion Popa in the murder of Ana Ruiz.", True),
        ("Ion Popa was cleared of the murder of Ana Ruiz.", True),
        ("Nothing links Ion Popa to the murder of Ana Ruiz.", True),
        ("Police find no link between Ion Popa and the murder of Ana Ruiz.", True),
        ("Police link Ion Popa to the murder of Ana Ruiz.", False),
        ("Ion Popa was convicted of involvement in the kidnapping of Ana Ruiz.", False),
    ],
)
def test_who_is_cleared_of_a_deed_has_not_done_it(read_text: ReadText, text: str, *, negated: bool) -> None:
    assert {(s, o, n) for s, _, o, n, _ in told(read_text(text))} == {("Ion Popa", "Ana Ruiz", negated)}


def test_a_part_in_a_deed_that_is_denied_is_a_denied_deed(read_text: ReadText) -> None:
    (found,) = read_text("Chad denies any involvement in the attack on Lagos.").relations
    assert (found.property, found.negated) == ("assaults", True)
