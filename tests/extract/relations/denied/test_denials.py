"""Clauses of denying."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, triple

DENIED = [
    ("Peru denied that it was behind the attack on Chile.", "Peru", "assaults", "Chile"),
    ("Ana Ruiz denied Peru's involvement in the attack on Chile.", "Peru", "assaults", "Chile"),
    ("Peru denies allegations of involvement in Ana Ruiz's death.", "Peru", "kills", "Ana Ruiz"),
    ("Peru denies involvement in the death of Ana Ruiz.", "Peru", "kills", "Ana Ruiz"),
    ("Chad denies allegations of involvement in the killing of Ana Ruiz.", "Chad", "assaults", "Ana Ruiz"),
    ("Ana Ruiz denied opposing Luis Popa.", "Ana Ruiz", "opposes", "Luis Popa"),
]

STATED = [
    ("Linda Perez's accusation against Mark Dayton was false.", "Linda Perez", "accuses", "Mark Dayton"),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Peru was involved in the attack on Chile.", set()),
        ("Peru denied involvement in Chile's attack on Bolivia.", set()),
        ("Peru and Chile attacked Bolivia.", set()),
        ("Peru attacked not only Chile but Bolivia.", set()),
        ("Ana Ruiz is no longer the president of Peru.", {("Ana Ruiz", "headOfStateOf", "Peru")}),
        ("Ana Ruiz denied Peru's involvement in the attack on Chile.", {("Peru", "assaults", "Chile")}),
    ],
)
def test_nothing_else_is_denied(read_text: ReadText, text: str, denied: set[tuple[str, str, str]]) -> None:
    reading = read_text(text)
    assert {triple(reading, r) for r in reading.relations if r.negated} == denied
    assert "refuses" not in {r.property for r in reading.relations}
