"""Who did what, where another's words, refusals or orders stand beside the deed."""

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, triple

STATED = [
    ("Despite Peru's objections, Chile sent tanks to Oman.", "Peru", "rejects", "Chile"),
    ("Chad suspends aid to Oman.", "Chad", "sanctions", "Oman"),
    ("Chad ordered the deportation of Ana Ruiz.", "Chad", "coerces", "Ana Ruiz"),
    ("Chad rejected a request from Oman.", "Chad", "rejects", "Oman"),
    ("Ana Ruiz took office as ambassador to Oman.", "Ana Ruiz", "holdsOffice", "Oman"),
    ("Chad attacked Oman.", "Chad", "assaults", "Oman"),
]
NOT_STATED = [
    ("Despite Peru's refusal to take part, Chile sent tanks to Oman.", "Peru", "rejects", "Chile"),
    ("Ana Ruiz dismissed reports of a Chadian raid on Oman.", "Ana Ruiz", "rejects", "Chadian"),
    ("Ana Ruiz revoked the appointment of Ion Popa as ambassador to Oman.", "Ana Ruiz", "holdsOffice", "Oman"),
    ("Chad verbally attacked Oman.", "Chad", "assaults", "Oman"),
    ("Chad launched a verbal attack on Oman.", "Chad", "assaults", "Oman"),
    ("Peru has yet to ratify the pact it was meant to sign with Chile.", "Peru", "agreesWith", "Chile"),
    ("Peru promised tanks to Chile.", "Peru", "aids", "Chile"),
]
test_stated, test_not_stated = case_tests(STATED, NOT_STATED)


def test_who_orders_a_halt_to_what_others_do_neither_does_nor_denies_it(read_text: ReadText) -> None:
    reading = read_text("Ana Ruiz ordered a halt to the deportation of Ion Popa.")
    assert ("Ana Ruiz", "deports", "Ion Popa") not in {triple(reading, r) for r in reading.relations}


@pytest.mark.parametrize(
    "text",
    [
        "Peru rejected a claim by Chile that it had bombed Oman.",
        "Peru denied Chile's allegation that it had bombed Oman.",
    ],
)
def test_the_denial_is_the_word_of_whoever_denies(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ("Peru", "bombs", "Oman") and r.negated]
    assert found.source is not None
    assert reading.mentions[found.source].text == "Peru"


def test_what_is_pledged_may_be_given(read_text: ReadText, knowledge: Knowledge) -> None:
    (found,) = [r for r in read_text("Poland pledges tanks to Ukraine.").relations if r.property]
    assert (found.modality, found.reason) == (Modality.POSSIBLE, "promised")
    assert knowledge.ontology.properties[found.property].family == "aids"
