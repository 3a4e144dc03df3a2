"""Who holds a title by what a clause tells."""

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, of_properties

STATED = [
    ("Ana Ruiz lost the race to succeed Ion Popa as president of Chad.", "Ion Popa", "holdsOffice", "Chad"),
    ("Ana Ruiz succeeded Ion Popa as president of Chad.", "Ana Ruiz", "holdsOffice", "Chad"),
    (
        "The Kenyan Senate elects Peter Otieno as its speaker, replacing Paul Kamau.",
        "Paul Kamau",
        "holdsOffice",
        "Kenyan Senate",
    ),
    ("Peter Otieno is sworn in for a third term as president of Kenya.", "Peter Otieno", "holdsOffice", "Kenya"),
    ("Chad decided to expel Ana Ruiz as Omani ambassador.", "Ana Ruiz", "holdsOffice", "Omani"),
    (
        "Norway's king appoints a cabinet, with Ana Ruiz as prime minister and Ion Popa as finance minister.",
        "Ion Popa",
        "holdsOffice",
        "Norway",
    ),
    ("Maria Keller replaced Otto Braun as mayor of Kassel in March.", "Maria Keller", "holdsOffice", "Kassel"),
    ("Maria Keller replaced Otto Braun as mayor of Kassel in March.", "Otto Braun", "holdsOffice", "Kassel"),
    ("Ana Ruiz refuses to accept her removal as the president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Ana Ruiz takes office as Governor of Puerto Rico.", "Ana Ruiz", "holdsOffice", "Puerto Rico"),
    ("The French parliament elected Ana Ruiz as president.", "Ana Ruiz", "holdsOffice", "French"),
    (
        "Ana Ruiz took the oath as President of Honduras, succeeding Xiomara Castro.",
        "Xiomara Castro",
        "holdsOffice",
        "Honduras",
    ),
    ("Ana Ruiz replaced Xiomara Castro as President of Honduras.", "Xiomara Castro", "holdsOffice", "Honduras"),
    ("Ana Ruiz becomes president of Peru following the resignation of Rui Costa.", "Rui Costa", "holdsOffice", "Peru"),
    ("Ana Ruiz was re-appointed Prime Minister of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Chad elects Ana Ruiz president.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Chad's congress named Ana Ruiz prime minister.", "Ana Ruiz", "holdsOffice", "Chad"),
    ("Velmo Group appoints Ana Ruiz chief executive.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz took office as ambassador to Oman.", "Ana Ruiz", "holdsOffice", "Oman"),
]

POSSIBLE = [
    (
        "Nokia hires Intel's data-centre boss, Ion Popa, to replace Ana Ruiz as chief executive.",
        "Ion Popa",
        "holdsOffice",
        "Nokia",
    ),
]

DENIED = [
    ("Ana Ruiz lost the race to succeed Ion Popa as president of Chad.", "Ana Ruiz", "holdsOffice", "Chad"),
]

NOT_STATED = [
    ("Ana Ruiz becomes president of Peru after the death of her father Rui Costa.", "Ana Ruiz", "retreatsFrom", "Peru"),
    ("President Ivo Banac replaced Petra Horvat as head of the Sava Bank.", "Ivo Banac", "holdsOffice", "Sava Bank"),
    ("Linda Perez quit her post as chair of a local body. Peru is in turmoil.", "Linda Perez", "holdsOffice", "Peru"),
    ("Pia Weiss was elected member of parliament for Velmo.", "Pia Weiss", "memberOf", "Velmo"),
    ("Ana Ruiz, who works as a secretary, left the United States.", "Ana Ruiz", "holdsOffice", "United States"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)


def test_a_party_member_is_not_mayor_of_his_party(read_text: ReadText) -> None:
    found = of_properties(
        read_text("Petra Holub, a member of the Civic Party, was elected mayor."), "leads", "memberOf"
    )
    assert found == {(("Petra Holub", "memberOf", "Civic Party"), False)}


def test_a_candidate_for_an_office_is_no_member_of_its_body(read_text: ReadText) -> None:
    assert not of_properties(read_text("Ana Ruiz is a candidate for secretary general of Interpol."), "memberOf")
    assert of_properties(read_text("Ana Ruiz is a candidate for the Green Party."), "memberOf")
