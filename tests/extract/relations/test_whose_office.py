"""Whose an office is, and what it is in: former offices, local ones, those of bodies without a name."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, triple

#: Sentence, and what it states: subject, family, object.
STATED = [
    # What a body is like stands between its state and its name.
    (
        "Karin Weber, leader of Germany's far-right National Alternative party, left.",
        "Karin Weber",
        "holdsOffice",
        "National Alternative",
    ),
    # Whoever is named behind the title of a body without a name has it: he is met.
    (
        "Ana Ruiz met the head of the central bank of Chile, Luis Ortega, on Monday.",
        "Ana Ruiz",
        "consultsWith",
        "Luis Ortega",
    ),
    ("Ana Ruiz, the head of the government of Spain, left.", "Ana Ruiz", "holdsOffice", "Spain"),
    # "Who" goes on to tell of the one described, where no comma parts it from another's name.
    (
        "Ana Ruiz, an aide to Ion Popa who leads the Lyon Foundation, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Lyon Foundation",
    ),
    ("Ana Ruiz praised Ion Popa, who leads the Lyon Foundation.", "Ion Popa", "holdsOffice", "Lyon Foundation"),
    ("Airbus fell. The company's chief executive, Ana Ruiz, met Boeing.", "Ana Ruiz", "holdsOffice", "Airbus"),
]

NOT_STATED = [
    ("Ana Ruiz, the leader of Germany's largest opposition party, left.", "Ana Ruiz", "holdsOffice", "Germany"),
    ("Luis Ortega, the president of the bank of Chile, left.", "Luis Ortega", "holdsOffice", "Chile"),
    (
        "Ana Ruiz, an aide to Ion Popa who leads the Lyon Foundation, left.",
        "Ion Popa",
        "holdsOffice",
        "Lyon Foundation",
    ),
    # Whom one serves has his own title.
    ("Ana Ruiz, an aide to Chamber Speaker Ion Popa, left.", "Ana Ruiz", "holdsOffice", "Chamber"),
    # The demonym is another's.
    (
        "Foreign Minister Ana Ruiz and her Omani colleague, Ali Said, left.",
        "Ana Ruiz",
        "holdsOffice",
        "Omani",
    ),
    ("Foreign Minister Ana Ruiz and her Omani colleague, Ali Said, left.", "Ali Said", "cooperatesWith", "Ana Ruiz"),
    # No body that the text has named is the one described; a firm's chairman need not be the main firm's.
    ("The Social Union won. The commission's chairman, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Social Union"),
    (
        "Lyon Corp bid. Lyon Corp waits. Ana Ruiz, chairman, owns half of Orem Corp.",
        "Ana Ruiz",
        "holdsOffice",
        "Lyon Corp",
    ),
    ("The Kremlin met Ana Ruiz. The firm sued Germany.", "Kremlin", "accuses", "Germany"),
]

test_stated, test_not_stated = case_tests(STATED, NOT_STATED)

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
