"""Which entity a description is of."""

from tests.conftest import ReadText
from tests.extract.relations.stated import stated
from tests.resolve.coreference import chain_tests

ONE = [
    (
        "Velmo Corp fell. Norvel was bought by a company, Orema. Ana Mendes, who has shares of Velmo Corp, "
        "praised the company.",
        "the company",
        "Velmo Corp",
    ),
    ("Velmo Corp met the Association of Young Pilots. Ana Mendes praised the company.", "the company", "Velmo Corp"),
    ("The Mendes campaign lost. The campaign ended. Mendes's campaign owes money.", "Mendes's campaign", "Mendes"),
    ("Foreign Minister Ana Mendes spoke. The foreign minister left.", "The foreign minister", "Ana Mendes"),
    ("NATO met on Monday. The alliance agreed.", "The alliance", "NATO"),
    ("Ana Mendes, the mayor of Faro, spoke.", "the mayor of Faro", "Ana Mendes"),
    ("The Labour Court of Malta ruled. The court was clear.", "The court", "Labour Court of Malta"),
    ("Militants of Harvat met. The Harvat group agreed.", "The Harvat group", "Harvat"),
    ("A train derailed in Velika province, Peru.", "Velika province", "Velika"),
    (
        "Minister of State for Trade Ana Mendes met Prime Minister Rui Costa. The Minister left.",
        "The Minister",
        "Ana Mendes",
    ),
    ("The Orem Greens sued Ana Ruiz. It rained. The party won.", "The party", "Orem Greens"),
]

TWO = [
    ("An African priest spoke. The town was calm.", "The town", "African"),
    (
        "The Mendes campaign lost. The campaign ended. It was Silva's 2008 campaign.",
        "Silva's 2008 campaign",
        "The campaign",
    ),
    (
        "Velmo met the Association of Young Pilots. Ana praised the company.",
        "the company",
        "Association of Young Pilots",
    ),
    ("A train derailed near Marun, Velika province, Peru.", "Velika province", "Peru"),
    ("They took the central Peru town of Marun.", "the central Peru town of Marun", "Peru"),
    ("Fighters of Harvat met. The Harvat office closed.", "The Harvat office", "Harvat"),
    ("Norvel Group sued Tovalis Group. It rained. The company won.", "The company", "Norvel Group"),
    ("Norvel Group paid. It was sold by Tovalis Group. The tribunal met.", "The tribunal", "Tovalis Group"),
    ("Chile's flag flew. Peru's flag fell.", "Peru's flag", "Chile"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)


def test_an_accused_body_is_described_though_the_charge_follows(read_text: ReadText) -> None:
    text = "Chad leaves the Economic Community of West African States, accusing the bloc of becoming a threat."
    assert ("Chad", "accuses", "Economic Community of West African States") in stated(read_text(text))
