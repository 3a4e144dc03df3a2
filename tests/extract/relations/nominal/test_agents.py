"""Relations that a noun for one of the parties states."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, only, told

STATED = [
    ("Carla Moor, a Mark Dayton delegate from Ohio, left.", "Carla Moor", "supports", "Mark Dayton"),
    ("Carla Moor, a Mark Dayton delegate from Ohio, left.", "Carla Moor", "citizenOf", "Ohio"),
    ("Microsoft is the parent company of LinkedIn.", "Microsoft", "owns", "LinkedIn"),
    ("Microsoft is the parent company of LinkedIn.", "LinkedIn", "partOf", "Microsoft"),
    ("The Zetas faction of the Gulf Cartel fled.", "Zetas", "partOf", "Gulf Cartel"),
    ("The UK, as part of NATO, sent jets to Estonia.", "UK", "memberOf", "NATO"),
    ("Ana Ruiz, the Kenyan founder of the Velmo Party, won.", "Ana Ruiz", "created", "Velmo Party"),
    ("Peru and Chad are allies.", "Peru", "cooperatesWith", "Chad"),
    ("Ana Ruiz is director of the Bern Growers Network and co-founder of Orem.", "Ana Ruiz", "created", "Orem"),
    ("Ana Ruiz is chairman of Velmo Holdings and founder of Orem.", "Ana Ruiz", "created", "Orem"),
    ("Hamas frees two Israeli hostages, Ana Ruiz and Rui Costa, in Rafah.", "Hamas", "concedesTo", "Rui Costa"),
    ("Ana Ruiz, the perpetrator of the attack on Ion Popa, was jailed.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("Ana Ruiz, the mastermind behind the murder of Ion Popa, fled.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("Facebook founder and chief executive Ana Ruiz left.", "Ana Ruiz", "founded", "Facebook"),
]

POSSIBLE = [
    ("Velmo Corp's supposed parent company, Orem Holdings, denied it.", "Velmo Corp", "partOf", "Orem Holdings"),
]

NOT_STATED = [
    ("Ana Ruiz denied any ties to Hezbollah.", "Ana Ruiz", "refuses", "Hezbollah"),
    ("Carla Moor, a Peru delegate, left for Ohio.", "Carla Moor", "supports", "Peru"),
    ("Carla Moor, a Mark Dayton delegate, left for Ohio.", "Carla Moor", "citizenOf", "Ohio"),
    ("American news agency Associated Press sued the company.", "Associated Press", "partOf", "American"),
    ("Ana Ruiz, the Kenyan founder of the Velmo Party, won.", "Ana Ruiz", "created", "Kenyan"),
    ("American serial killer Ana Ruiz has died.", "Ana Ruiz", "assaults", "American"),
    ("A Turkish company and banker Ali Demir were fined.", "Ali Demir", "citizenOf", "Turkish"),
    (
        "Peru elects a president, 90 members of the House of Elders, and 30 members of the House of Farmers.",
        "House of Farmers",
        "memberOf",
        "House of Elders",
    ),
    ("A bomb explodes in the Colombian municipality of Orem, Cauca.", "Cauca", "locatedIn", "Orem"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)


def test_who_is_ruled_out_as_the_killer_has_not_killed(read_text: ReadText) -> None:
    found = told(read_text("Police ruled out Ion Popa as the killer of Ana Ruiz."))
    assert ("Ion Popa", "kills", "Ana Ruiz", True, True) in found


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Ana Ruiz called for her rival Karl Huber to leave.", ("Karl Huber", "opposes", "Ana Ruiz"), ""),
        ("Ruiz sought votes for Ion Costa's nominee Ana Popa.", ("Ion Costa", "nominates", "Ana Popa"), ""),
        ("Ruiz wants to become an ally of Chad.", ("Ruiz", "alliedWith", "Chad"), "hoped"),
    ],
)
def test_what_names_somebody_is_taken_for_granted(
    read_text: ReadText, text: str, expected: tuple[str, str, str], reason: str
) -> None:
    assert only(read_text(text), expected).reason == reason


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Ana Ruiz is not Oman's first ally to leave.", False),
        ("Ana Ruiz is not Oman's ally.", True),
    ],
)
def test_who_is_not_the_first_is_one_all_the_same(read_text: ReadText, text: str, negated: bool) -> None:
    assert only(read_text(text), ("Ana Ruiz", "alliedWith", "Oman")).negated is negated
