"""What comes to nothing, ends or is called untrue, and what looks alike and stands."""

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality, Reading
from tests.conftest import ReadText
from tests.extract.relations.stated import CASE, Triple, triple

DENIED = [
    # Offices that one has no longer.
    ("Ana Ruiz has ceased to be a member of the Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Ana Ruiz is no longer a member of the Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Ana Ruiz stopped being president of Peru in May.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz, no longer a member of the Unity Party, met Ion Popa.", "Ana Ruiz", "memberOf", "Unity Party"),
    # Words that are called untrue before they are named.
    ('Ana Ruiz branded "a lie" the report that Oman had killed Ion Popa.', "Oman", "assaults", "Ion Popa"),
    (
        "Ion Popa denounced as a forgery the letter in which Ana Ruiz praised Oman.",
        "Ana Ruiz",
        "supports",
        "Oman",
    ),
    (
        "Ana Ruiz dismissed as pure invention a post according to which Oman had stormed the town hall of Homs.",
        "Oman",
        "assaults",
        "Homs",
    ),
    ("Ana Ruiz described as baseless reports that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("Ana Ruiz rejected as false the claim by Ion Popa that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("Ana Ruiz denied a report according to which Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("The merger of Renault and Fiat has come to nothing.", "Renault", "acquires", "Fiat"),
    ("The merger of Renault and Fiat came to naught.", "Renault", "acquires", "Fiat"),
    # What is tried comes to nothing, and who stays after all does not leave.
    ("Peru's bid to join NATO ran aground.", "Peru", "memberOf", "NATO"),
    ("The Velmo Front's push to seize Homs petered out.", "Velmo Front", "defeats", "Homs"),
    ("An attempt by Chad to invade Oman came to grief.", "Chad", "assaults", "Oman"),
    ("Peruvian troops remained in Homs after all.", "Peruvian", "retreatsFrom", "Homs"),
    ("Peru gave Chad no inkling of the launch.", "Peru", "consultsWith", "Chad"),
]

STANDS = [
    ("Ana Ruiz called a strike over a lie before a report that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("Ana Ruiz has not ceased to be a member of the Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Chad's offensive against Oman petered out after a week.", "Chad", "assaults", "Oman"),
    ("Peru gave Chad notice of the launch.", "Peru", "consultsWith", "Chad"),
    ("Ana Ruiz condemned as reckless a statement that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("As false alarms spread, a report that Oman bombed Homs appeared.", "Oman", "assaults", "Homs"),
    ("Ana Ruiz is hardly the first president of Peru to travel.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz is not only the president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
]


@pytest.mark.parametrize(CASE, DENIED)
def test_what_ends_or_is_untrue_is_denied(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    found = _facts(knowledge, read_text(text), (subject, family, object_))
    assert found
    assert all(negated for negated, _ in found)


@pytest.mark.parametrize(CASE, STANDS)
def test_what_looks_alike_stands(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    assert _facts(knowledge, read_text(text), (subject, family, object_)) == {(False, Modality.ACTUAL)}


def test_what_is_called_untrue_is_denied_by_whoever_calls_it_so(read_text: ReadText) -> None:
    reading = read_text("Ana Ruiz dismissed as baseless Ion Popa's claim that Oman bombed Homs.")
    (denied,) = [r for r in reading.relations if r.negated]
    assert denied.source is not None
    assert reading.mentions[denied.source].text == "Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Chad's attempt to invade Oman did not run aground.", ("Chad", "assaults", "Oman")),
        ("The withdrawal of Peruvian troops from Homs has been reversed.", ("Peruvian", "retreatsFrom", "Homs")),
    ],
)
def test_what_stays_open(read_text: ReadText, knowledge: Knowledge, text: str, open_: Triple) -> None:
    assert _facts(knowledge, read_text(text), open_) == {(False, Modality.POSSIBLE)}


def test_who_stays_after_all_that_happened_was_not_to_leave(read_text: ReadText, knowledge: Knowledge) -> None:
    reading = read_text("Peruvian troops remained in Homs after all the shelling.")
    assert not _facts(knowledge, reading, ("Peruvian", "retreatsFrom", "Homs"))


def _facts(knowledge: Knowledge, reading: Reading, sought: Triple) -> set[tuple[bool, Modality]]:
    """Whether a fact is denied where the text states it, and whether it is only possible."""
    known = knowledge.ontology.properties
    told = ((triple(reading, r), r) for r in reading.relations if r.property)
    return {(r.negated, r.modality) for (s, name, o), r in told if (s, known[name].family, o) == sought}
