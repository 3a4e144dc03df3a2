"""Whom a deed done to others spares."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, told

DENIED = [
    # Measures from which somebody is exempt.
    ("Oman exempted Chad from its tariffs.", "Oman", "sanctions", "Chad"),
    ("Chad is exempt from US tariffs.", "US", "sanctions", "Chad"),
]

test_what_is_told = case_tests(denied=DENIED)


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Peru is exempt from the tariffs that Chile imposed on Oman.", ["Peru"]),
        ("Chile exempted Peru from its tariffs on Oman.", ["Peru"]),
        ("Chile's tariffs spare Peru.", ["Peru"]),
        ("Chile imposed tariffs on Oman; Peru is exempt, and so is Chad.", ["Chad", "Peru"]),
        ("Chile imposed tariffs on Oman; Peru was spared.", ["Peru"]),
        ("Chile imposed tariffs on Oman. Peru was spared from the floods.", []),
        ("Chile imposed tariffs on Oman. Peru was spared by the storm.", []),
        ("Chile imposed tariffs on Oman; Peru is angry, and so is Chad.", []),
    ],
)
def test_who_is_exempt_does_not_suffer_it(read_text: ReadText, text: str, spared: list[str]) -> None:
    found = {(s, o) for s, p, o, negated, _ in told(read_text(text)) if p == "imposesTariffsOn" and negated}
    assert found == {("Chile", o) for o in spared}
