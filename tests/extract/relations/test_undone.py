"""Deeds of force, help and yielding that a text says were not done, and those that look alike and were."""

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality, Reading
from tests.conftest import ReadText
from tests.extract.relations.stated import CASE, Triple, triple

UNDONE = [
    # A prefix denies a noun.
    ("Peru and Oman reaffirm their non-recognition of Kosovo.", "Oman", "supports", "Kosovo"),
    # Who has nothing to do with a deed, or no hand in it.
    ("Chad had no hand in the shelling of Homs, its government said.", "Chad", "assaults", "Homs"),
    ("Chad says it has nothing to do with the attack on Homs.", "Chad", "assaults", "Homs"),
    ("Chad denied having anything to do with the killing of Ana Ruiz.", "Chad", "assaults", "Ana Ruiz"),
    # Whose arms a nameless organ of a state speaks of.
    ("Chad's defence ministry insists that its jets did not bomb Homs.", "Chad", "assaults", "Homs"),
    # What is fired does not get there.
    ("Chadian drones heading for Homs were all shot down, and none reached the town.", "Chadian", "assaults", "Homs"),
    ("A Chadian missile missed Homs.", "Chadian", "assaults", "Homs"),
    # Help, money and troops that are not given.
    ("The World Bank withholds ten million euros from Chad.", "World Bank", "aids", "Chad"),
    ("Chad received nothing from the World Bank last year.", "World Bank", "aids", "Chad"),
    ("Chad received scarcely a cent from Oman.", "Oman", "aids", "Chad"),
    ("Chad received hardly any aid from Oman.", "Oman", "aids", "Chad"),
    ("The Teamsters withhold their endorsement from Ana Ruiz.", "Teamsters", "supports", "Ana Ruiz"),
    ("There are no plans to deploy Italian soldiers to Chad.", "Italian", "mobilizes", "Chad"),
    ("Peru refused to extradite Ana Ruiz to Chad.", "Peru", "cooperatesWith", "Chad"),
    # Who is freed without charge; what is prevented; a place that is stormed and not taken.
    ("An Omani court released Ana Ruiz without charge.", "Omani", "accuses", "Ana Ruiz"),
    (
        "Police arrested two men before they could carry out an attack by Chad on Ana Ruiz.",
        "Chad",
        "assaults",
        "Ana Ruiz",
    ),
    ("Taliban fighters stormed the town of Homs but did not succeed in taking it.", "Taliban", "defeats", "Homs"),
    # Support taken back, aid that did not come.
    ("Oman revoked its recognition of Kosovo.", "Oman", "supports", "Kosovo"),
    ("Oman's promised aid to Chad never arrived.", "Oman", "aids", "Chad"),
    # Measures from which somebody is exempt.
    ("Oman exempted Chad from its tariffs.", "Oman", "sanctions", "Chad"),
    ("Chad is exempt from US tariffs.", "US", "sanctions", "Chad"),
]

DONE = [
    ("Peru and Oman reaffirm their recognition of Kosovo.", "Oman", "supports", "Kosovo"),
    ("Chad had a hand in the shelling of Homs, Oman said.", "Chad", "assaults", "Homs"),
    ("Chad's defence ministry said that its jets bombed Homs.", "Chad", "assaults", "Homs"),
    ("A Chadian missile reached Homs.", "Chadian", "assaults", "Homs"),
    ("Chad received barely ten million euros from Oman.", "Oman", "aids", "Chad"),
    ("The Teamsters announced their endorsement of Ana Ruiz.", "Teamsters", "supports", "Ana Ruiz"),
    ("Italian soldiers were deployed to Chad.", "Italian", "mobilizes", "Chad"),
    ("Peru extradited Ana Ruiz to Chad.", "Peru", "cooperatesWith", "Chad"),
    ("An Omani court charged Ana Ruiz without bail.", "Omani", "accuses", "Ana Ruiz"),
    ("Taliban fighters stormed the town of Homs and then took it.", "Taliban", "defeats", "Homs"),
    # "No" denies what goes with the deed.
    ("Chad expelled the French ambassador, with no apology to France.", "Chad", "sanctions", "French"),
    ("Chad attacked Oman for no reason.", "Chad", "assaults", "Oman"),
    ("Chad asked France for help to no avail.", "Chad", "requests", "France"),
    # Who is left out of a deed is told to be somebody all the same.
    ("Oman freed Ana Ruiz, but not the American Ion Popa.", "Ion Popa", "citizenOf", "American"),
    ("Ana Ruiz met Luc Morel, but not Peruvian president Ion Popa.", "Ion Popa", "holdsOffice", "Peruvian"),
]


@pytest.mark.parametrize(CASE, UNDONE)
def test_what_is_told_to_be_undone_is_denied(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    found = _facts(knowledge, read_text(text), (subject, family, object_))
    assert found
    assert all(negated for negated, _ in found)


@pytest.mark.parametrize(CASE, DONE)
def test_what_looks_alike_is_done(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    assert _facts(knowledge, read_text(text), (subject, family, object_)) == {(False, Modality.ACTUAL)}


def test_who_has_nothing_to_do_with_a_deed_says_so_himself(read_text: ReadText) -> None:
    (found,) = [r for r in read_text("Chad says it has nothing to do with the attack on Homs.").relations if r.negated]
    assert found.source is not None


def test_what_must_be_done_first_denies_nothing(read_text: ReadText, knowledge: Knowledge) -> None:
    reading = read_text("Chad needs a permit before it can send tanks to Oman.")
    assert _facts(knowledge, reading, ("Chad", "aids", "Oman")) == {(False, Modality.POSSIBLE)}


def test_what_one_has_something_to_do_with_is_nobodys(read_text: ReadText, knowledge: Knowledge) -> None:
    reading = read_text("Chad had something to do with the attack on Homs.")
    assert not _facts(knowledge, reading, ("Chad", "assaults", "Homs"))


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Chadian drones heading for Homs were seen.", ("Chadian", "visits", "Homs")),
        ("Omani aid to Chad arrived in Homs.", ("Omani", "visits", "Homs")),
        # Help that is blocked need never have been given, and who asks for a deed does not do it.
        ("Hungary blocked an EU loan to Chad.", ("EU", "aids", "Chad")),
        ("Peru ignored calls by Oman to condemn Chad.", ("Oman", "accuses", "Chad")),
        ("The Teamsters withhold their endorsement from Ana Ruiz.", ("Ana Ruiz", "supports", "Teamsters")),
    ],
)
def test_what_is_not_meant(read_text: ReadText, knowledge: Knowledge, text: str, never: Triple) -> None:
    assert not _facts(knowledge, read_text(text), never)


def _facts(knowledge: Knowledge, reading: Reading, sought: Triple) -> set[tuple[bool, Modality]]:
    """Whether a fact is denied where the text states it, and whether it is only possible."""
    known = knowledge.ontology.properties
    told = ((triple(reading, r), r) for r in reading.relations if r.property)
    return {(r.negated, r.modality) for (s, name, o), r in told if (s, known[name].family, o) == sought}
