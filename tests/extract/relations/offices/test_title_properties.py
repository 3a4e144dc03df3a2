"""What a title states of its holder and a body."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, told, triple

STATED = [
    ("Slovenian MEP Irena Joveva leaves the group.", "Irena Joveva", "citizenOf", "Slovenian"),
    ("Uruguay's former guerrilla leader Ion Popa votes.", "Ion Popa", "citizenOf", "Uruguay"),
    ("Sudanese militia leader Ana Ruiz has died.", "Ana Ruiz", "citizenOf", "Sudanese"),
    ("Ana Ruiz, the leader of the Velmo Group, denied the charge.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Police accused Ana Ruiz, a member of Hamas, of fraud.", "Ana Ruiz", "memberOf", "Hamas"),
    ("British Chancellor of the Exchequer Ana Ruiz left.", "Ana Ruiz", "ministerIn", "British"),
    ("Ana Ruiz has not ceased to be a member of the Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
]

POSSIBLE = [
    ("If Chad elects Ana Ruiz president, Oman will leave.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Ana Ruiz will be appointed judge, becoming the first woman leader of Interpol.", "Ana Ruiz", "leads", "Interpol"),
    ('"If Ana Ruiz is president of Peru, taxes rise," he said.', "Ana Ruiz", "holdsOffice", "Peru"),
    ("If Ana Ruiz is the first woman elected as Peru's president, he will go.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("It helps a would-be president Jan Moser in Peru.", "Jan Moser", "holdsOffice", "Peru"),
    ("Chad may elect Ana Ruiz president.", "Ana Ruiz", "holdsOffice", "Chad"),
    # What accusers, suspicions and a title's own words say.
    ("Critics accuse Ana Ruiz of being the leader of the Velmo Group.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Ana Ruiz is suspected of being the head of the Velmo Group.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Ana Ruiz, the alleged leader of the Velmo Group, was not held.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Police arrested suspected Hamas member Ana Ruiz.", "Ana Ruiz", "memberOf", "Hamas"),
    ("Popa met Ana Ruiz, his nominee as head of the Velmo Group.", "Ana Ruiz", "leads", "Velmo Group"),
    ("Rui Costa wants Chad to elect Ana Ruiz president.", "Ana Ruiz", "holdsOffice", "Chad"),
]

DENIED = [
    ("Ana Ruiz denied being the leader of the Velmo Group.", "Ana Ruiz", "leads", "Velmo Group"),
    # Offices that one has no longer.
    ("Ana Ruiz has ceased to be a member of the Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Ana Ruiz is no longer a member of the Unity Party.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Ana Ruiz stopped being president of Peru in May.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz, no longer a member of the Unity Party, met Ion Popa.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Chad's congress refused to name Ana Ruiz prime minister.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Velmo Group denied that it had appointed Ana Ruiz chief executive.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz declined to become prime minister of Chad.", "Ana Ruiz", "holdsOffice", "Chad"),
    (
        "Peruvian president Ana Ruiz refuses to nominate Rui Costa as defence minister.",
        "Rui Costa",
        "ministerIn",
        "Peruvian",
    ),
]

NOT_STATED = [
    ("Istanbul mayor and activist Ion Popa is jailed.", "Ion Popa", "citizenOf", "Istanbul"),
    ("The Chadian editor Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Kenyan bishop Paul Kamau left.", "Paul Kamau", "holdsOffice", "Kenyan"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Ion Popa was wrongly announced as the new president of Chad.", True),
        ("State television falsely named Ion Popa as the new president of Chad.", True),
        ("Ana Ruiz was falsely reported to be the president of Chad.", True),
        ("Ion Popa was not named as the new president of Chad.", True),
        ("Ion Popa was announced as the new president of Chad.", False),
        ("Ana Ruiz was rightly named as the president of Chad.", False),
    ],
)
def test_an_office_that_somebody_is_wrongly_said_to_have(read_text: ReadText, text: str, *, negated: bool) -> None:
    assert {n for *_, o, n, _ in told(read_text(text)) if o == "Chad"} == {negated}


def test_an_office_that_is_only_proposed_is_possible(read_text: ReadText) -> None:
    """ "A proposal to elect her as prime minister": she is none."""
    text = "Ana Ruiz rejects a proposal by the Unity Party to elect Ion Popa as prime minister of Chad."
    offices = [r for r in read_text(text).relations if r.property == "headOfGovernmentOf"]
    assert [r.modality for r in offices] == [Modality.POSSIBLE]


#: Sentence, and who has what office in what: the person, the property, the body, the role.
ROLES = [
    ("Former UN secretary general Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "UN", "Former secretary general"),
    ("UN secretary general Ana Ruiz left.", "Ana Ruiz", "leads", "UN", "secretary general"),
    ("Ana Ruiz, Oman's former ambassador, left.", "Ana Ruiz", "holdsOffice", "Oman", "former ambassador"),
    ("Former Chadian president Ana Ruiz left.", "Ana Ruiz", "headOfStateOf", "Chadian", "Former president"),
    ("White House Chief of Staff Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "White House", "Chief of Staff"),
    (
        "The Democratic Party lost. It failed, said Ana Ruiz, who is the Republican chairman in Kent County.",
        "Ana Ruiz",
        "holdsOffice",
        "Republican",
        "chairman",
    ),
    ("Senior Hamas commander Ion Popa left.", "Ion Popa", "holdsOffice", "Hamas", "commander"),
    ("Ana Ruiz, who served as Omani ambassador until May, left.", "Ana Ruiz", "holdsOffice", "Omani", "ambassador"),
    ("Ana Ruiz, who serves as Omani ambassador, left.", "Ana Ruiz", "ambassadorOf", "Omani", "ambassador"),
    ("Ana Ruiz, who was chairman of Boeing, left.", "Ana Ruiz", "holdsOffice", "Boeing", "chairman"),
    ("Ana Ruiz became chairman of Boeing.", "Ana Ruiz", "leads", "Boeing", "chairman"),
    ("Hamas commander Ion Popa left.", "Ion Popa", "leads", "Hamas", "commander"),
]


@pytest.mark.parametrize(("text", "person", "name", "body", "role"), ROLES)
def test_role(read_text: ReadText, text: str, person: str, name: str, body: str, role: str) -> None:
    reading = read_text(text)
    found = {(*triple(reading, r), dict(r.qualifiers).get("role")) for r in reading.relations}
    assert (person, name, body, role) in found


def test_wish(read_text: ReadText) -> None:
    """Whoever wanted to be something need not be it; who turned out to be it is."""
    wish, fact = (
        read_text("Ana Ruiz wanted to be mayor of Lima."),
        read_text("Ana Ruiz turned out to be mayor of Lima."),
    )
    assert [r.modality.value for r in wish.relations if r.property == "holdsOffice"] == ["possible"]
    assert "actual" in [r.modality.value for r in fact.relations if r.property == "holdsOffice"]
