"""What short event items state: measures, lists of the banned, whose office or home is told by a longer phrase."""

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import family_tests

STATED = [
    # Measures on goods, one of several, on a list, and those that one is under.
    ("Oman imposes tariffs on coal and cars from Chad.", "Oman", "sanctions", "Chad"),
    ("Oman adds a 20% tariff on some Chadian goods.", "Oman", "sanctions", "Chadian"),
    ("Omani tariffs take effect, including a 35% tariff on Chadian goods.", "Omani", "sanctions", "Chadian"),
    ("Oman adds Velmo Group to its list of unreliable companies.", "Oman", "sanctions", "Velmo Group"),
    ("Oman places Velmo Group on its list of terrorist organizations.", "Oman", "sanctions", "Velmo Group"),
    ("Chad and Niger are under Omani sanctions.", "Omani", "sanctions", "Niger"),
    # Who somebody is by two walks of life, and a region's minister behind "of".
    ("Chadian novelist and screenwriter Ana Ruiz wins the prize.", "Ana Ruiz", "citizenOf", "Chadian"),
    ("Chadian singer, songwriter, and actress Ana Ruiz dies.", "Ana Ruiz", "citizenOf", "Chadian"),
    ("Former Chadian footballer and manager Ion Popa dies.", "Ion Popa", "citizenOf", "Chadian"),
    ("The attorney general of Ohio, Ana Ruiz, met Ion Popa.", "Ana Ruiz", "holdsOffice", "Ohio"),
    ("Ana Ruiz, the African Union special rapporteur for refugees, left.", "Ana Ruiz", "holdsOffice", "African Union"),
    # Whose ambassador is sent away, and whence.
    ("Ana Ruiz announces the expulsion of the Chadian ambassador from Oman.", "Ana Ruiz", "sanctions", "Chadian"),
    # Where things lie and are.
    ("Strikes hit depots in Homs and other Syrian cities.", "Homs", "locatedIn", "Syrian"),
    ("In Chad, two people are killed at a resort of San Vincente.", "San Vincente", "locatedIn", "Chad"),
    ("Floods hit central Chad, including in cities such as Orem and Kent.", "Orem", "locatedIn", "Chad"),
    ("The Royal Navy warship HMS Heron left.", "HMS Heron", "partOf", "Royal Navy"),
    ("The Wagner Group is stationed at Orem Airport.", "Wagner Group", "mobilizes", "Orem Airport"),
    ("Chadian president Ana Ruiz says that Oman attacked her country.", "Oman", "assaults", "Chadian"),
    # Orders and deliveries of firms.
    ("Airbus received orders from Lufthansa, Qantas and Emirates.", "Airbus", "cooperatesWith", "Emirates"),
    ("Qantas ordered ten A380s from Airbus.", "Qantas", "cooperatesWith", "Airbus"),
    ("Airbus will deliver ten planes to Qantas.", "Airbus", "cooperatesWith", "Qantas"),
    # The court's state closes the chain of places.
    ("A court in Kent, Ohio, United States, sentences Ion Popa to four years.", "United States", "coerces", "Ion Popa"),
    # What an inquiry finds, and what one says that another does to somebody's work.
    ("An inquiry by the Omani Security Agency links Chad to two bombings.", "Omani Security Agency", "accuses", "Chad"),
    ("Ana Ruiz says that Chad is trying to discredit Ion Popa's peace talks.", "Ana Ruiz", "accuses", "Chad"),
]

UNSTATED = [
    ("Strikes hit depots in Homs and other Syrian firms.", "Homs", "locatedIn", "Syrian"),
    ("Ana Ruiz says that Oman attacked her country.", "Oman", "assaults", "Ana Ruiz"),
    # A clause behind a chain of places is of the deed there, and a case need not be hers who is to drop it.
    ("The attack on a Chadian depot in Homs, Syria, that killed Ana Ruiz is solved.", "Syria", "assaults", "Ana Ruiz"),
    ("Ana Ruiz resigns after being ordered to drop a case against Ion Popa.", "Ana Ruiz", "accuses", "Ion Popa"),
    ("Airbus received orders from Lufthansa, Qantas and Emirates.", "Qantas", "requests", "Airbus"),
    ("Airbus will deliver ten planes to Qantas.", "Airbus", "aids", "Qantas"),
    ("Airbus has orders from Qantas for the A380.", "Airbus", "acquires", "A380"),
    ("The railway links Oman to Chad.", "railway", "accuses", "Oman"),
    ("Ana Ruiz was jailed for fighting with the Omani army.", "Ana Ruiz", "assaults", "Omani"),
    # A thing that is hit is nobody's who hits it; a channel that is suspended is still French.
    ("The Omani Air Force strikes a depot in Aden.", "Omani Air Force", "locatedIn", "Aden"),
    ("UNESCO adds Velmo to its heritage list.", "UNESCO", "sanctions", "Velmo"),
    ("Omani tariffs take effect, including a ban on Chadian goods.", "Chadian", "sanctions", "Omani"),
    ("Chad is under pressure. Oman left.", "Oman", "sanctions", "Chad"),
    ("Chadian coffee and manager Ion Popa arrive.", "Ion Popa", "citizenOf", "Chadian"),
    ("The minister for Ohio, Ana Ruiz, met Ion Popa.", "Ana Ruiz", "holdsOffice", "Ohio"),
    ("Ana Ruiz announces the expulsion of the Chadian ambassador from Oman.", "Ana Ruiz", "sanctions", "Oman"),
]


test_stated, test_not_stated = family_tests(STATED, UNSTATED)


def test_what_is_suspended_lies_where_it_lay(read_text: ReadText) -> None:
    relations = read_text("Mali suspends the French television channel TF1.").relations
    assert not any(r.negated for r in relations if r.property == "locatedIn")


def test_an_office_that_is_only_proposed_is_possible(read_text: ReadText) -> None:
    """ "A proposal to elect her as prime minister": she is none."""
    text = "Ana Ruiz rejects a proposal by the Unity Party to elect Ion Popa as prime minister of Chad."
    offices = [r for r in read_text(text).relations if r.property == "headOfGovernmentOf"]
    assert [r.modality for r in offices] == [Modality.POSSIBLE]
