"""Who stays where he was to leave."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, of_properties

DENIED = [
    ("Peruvian troops remained in Homs after all.", "Peruvian", "retreatsFrom", "Homs"),
]

test_what_is_told = case_tests(denied=DENIED)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chadian troops remain in Niamey despite an order to leave.", ("Chadian", "retreatsFrom", "Niamey")),
        ("Ana Ruiz is still in Minsk after Belarus gave her a day to leave.", ("Ana Ruiz", "retreatsFrom", "Minsk")),
        ("Ana Ruiz clings to her seat in the Senate.", ("Ana Ruiz", "resignsFrom", "Senate")),
        ("Ana Ruiz keeps her seat in the Senate as a bid to oust her fails.", ("Ana Ruiz", "resignsFrom", "Senate")),
    ],
)
def test_who_stays_where_he_was_to_leave_does_not_leave(
    read_text: ReadText, text: str, found: tuple[str, str, str]
) -> None:
    assert (found, True) in of_properties(read_text(text), found[1])


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz remains in Rome to study.",
        "Ana Ruiz remains in Rome, where she gives a concert after leaving Oslo.",
        "Ana Ruiz keeps her seat in the Senate.",
    ],
)
def test_staying_alone_denies_nothing(read_text: ReadText, text: str) -> None:
    assert not {one for one in of_properties(read_text(text), "retreatsFrom", "resignsFrom") if one[1]}
