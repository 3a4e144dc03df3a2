"""Offices that somebody does not get."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, of_properties

DENIED = [
    ("Voters reject Ion Popa as president of Chad.", "Ion Popa", "holdsOffice", "Chad"),
]

test_what_is_told = case_tests(denied=DENIED)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Petra Holub declined the post of director of Interpol.", ("Petra Holub", "leads", "Interpol")),
        ("Petra Holub said no to the post of director of Interpol.", ("Petra Holub", "leads", "Interpol")),
        ("Karl Vega was passed over for the post of director of Interpol.", ("Karl Vega", "leads", "Interpol")),
        ("Karl Vega turned down an offer to lead Interpol.", ("Karl Vega", "leads", "Interpol")),
        ("Karl Vega's bid for the presidency of FIFA comes up short.", ("Karl Vega", "holdsOffice", "FIFA")),
        (
            "The Senate rejected the nomination of Petra Holub as director of Interpol.",
            ("Petra Holub", "leads", "Interpol"),
        ),
        ("Karl Vega was falsely announced as the prime minister of Peru.", ("Karl Vega", "headOfGovernmentOf", "Peru")),
        ("The Senate rejected Karl Vega's nomination.", ("Senate", "appoints", "Karl Vega")),
    ],
)
def test_an_office_that_one_does_not_get_is_not_held(
    read_text: ReadText, text: str, found: tuple[str, str, str]
) -> None:
    assert (found, True) in of_properties(read_text(text), found[1])


@pytest.mark.parametrize(
    "text",
    [
        "Petra Holub sought the post of director of Interpol.",
        "The Senate debated the nomination of Petra Holub as director of Interpol.",
        "Petra Holub rejected criticism of the director of Interpol.",
    ],
)
def test_no_office_is_denied_that_may_yet_be_had(read_text: ReadText, text: str) -> None:
    assert not {one for one in of_properties(read_text(text), "leads", "holdsOffice") if one[1]}
