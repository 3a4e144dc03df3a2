import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def names_in(parser: Parser, names: Names, text: str) -> list[tuple[str, str]]:
    return [(m.text, m.type) for m in find_mentions(parser.doc(text), names) if m.kind is MentionKind.NAME]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Judges of the Court of Appeals for the Third Circuit heard Ana Ruiz.",
            "Court of Appeals for the Third Circuit",
            "Organization",
        ),
        (
            "A judge of the District Court for the Southern District of Texas blocked the order.",
            "District Court for the Southern District of Texas",
            "Organization",
        ),
        ("Police in Newcastle upon Tyne arrested Ivan Petrov.", "Newcastle upon Tyne", "Place"),
        ("Police in Boulogne sur Mer found the boat.", "Boulogne sur Mer", "Place"),
        ("Lakas para sa Bayan won the election in Cebu.", "Lakas para sa Bayan", "Organization"),
        ("Frente por la Victoria named Ana Ruiz as its candidate.", "Frente por la Victoria", "Organization"),
        ("A drone hit RAF Lakenheath on Monday.", "RAF Lakenheath", "Place"),
        ("On Monday his Republican People's Party chose him.", "Republican People's Party", "Organization"),
        ("Patients were moved from St Mary's and Grange Hospital in Leeds.", "St Mary's and Grange Hospital", "Place"),
        ("King George's and Alexandra Hospital closed its ward.", "King George's and Alexandra Hospital", "Place"),
        ("The Government of Peace and Unity named Ali Hassan.", "Government of Peace and Unity", "Organization"),
        ("Mahmud ‘Abd-al-Karim al-Orem met Ana Ruiz.", "Mahmud ‘Abd-al-Karim al-Orem", "Person"),
        (
            "They work for United States Immigration and Customs Enforcement in Lima.",
            "United States Immigration and Customs Enforcement",
            "Organization",
        ),
        ("Israel struck the town of An-Nabatieh.", "An-Nabatieh", "Place"),
    ],
)
def test_a_small_word_is_part_of_a_name(parser: Parser, names: Names, text: str, name: str, kind: str) -> None:
    assert (name, kind) in names_in(parser, names, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Russia depends upon China for trade.", "Russia"),
        ("A Boeing en route to Paris burned.", "Boeing"),
        ("Ana Ruiz's and Velmo's plans failed.", "Ana Ruiz"),
        ("The Labour Court sat for the Orem family.", "Labour Court"),
    ],
)
def test_a_small_word_between_names_leaves_two(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name in [form for form, _ in names_in(parser, names, text)]
