"""For whom a pronoun stands."""

from tests.conftest import ReadText
from tests.resolve.coreference import chain_tests

ONE = [
    ("Rui Costa met Eva Lind. Lind left. When Lind spoke, he laughed.", "he", "Rui Costa"),
    ("Senator Karl Lund questioned Mr. Banu's veracity. He called him a liar.", "him", "Banu"),
    ("Luis Costa left. Ana Mendes asked him about Rui Silva.", "him", "Luis Costa"),
    ("Ana Mendes spoke on Monday. She left.", "She", "Ana Mendes"),
    ("In her speech, Ana Mendes praised Peru.", "her", "Ana Mendes"),
    ("Rui Costa met Mark Silva before he flew home with Silva.", "he", "Rui Costa"),
    ("Norvek toured Peru with Rui Costa. He sang.", "He", "Norvek"),  # a body, to the tagger
    (
        "Peru, hurt by a fall in prices which cut the value of its exports, is the Orem Union's debtor. It left.",
        "It",
        "Peru",
    ),
]

TWO = [
    ("Senator Karl Lund questioned Mr. Banu's veracity. He called him a liar.", "him", "Karl Lund"),
    ("Rui Silva left. Compare him to Rui Silva.", "him", "Rui Silva"),
    ("Ana Mendes spoke. He left.", "He", "Ana Mendes"),
    ("Rui Costa met Mark Silva before he flew home with Silva.", "he", "Silva"),
    ("Wollmer sold it. He was glad.", "He", "Wollmer"),  # a body, to the tagger, and no person beside it
    ("In Wollmer, Ana Mendes met the press. He was glad.", "He", "Wollmer"),
    ("The firm Wollmer hired Ana Mendes. He was glad.", "He", "Wollmer"),
    ("It rained in Peru.", "Peru", "It"),
    ("Mark Costa spoke. Mark Costa refused to sign him.", "him", "Mark Costa"),
    ("Mark Costa spoke. He and Mark Costa left.", "He", "Mark Costa"),
    ("Mark Costa spoke. He said that Mark Costa was ill.", "He", "Mark Costa"),
    ("The Orem Union, hurt by a fall in the prices of Peru and its exports, left. It left.", "It", "Peru"),
    ("Ana Ruiz visited Orem, then Lima, before she left.", "Lima", "Orem"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)


def test_who_is_quoted_is_not_he(read_text: ReadText) -> None:
    reading = read_text('"He lied to us," Rui Costa said of Ion Popa.')
    he = next(n for n, m in enumerate(reading.mentions) if m.text == "He")
    speaker = next(n for n, m in enumerate(reading.mentions) if m.text == "Rui Costa")
    assert reading.chains[he] != reading.chains[speaker]
