"""The members of a phrase."""

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, of_properties

STATED = [
    ("Ana Ruiz lost to Ben Costa or Sen. Mark Popa, R-Fla.", "Mark Popa", "defeats", "Ana Ruiz"),
    ("Oman and its backers, notably Chad, are bombing Homs.", "Chad", "assaults", "Homs"),
    ("A Chadian delegation led by Ana Ruiz arrived in Peru.", "Ana Ruiz", "visits", "Peru"),
    ("Israel killed Ana Ruiz along with Ion Popa in Beirut.", "Israel", "assaults", "Ion Popa"),
    ("Norway sanctioned several companies, including Gazprom.", "Norway", "sanctions", "Gazprom"),
    ("Norway sanctioned several companies such as Gazprom.", "Norway", "sanctions", "Gazprom"),
    ("Israel struck several targets in Syria, including Damascus.", "Israel", "assaults", "Damascus"),
    ("Soldiers led by Ana Ruiz have arrested President Ion Popa.", "Ana Ruiz", "coerces", "Ion Popa"),
    ("Defectors from the Unity Church, including Ana Ruiz, spoke.", "Ana Ruiz", "retreatsFrom", "Unity Church"),
    ("Egypt and Oman back the army led by General Ana Ruiz. Oman condemned Chad.", "Oman", "accuses", "Chad"),
    ("Hamas released six men, including the hostages Ana Ruiz and Rui Costa.", "Hamas", "concedesTo", "Rui Costa"),
    ("Several senators blamed Ana Ruiz, including Ion Popa.", "Ion Popa", "accuses", "Ana Ruiz"),
]

POSSIBLE = [
    (
        "Peru calls on firms such as Microsoft, Nokia, and Apple to break ties with Chile.",
        "Nokia",
        "sanctions",
        "Chile",
    ),
]

NOT_STATED = [
    ("Ana Ruiz lost to Ben Costa or Sen. Mark Popa, R-Fla.", "Fla.", "defeats", "Ana Ruiz"),
    ("Four firms such as Velmo were targeted by the Unity Party for donations.", "Unity Party", "assaults", "Velmo"),
    ("Ana Ruiz, along with Ion Popa, said the bill was dead.", "Ana Ruiz", "cooperatesWith", "Ion Popa"),
    ("Munich police arrest five men, including two Moroccans and one Syrian.", "Munich", "coerces", "Syrian"),
    ("Agencies such as Nokia and Ericsson announce a suspension of shipments.", "Nokia", "sanctions", "Ericsson"),
    ("Peru names several allies, including Chile.", "Chile", "locatedIn", "Peru"),
    ("Critics of the Unity Church, including Ana Ruiz, spoke.", "Ana Ruiz", "retreatsFrom", "Unity Church"),
    ("Cities in the United States, including Boston, paid.", "Boston", "memberOf", "United States"),
    ("Egypt and Oman back the army led by General Ana Ruiz. Oman condemned Chad.", "Ana Ruiz", "holdsOffice", "Egypt"),
    ("Chad may ask whether leaders like Mark Dayton are ready.", "Chad", "requests", "Mark Dayton"),
    # A place has parts, though a person has no examples.
    ("Several rebels attacked Lima, including Callao.", "Callao", "assaults", "Lima"),
]

test_what_is_told = case_tests(stated=STATED, possible=POSSIBLE, not_stated=NOT_STATED)


def test_each_of_several_that_are_named_beside_a_count_is_meant(read_text: ReadText) -> None:
    found = of_properties(read_text("None of the three firms, Fiat, Eni and Enel, owns Saipem."), "owns")
    assert found == {((firm, "owns", "Saipem"), True) for firm in ("Fiat", "Eni", "Enel")}
