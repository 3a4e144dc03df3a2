"""What is proposed and yet not kept."""

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, triple

STATED = [
    ("France's agency Velmo sued Oman.", "Velmo", "agencyOf", "France"),
    ("The French carmaker Velmo sued Oman.", "Velmo", "locatedIn", "French"),
]

NOT_STATED = [
    ("France's agency Velmo sued Oman.", "Velmo", "locatedIn", "France"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)


def test_who_may_no_longer_work_somewhere_is_not_denied_to_be_there(read_text: ReadText) -> None:
    found = read_text("Chad bans Radio Velmo from operating in Lagos.").relations
    assert [r.property for r in found if r.property] == ["bans"]
    reading = read_text("Radio Velmo does not operate in Lagos.")
    assert [(r.property, r.negated) for r in reading.relations] == [("locatedIn", True)]


def test_who_meets_to_talk_talks_once(read_text: ReadText) -> None:
    reading = read_text("Ministers from Peru and Chile meet in Lima to discuss cooperation on energy.")
    assert [r.modality for r in reading.relations if r.property and triple(reading, r)[2] == "Chile"] == [
        Modality.ACTUAL
    ]


def test_a_deed_is_told_once_by_its_finest_word(read_text: ReadText) -> None:
    reading = read_text("Oman carried out two airstrikes against Homs on Monday.")
    assert [r.property for r in reading.relations if r.property] == ["bombs"]
    # Two deeds, two parties' words and two offices stay two.
    reading = read_text("Oman bombed Homs, and Chad said that Oman had attacked Homs.")
    assert sorted(r.property for r in reading.relations if r.property) == ["assaults", "bombs"]
    reading = read_text("Ana Ruiz, president of Velmo Group and member of the board of Velmo Group, left.")
    assert {r.property for r in reading.relations if r.property} > {"leads"}
