"""What the senses of the family aids state, and what looks alike."""

from kg.extract.knowledge import Knowledge
from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests

STATED = [
    ("Boko Haram receives weapons from Chad.", "Chad", "aids", "Boko Haram"),
    ("Ana Ruiz received two million dollars from Nokia.", "Nokia", "aids", "Ana Ruiz"),
    ("Japan gave loans to Chad.", "Japan", "aids", "Chad"),
    ("Norway has made available €5 million to the Red Cross.", "Norway", "aids", "Red Cross"),
    ("Norway made €5 million available to Chad.", "Norway", "aids", "Chad"),
    ("Norway doubled its aid to Chad.", "Norway", "aids", "Chad"),
    ("Ana Ruiz has laundered funds for Hezbollah.", "Ana Ruiz", "aids", "Hezbollah"),
    ("Peru pauses all Omani aid to Chad.", "Omani", "aids", "Chad"),
    ("Poland sent weapons to Ukraine.", "Poland", "aids", "Ukraine"),
    ("Poland gave weapons to Ukraine.", "Poland", "aids", "Ukraine"),
    ("Peru sued Mexico for granting asylum to Betssy Chávez.", "Mexico", "aids", "Betssy Chávez"),
    ("Norway approves the release of $50 million to Chad.", "Norway", "aids", "Chad"),
    ("Chad received barely ten million euros from Oman.", "Oman", "aids", "Chad"),
]

POSSIBLE = [
    ("Peru will provide $5 million in additional assistance to Chad.", "Peru", "aids", "Chad"),
    ("South Korea will send medical equipment worth $2 million to Kenya.", "South Korea", "aids", "Kenya"),
    ("The World Bank approved a loan to help Ghana rebuild its schools.", "World Bank", "aids", "Ghana"),
    ("Denmark will supply jets to Kyiv.", "Denmark", "aids", "Kyiv"),
    ("Norway will send weapons to Ukraine.", "Norway", "aids", "Ukraine"),
    ("Peru promised tanks to Chile.", "Peru", "aids", "Chile"),
    ("Chad needs a permit before it can send tanks to Oman.", "Chad", "aids", "Oman"),
    ("Oman agreed to help Peru.", "Oman", "aids", "Peru"),
]

DENIED = [
    ("Norway refused to send weapons to Ukraine.", "Norway", "aids", "Ukraine"),
    ("The World Bank withholds ten million euros from Chad.", "World Bank", "aids", "Chad"),
    ("Chad received nothing from the World Bank last year.", "World Bank", "aids", "Chad"),
    ("Chad received scarcely a cent from Oman.", "Oman", "aids", "Chad"),
    ("Chad received hardly any aid from Oman.", "Oman", "aids", "Chad"),
]

NOT_STATED = [
    ("Airbus will deliver ten planes to Qantas.", "Airbus", "aids", "Qantas"),
    ("Velmo Corp invested in China.", "Velmo Corp", "aids", "China"),
    ("Peru suspends its aid to Chad.", "Peru", "aids", "Chad"),
    ("Chadian air force jets struck the Bank of Oman with heavy munitions.", "Chadian", "aids", "Bank of Oman"),
    ("Nigeria granted asylum to Ana Ruiz to protect Peru.", "Ana Ruiz", "aids", "Peru"),
    ("Poland sent weapons through Germany to Ukraine.", "Poland", "aids", "Germany"),
    ("Peru pauses all Omani aid to Chad.", "Peru", "aids", "Chad"),
    ("Norway suspended aid to Ukraine.", "Norway", "aids", "Ukraine"),
    ("Hungary blocked an EU loan to Chad.", "EU", "aids", "Chad"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED)


def test_what_is_pledged_may_be_given(read_text: ReadText, knowledge: Knowledge) -> None:
    (found,) = [r for r in read_text("Poland pledges tanks to Ukraine.").relations if r.property]
    assert (found.modality, found.reason) == (Modality.POSSIBLE, "promised")
    assert knowledge.ontology.properties[found.property].family == "aids"
