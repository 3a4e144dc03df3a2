"""What is denied, ceased, ruled out or blocked, and what is not."""

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import assert_states_no_fact, families, triple


def test_what_stands_before_a_semicolon_is_not_what_is_denied_behind_it(read_text: ReadText) -> None:
    reading = read_text("Moscow accuses Kyiv of attacking the Kremlin; Ukraine denies involvement.")
    assert [r.source for r in reading.relations if r.property == "accuses"] == [None]


def test_sanctions_whose_lifting_is_told_are_in_force(read_text: ReadText) -> None:
    reading = read_text("The lifting of Canadian sanctions on Syria surprised Iran.")
    found = {(triple(reading, r)[1], r.negated) for r in reading.relations}
    assert found == {("sanctions", False), ("liftsSanctionsOn", False)}


def test_a_part_in_a_deed_that_is_denied_is_a_denied_deed(read_text: ReadText) -> None:
    (found,) = read_text("Chad denies any involvement in the attack on Lagos.").relations
    assert (found.property, found.negated) == ("assaults", True)


def test_talks_that_are_ruled_out_are_not_held(read_text: ReadText) -> None:
    found = {(r.property, r.negated) for r in read_text("Chad rules out any talks with Oman.").relations}
    assert found == {("negotiatesWith", True), ("rejects", False)}


@pytest.mark.parametrize(
    "text",
    [
        "Chad launched no attack on Oman.",
        "Chad did not attack Oman.",
        "Neither Chad nor its allies attacked Oman.",
        "Chad has no plans to attack Oman.",
        "Chad has no intention of attacking Oman.",
        "Chad ruled out attacking Oman.",
    ],
)
def test_what_is_denied_is_stated_as_denied_alone(read_text: ReadText, text: str) -> None:
    assert {
        (triple(reading, r)[0], r.property, r.negated) for reading in [read_text(text)] for r in reading.relations
    } == {("Chad", "assaults", True)}


@pytest.mark.parametrize("text", ["Chad made no threat against Oman.", "Chad made no request to Oman."])
def test_what_was_not_made_is_not_taken_for_granted(read_text: ReadText, text: str) -> None:
    assert {r.negated for r in read_text(text).relations} == {True}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Iran continues to support Syria.", False),
        ("Iran dared to support Syria.", False),
        ("Iran ceased to support Syria.", True),
    ],
)
def test_what_goes_on_is_done_and_what_has_ceased_is_not(read_text: ReadText, text: str, negated: bool) -> None:
    (found,) = [r for r in read_text(text).relations if r.property == "supports"]
    assert (found.modality, found.negated) == (Modality.ACTUAL, negated)


@pytest.mark.parametrize(
    ("text", "subject", "name", "object_"),
    [
        # A part in a deed, had, denied, or another's.
        ("Peru was not involved in the attack on Chile.", "Peru", "assaults", "Chile"),
        ("Peru played no role in the attack on Chile.", "Peru", "assaults", "Chile"),
        ("Peru denied that it was behind the attack on Chile.", "Peru", "assaults", "Chile"),
        ("Ana Ruiz denied Peru's involvement in the attack on Chile.", "Peru", "assaults", "Chile"),
        # What there is not, and whose that is.
        ("Peru's lack of support for Chile angered Bolivia.", "Peru", "supports", "Chile"),
        ("Peru launched the raid without support from Chile.", "Chile", "supports", "Peru"),
        # Who is left out.
        ("Peru, not Chile, attacked Bolivia.", "Chile", "assaults", "Bolivia"),
        ("Peru attacked Chile but not Bolivia.", "Peru", "assaults", "Bolivia"),
        ("Peru supports Chile rather than Bolivia.", "Peru", "supports", "Bolivia"),
        ("Peru was attacked by Chile, not by Bolivia.", "Bolivia", "assaults", "Peru"),
        ("Peru held talks with Bolivia without Chile's participation.", "Chile", "negotiatesWith", "Bolivia"),
        ("Ana Ruiz is not the president of Peru.", "Ana Ruiz", "headOfStateOf", "Peru"),
        # What another is kept from, by a gerund behind an object.
        ("Peru stopped Chile attacking Bolivia.", "Chile", "assaults", "Bolivia"),
        ("Peru ruled out Bolivia joining NATO.", "Bolivia", "memberOf", "NATO"),
        # Whose death it is, has no part in it; talks that are off; a deal that there is not.
        ("Peru denies allegations of involvement in Ana Ruiz's death.", "Peru", "kills", "Ana Ruiz"),
        ("Peru denies involvement in the death of Ana Ruiz.", "Peru", "kills", "Ana Ruiz"),
        ("Peru called off talks with Chile.", "Peru", "negotiatesWith", "Chile"),
        ("Talks between Peru and Chile ended without an agreement.", "Peru", "agreesWith", "Chile"),
        ("Not a single Peruvian missile hit Chile.", "Peruvian", "assaults", "Chile"),
        ("Peru denied a report that it attacked Chile.", "Peru", "assaults", "Chile"),
    ],
)
def test_what_is_denied_of_somebody_is_not_said_of_him(
    read_text: ReadText, text: str, subject: str, name: str, object_: str
) -> None:
    reading = read_text(text)
    assert [r.negated for r in reading.relations if triple(reading, r) == (subject, name, object_)] == [True]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Peru was involved in the attack on Chile.", set()),
        ("Peru denied involvement in Chile's attack on Bolivia.", set()),
        ("Peru and Chile attacked Bolivia.", set()),
        ("Peru attacked not only Chile but Bolivia.", set()),
        ("Ana Ruiz is no longer the president of Peru.", {("Ana Ruiz", "headOfStateOf", "Peru")}),
        ("Ana Ruiz denied Peru's involvement in the attack on Chile.", {("Peru", "assaults", "Chile")}),
    ],
)
def test_nothing_else_is_denied(read_text: ReadText, text: str, denied: set[tuple[str, str, str]]) -> None:
    reading = read_text(text)
    assert {triple(reading, r) for r in reading.relations if r.negated} == denied
    assert "refuses" not in {r.property for r in reading.relations}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Peru opposes Chile's invasion of Bolivia.", Modality.ACTUAL),
        ("Peru rejects Chile's plan to invade Bolivia.", Modality.POSSIBLE),
        # A ban that goes allows what it is about, and no more.
        ("Chile lifts its ban on invading Bolivia.", Modality.POSSIBLE),
    ],
)
def test_what_is_anothers_is_not_undone_by_who_is_against_it(
    read_text: ReadText, text: str, modality: Modality
) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ("Chile", "invades", "Bolivia")]
    assert (found.negated, found.modality) == (False, modality)


@pytest.mark.parametrize(
    "text", ["Peru blocked a resolution condemning Chile.", "Peru sent ships to lift the blockade of Lima."]
)
def test_what_is_blocked_or_lifted_is_not_done(read_text: ReadText, text: str) -> None:
    assert not read_text(text).relations


def test_what_one_denies_is_ones_own_word(read_text: ReadText) -> None:
    reading = read_text("Peru denies that it carried out an attack on Chile.")
    sources = [reading.mentions[r.source].text for r in reading.relations if r.negated and r.source is not None]
    assert sources == ["Peru"]


def test_a_deed_that_is_protested_against_has_been_done(read_text: ReadText) -> None:
    text = "Thousands of people held a strike to protest against the Chadian occupation of Sudan."
    assert {r.modality for r in read_text(text).relations if r.property == "coerces"} == {Modality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "subject", "family", "object_"),
    [
        # An office that is refused, denied or put off is not held.
        ("Chad's congress refused to name Ana Ruiz prime minister.", "Ana Ruiz", "holdsOffice", "Chad"),
        (
            "Velmo Group denied that it had appointed Ana Ruiz chief executive.",
            "Ana Ruiz",
            "holdsOffice",
            "Velmo Group",
        ),
        ("If Chad elects Ana Ruiz president, Oman will leave.", "Ana Ruiz", "holdsOffice", "Chad"),
        ("Ana Ruiz declined to become prime minister of Chad.", "Ana Ruiz", "holdsOffice", "Chad"),
        # Who is not convicted of a murder need not have done it, nor the one to whom it is wrongly put down.
        ("Ana Ruiz was not convicted of the murder of Ion Popa.", "Ana Ruiz", "assaults", "Ion Popa"),
        ("A strike wrongly attributed to Oman killed nine people in Orem.", "Oman", "assaults", "Orem"),
        ("A strike not attributed to Oman killed nine people in Orem.", "Oman", "assaults", "Orem"),
        # What is not done is no fault; whom one does not join has done it alone; neither of two.
        ("Ana Ruiz says that Chad is not trying to discredit Ion Popa's talks.", "Ana Ruiz", "accuses", "Chad"),
        ("Peru declined to join Oman in recognizing Kosovo.", "Peru", "supports", "Kosovo"),
        (
            "Ana Ruiz is in charge of neither the Orem Trust nor the Velmo Trust.",
            "Ana Ruiz",
            "holdsOffice",
            "Orem Trust",
        ),
        ("Ana Ruiz is in charge of the Orem Trust.", "Ana Ruiz", "accuses", "Orem Trust"),
        # Not she is arrested, but one of hers; nor does a state arrest whoever is in its embassy.
        ("Ana Ruiz's brother was arrested by Oman.", "Oman", "coerces", "Ana Ruiz"),
        ("Ana Ruiz was arrested in Peru's embassy in Oman.", "Peru", "coerces", "Ana Ruiz"),
        ("Ana Ruiz lost the race to succeed Ion Popa as president of Chad.", "Ana Ruiz", "holdsOffice", "Chad"),
        # What is planned; who does not hold a march.
        ("Oman plans strikes on Homs.", "Oman", "assaults", "Homs"),
        ("A pro-Chad march not organized by the Unity Party was held.", "Unity Party", "supports", "Chad"),
    ],
)
def test_what_does_not_come_about_is_no_fact(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    assert_states_no_fact(knowledge, read_text(text), (subject, family, object_))


@pytest.mark.parametrize(
    ("text", "subject", "family", "object_"),
    [
        ("Ana Ruiz, who would become president of Chad, was born in Leeds.", "Ana Ruiz", "holdsOffice", "Chad"),
        ("Ana Ruiz was convicted of the murder of Ion Popa.", "Ana Ruiz", "assaults", "Ion Popa"),
        ("Peru declined to join Oman in recognizing Kosovo.", "Oman", "supports", "Kosovo"),
        ("Ana Ruiz says that Chad is trying to discredit Ion Popa's talks.", "Ana Ruiz", "accuses", "Chad"),
        ("Ana Ruiz lost the race to succeed Ion Popa as president of Chad.", "Ion Popa", "holdsOffice", "Chad"),
        ("Ana Ruiz succeeded Ion Popa as president of Chad.", "Ana Ruiz", "holdsOffice", "Chad"),
    ],
)
def test_what_looks_alike_is_a_fact(
    read_text: ReadText, knowledge: Knowledge, text: str, subject: str, family: str, object_: str
) -> None:
    assert (subject, family, object_) in families(read_text(text), knowledge)


@pytest.mark.parametrize(
    ("text", "threatens"),
    [
        ("Chad vowed to attack Oman.", True),
        ("Chad vowed never again to attack Oman.", False),
        ("Chad swore that it would neither attack Oman nor leave.", False),
    ],
)
def test_who_vows_not_to_do_it_threatens_nobody(
    read_text: ReadText, knowledge: Knowledge, text: str, threatens: bool
) -> None:
    assert (("Chad", "threatens", "Oman") in families(read_text(text), knowledge)) is threatens


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The week ended with none of the hostages freed by Chad from Oman.", True),
        ("The summit closed with no deal signed by Chad and Oman.", True),
        ("The summit closed with a deal signed by Chad and Oman.", False),
        ("He fled with none of the money stolen by Chad from Oman.", False),
    ],
)
def test_what_ends_with_none_done_is_not_done(read_text: ReadText, text: str, negated: bool) -> None:
    reading = read_text(text)
    assert {r.negated for r in reading.relations if triple(reading, r)[::2] == ("Chad", "Oman")} == {negated}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Peru asked Chad to facilitate the return of Ana Ruiz to Oman.", Modality.POSSIBLE),
        ("Chad will facilitate Ana Ruiz's return to Oman.", Modality.POSSIBLE),
        ("Chad facilitated Ana Ruiz's return to Oman.", Modality.ACTUAL),
    ],
)
def test_what_is_only_to_be_helped_on_is_not_done(read_text: ReadText, text: str, modality: Modality) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if triple(reading, r) == ("Ana Ruiz", "visits", "Oman")]
    assert [(r.negated, r.modality) for r in found] == [(False, modality)]


def test_who_may_no_longer_work_somewhere_is_not_denied_to_be_there(read_text: ReadText) -> None:
    found = read_text("Chad bans Radio Velmo from operating in Lagos.").relations
    assert [r.property for r in found if r.property] == ["bans"]
    reading = read_text("Radio Velmo does not operate in Lagos.")
    assert [(r.property, r.negated) for r in reading.relations] == [("locatedIn", True)]


@pytest.mark.parametrize(
    ("text", "rejected"),
    [("Peru rules out Chad leaving NATO.", False), ("Peru rejects Chad, saying that it lies.", True)],
)
def test_who_rules_out_a_deed_rejects_nobody(read_text: ReadText, text: str, rejected: bool) -> None:
    reading = read_text(text)
    assert (("Peru", "rejects", "Chad") in {triple(reading, r) for r in reading.relations}) == rejected
