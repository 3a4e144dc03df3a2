"""Who speaks in a quotation in the first person."""

from tests.resolve.coreference import chain_tests

ONE = [
    ('"I will go," said Ana Mendes. Rui Costa stayed.', "I", "Ana Mendes"),
    ('"Peru lost," Ana Mendes said. "I am sad."', "I", "Ana Mendes"),
    ('The Labour Court said: "We agree."', "We", "Labour Court"),
    ('"We agree," Iranian Foreign Minister Rui Costa said.', "We", "Iranian"),
    ("Velmo CEO Ana Ruiz said: ``We sold it''.", "We", "Velmo"),
    ('Ana Ruiz, chief executive of Velmo Group, said: "We sold it."', "We", "Velmo Group"),
]

TWO = [
    ('"I will go," said Ana Mendes. Rui Costa said: "I stay."', "I", "Ana Mendes"),
    ('Ana Mendes left. I saw "the sea".', "I", "Ana Mendes"),
]

test_which_mentions_are_one = chain_tests(one=ONE, two=TWO)
