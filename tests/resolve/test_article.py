import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.resolve import within


def chain(parser: Parser, names: Names, text: str, form: str) -> set[str]:
    """The texts of the mentions that are one with the last mention of that text."""
    doc = parser.doc(text)
    mentions = find_mentions(doc, names)
    chains = within(doc, mentions, names)
    wanted = [c for m, c in zip(mentions, chains, strict=True) if m.text == form][-1]
    return {m.text for m, c in zip(mentions, chains, strict=True) if c == wanted}


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Ana Mendes spoke. Mendes left.", "Mendes", "Ana Mendes"),
        # The company is whoever was spoken of last, and no union; the campaign of one is not another's.
        (
            "Velmo Corp fell. Norvel was bought by a company, Orema. Ana Mendes, who has shares of Velmo Corp, praised "
            "the company.",
            "the company",
            "Velmo Corp",
        ),
        (
            "Velmo Corp met the Association of Young Pilots. Ana Mendes praised the company.",
            "the company",
            "Velmo Corp",
        ),
        ("The Mendes campaign lost. The campaign ended. Mendes's campaign owes money.", "Mendes's campaign", "Mendes"),
        ("Luis Costa left. Ana Mendes asked him about Rui Silva.", "him", "Luis Costa"),
        ("Rui Costa Jr. left Lima. Costa praised Chile.", "Costa", "Rui Costa Jr."),
        ("Foreign Minister Ana Mendes spoke. The foreign minister left.", "The foreign minister", "Ana Mendes"),
        ("Chen Guang was shot. Peru denied a part in Chen's death.", "Chen", "Chen Guang"),
        ("The Border Aid Fund (BAF) met. BAF agreed.", "BAF", "Border Aid Fund"),
        ("Ukrainian troops left. Ukraine lost.", "Ukraine", "Ukrainian"),
        ("NATO met on Monday. The alliance agreed.", "The alliance", "NATO"),
        ("Peru voted. The country was calm.", "The country", "Peru"),
        ("Peru bars Omani envoys from entering the country.", "the country", "Peru"),
        ("Peru ordered Oman's envoy to leave the country.", "the country", "Peru"),
        ("Peru says that Chilean strikes on the country killed ten men.", "the country", "Peru"),
        ("Peru bought arms after a threat by Oman, bringing the country's debt to $9 billion.", "the country", "Peru"),
        ("French troops left their base in Chad to the country's army.", "the country", "Chad"),
        ("Ana Mendes, the mayor of Faro, spoke.", "the mayor of Faro", "Ana Mendes"),
        ("Ana Mendes spoke on Monday. She left.", "She", "Ana Mendes"),
        ("In her speech, Ana Mendes praised Peru.", "her", "Ana Mendes"),
        ("Rui Costa met Mark Silva before he flew home with Silva.", "he", "Rui Costa"),
        ("Norvek toured Peru with Rui Costa. He sang.", "He", "Norvek"),  # a body, to the tagger
        ("Ziad al-Hadeb was tried. Hadeb denied it.", "Hadeb", "Ziad al-Hadeb"),
        ("The Labour Court of Malta ruled. The court was clear.", "The court", "Labour Court of Malta"),
        ("Norvel pays.\n\nNorvel Computer filed a suit. Norvel, a company, won.", "Norvel", "Norvel Computer"),
        ("Norvel Ark is new. The company Norvel sells Ark phones. Ark grew.", "Ark", "Norvel Ark"),
        ("Militants of Harvat met. The Harvat group agreed.", "The Harvat group", "Harvat"),
        ("A train derailed in Velika province, Peru.", "Velika province", "Velika"),
        (
            "Norvel Group, an airline, paid. Tovalis Group sued Harvat Group. The airline won.",
            "The airline",
            "Norvel Group",
        ),
        ("Norvel Group sued Tovalis Group. The company won.", "The company", "Norvel Group"),
        ("Norvel Group paid. It was sold by Tovalis Group. The company won.", "The company", "Tovalis Group"),
        ("Norvel Group sued Tovalis Group. It rained. Tovalis Group said the firm won.", "the firm", "Tovalis Group"),
        ("Monday, March 4, 2019\n\nPeru voted on Monday.", "Monday", "March 4, 2019"),
        ("Monday, March 4, 2019\n\nPeru votes this year.", "this year", "2019"),
        ("Peru voted on March 4, 2019. On 4 March, Chile did.", "4 March", "March 4, 2019"),
        (
            "Minister of State for Trade Ana Mendes met Prime Minister Rui Costa. The Minister left.",
            "The Minister",
            "Ana Mendes",
        ),
        ('"I will go," said Ana Mendes. Rui Costa stayed.', "I", "Ana Mendes"),
        ('"Peru lost," Ana Mendes said. "I am sad."', "I", "Ana Mendes"),
        ('The Labour Court said: "We agree."', "We", "Labour Court"),
        ('"We agree," Iranian Foreign Minister Rui Costa said.', "We", "Iranian"),
        ("Velmo CEO Ana Ruiz said: ``We sold it''.", "We", "Velmo"),
        ('Ana Ruiz, chief executive of Velmo Group, said: "We sold it."', "We", "Velmo Group"),
        ("Velmo won. Peru condemns the attack. We mourn the dead.", "We", "Peru"),
        ("Peru condemns the attack. We mourn the dead.", "We", "Peru"),
        ("Minister Ana Mendes said: I am sad. Peru is ready.", "I", "Ana Mendes"),
        ("Velmo Group, formerly known as Tarka Bank, grew. Tarka Bank left.", "Tarka Bank", "Velmo Group"),
        ("Rebels left the town of Marwan (formerly Port Soraya) in Peru.", "Port Soraya", "Marwan"),
        (
            "Orem Consumer Council sued Norvel Bank. Norvel Bank lost. The consumer group won.",
            "The consumer group",
            "Orem Consumer Council",
        ),
        ("The Orem Greens sued Ana Ruiz. It rained. The party won.", "The party", "Orem Greens"),
        ("Velmo Group (then called Tarka Holdings) bought a bank.", "Tarka Holdings", "Velmo Group"),
    ],
)
def test_mentions_of_one_entity_are_one_chain(parser: Parser, names: Names, text: str, one: str, other: str) -> None:
    assert other in chain(parser, names, text, one)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Chen Guang was shot. He lived in Chen, Peru.", "Chen", "Chen Guang"),
        (
            "The Mendes campaign lost. The campaign ended. It was Silva's 2008 campaign.",
            "Silva's 2008 campaign",
            "Mendes",
        ),
        (
            "Velmo met the Association of Young Pilots. Ana praised the company.",
            "the company",
            "Association of Young Pilots",
        ),
        ("Rui Silva left. Compare him to Rui Silva.", "him", "Rui Silva"),
        ("Israel Ruiz spoke. Israel was calm.", "Israel", "Israel Ruiz"),  # a state of that name
        ("Rui Costa won. His father, Rui Costa Sr., left.", "Rui Costa Sr.", "Rui Costa"),
        ("They freed Luis Manuel Costa, the father of Luis Costa.", "Luis Costa", "Luis Manuel Costa"),
        ("Ana Mendes met Rui Costa. Costa left.", "Costa", "Ana Mendes"),
        ("Ana Mendes spoke. He left.", "He", "Ana Mendes"),
        ("Rui Costa met Mark Silva before he flew home with Silva.", "he", "Silva"),
        ("Wollmer sold it. He was glad.", "He", "Wollmer"),  # a body, to the tagger, and no person beside it
        ("In Wollmer, Ana Mendes met the press. He was glad.", "He", "Wollmer"),
        ("The firm Wollmer hired Ana Mendes. He was glad.", "He", "Wollmer"),
        ("Pope Francis met Robert Francis Prevost.", "Francis", "Robert Francis Prevost"),
        ("Kupiansk lies in Kupiansk Raion.", "Kupiansk", "Kupiansk Raion"),
        ("A train derailed near Marun, Velika province, Peru.", "Velika province", "Peru"),
        ("They took the central Peru town of Marun.", "the central Peru town of Marun", "Peru"),
        ("A blast hit the Port of Marun in Marun.", "Port of Marun", "Marun"),
        ("They met at the U.S. embassy in Lima. The U.S. was calm.", "U.S.", "U.S. embassy"),
        ("South Korea warned North Korea.", "North Korea", "South Korea"),
        ("It rained in Peru.", "Peru", "It"),
        ("The company Norvel pays.\n\nThe company Norvel won. Norvel Computer lost.", "Norvel", "Norvel Computer"),
        ("Fighters of Harvat met. The Harvat office closed.", "The Harvat office", "Harvat"),
        ("The group Tovalis Ark is new. Sand Ark grew.", "Sand Ark", "Tovalis Ark"),
        ("Norvel Group sued Tovalis Group. It rained. The company won.", "The company", "Norvel Group"),
        ("Norvel Group paid. It was sold by Tovalis Group. The tribunal met.", "The tribunal", "Tovalis Group"),
        ("Chile's flag flew. Peru's flag fell.", "Peru's flag", "Chile's flag"),
        ("Peru voted on Monday and Chile on Tuesday.", "Tuesday", "Monday"),
        ("Peru voted on March 4, 2019. On 4 March 2020, Chile did.", "4 March 2020", "March 4, 2019"),
        ('"I will go," said Ana Mendes. Rui Costa said: "I stay."', "I", "Ana Mendes"),
        ('Ana Mendes left. I saw "the sea".', "I", "Ana Mendes"),
        ("We welcome the vote. The Labour Court ruled.", "We", "Labour Court"),
        ("Mark Costa spoke. Mark Costa refused to sign him.", "him", "Mark Costa"),
        ("Mark Costa spoke. He and Mark Costa left.", "He", "Mark Costa"),
        ("Mark Costa spoke. He said that Mark Costa was ill.", "He", "Mark Costa"),
        ("Velmo Corps sued Velmo Foods. Velmo won.", "Velmo Corps", "Velmo"),
        ("Two Peruvians left Peru.", "Peru", "Peruvians"),
        ("Ana Ruiz visited Orem, then Lima, before she left.", "Lima", "Orem"),
        ("Velmo Group, formerly of Lima, bought a bank.", "Lima", "Velmo Group"),
    ],
)
def test_mentions_of_two_entities_are_two_chains(parser: Parser, names: Names, text: str, one: str, other: str) -> None:
    assert other not in chain(parser, names, text, one)


def test_chains_are_numbered_in_the_order_of_the_text(parser: Parser, names: Names) -> None:
    doc = parser.doc("Peru met Chile. Peru agreed with Chile and Bolivia.")
    mentions = find_mentions(doc, names)
    assert within(doc, mentions, names) == (0, 1, 0, 1, 2)


def test_no_mentions_no_chains(parser: Parser, names: Names) -> None:
    assert within(parser.doc(""), (), names) == ()
