"""What the senses of the family visits state, and what looks alike."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, told

STATED = [
    ("The Orem Flotilla departs from Malta and heads towards Gaza.", "Orem Flotilla", "visits", "Gaza"),
    ("Ana Ruiz flew to Oman with Rui Costa.", "Rui Costa", "visits", "Oman"),
    ("Ana Ruiz visited Omani troops in Lima.", "Ana Ruiz", "visits", "Lima"),
    (
        "A Peruvian delegation arrives in Chile for talks regarding a deal and the release of hostages.",
        "Peruvian",
        "visits",
        "Chile",
    ),
    ("Ana Ruiz is on a two-day visit to Chad.", "Ana Ruiz", "visits", "Chad"),
    ("Hezbollah frees Ana Ruiz, who was abducted during a trip to Iraq.", "Ana Ruiz", "visits", "Iraq"),
    ("The visit of Emmanuel Macron to Egypt lasted two days.", "Emmanuel Macron", "visits", "Egypt"),
    # Where one holds a rally or speaks he has gone.
    ("At a rally in Lima, Ana Ruiz attacked Rui Costa.", "Ana Ruiz", "visits", "Lima"),
    ("In a speech in Lima, Ana Ruiz praised Rui Costa.", "Ana Ruiz", "visits", "Lima"),
    ("Ana Ruiz, campaigning in Lima, praised Rui Costa.", "Ana Ruiz", "visits", "Lima"),
    ("Theresa May won. May travels to Brussels.", "May", "visits", "Brussels"),
    ("The A380 flew from Bonn to Lyon via Paris.", "A380", "visits", "Lyon"),
    ("The A380 flew from Bonn to Lyon via Paris.", "A380", "visits", "Paris"),
    ("The Airbus A380 left Bonn. The massive airliner flew to Paris.", "Airbus A380", "visits", "Paris"),
    ("Ana Ruiz becomes the highest-ranking American official to have visited Chad.", "Ana Ruiz", "visits", "Chad"),
    ("Trade Minister visits Peru\n\nThe Trade Minister Ana Ruiz met Rui Costa.", "Ana Ruiz", "visits", "Peru"),
    ("Minister for Africa Ana Ruiz arrived in Chad.", "Ana Ruiz", "visits", "Chad"),
    (
        (
            "Omani minister Ana Ruiz and Chadian minister Rui Costa become the first Arab League ministers "
            "to visit Lima."
        ),
        "Rui Costa",
        "visits",
        "Lima",
    ),
    ("Ana Ruiz attends the Lyon Summit.", "Ana Ruiz", "attends", "Lyon Summit"),
    ("Ana Ruiz ends a visit to Lima.", "Ana Ruiz", "visits", "Lima"),
]

DENIED = [
    ("Ana Ruiz skips the Lyon Summit.", "Ana Ruiz", "attends", "Lyon Summit"),
    ("Ana Ruiz stayed away from Lima.", "Ana Ruiz", "visits", "Lima"),
    ("Foreign minister Ana Ruiz bypassed Peru.", "Ana Ruiz", "visits", "Peru"),
    ("Ana Ruiz never made it to Lima.", "Ana Ruiz", "visits", "Lima"),
    ("Ana Ruiz cancels a visit to Lima.", "Ana Ruiz", "visits", "Lima"),
]

NOT_STATED = [
    ("Peru returns the body of a soldier to Chile.", "Peru", "visits", "Chile"),
    ("Marco Rubio reported on a visit to Oman by Wang Yi.", "Marco Rubio", "visits", "Oman"),
    ("A tour of Africa and Australia was cancelled.", "Australia", "visits", "Africa"),
    ("Ana Ruiz visited Omani troops in Lima.", "Ana Ruiz", "visits", "Omani"),
    # A meeting may be held over the wire.
    ("At a meeting in Lima, Ana Ruiz praised Rui Costa.", "Ana Ruiz", "visits", "Lima"),
    (
        (
            "Omani minister Ana Ruiz and Chadian minister Rui Costa become the first Arab League ministers "
            "to visit Lima."
        ),
        "Arab League",
        "visits",
        "Lima",
    ),
]

test_what_is_told = case_tests(stated=STATED, denied=DENIED, not_stated=NOT_STATED)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Ana Ruiz attended the funeral of a friend in Rome.", False),
        ("Ana Ruiz did not attend the funeral of a friend in Rome.", True),
        ("Ana Ruiz skipped the ceremony in Rome.", True),
        ("Ana Ruiz boycotted the parade in Rome.", True),
    ],
)
def test_who_attends_an_event_or_does_not_is_there_or_not(read_text: ReadText, text: str, denied: bool) -> None:
    assert ("Ana Ruiz", "visits", "Rome", denied, True) in told(read_text(text))


def test_where_one_skips_no_event_one_may_be(read_text: ReadText) -> None:
    assert told(read_text("Ana Ruiz skipped a debate on the ceremony in Rome.")) == set()


def test_who_skips_a_named_event_is_told_of_it_alone(read_text: ReadText) -> None:
    assert told(read_text("Ana Ruiz skipped the Summit of the Americas in Lima.")) == {
        ("Ana Ruiz", "attends", "Summit of the Americas", True, True)
    }
