"""Names and the lists that they make, as a parse has them wrong, and what is put right."""

from tests.parse.rows import repair_test

REPAIRS = [
    (
        "a name has one head",
        "Orion/PROPN/NNP/1/nsubj/B-ORG Deep/PROPN/NNP/2/nsubj/I-ORG fell/VERB/VBD/2/ROOT/O",
        [],
    ),
    (
        "the parts of a name hang on its last head",
        "they/PRON/PRP/1/nsubj/O call/VERB/VBP/1/ROOT/O it/PRON/PRP/1/dobj/O Orion/PROPN/NNP/1/oprd/B-ORG "
        "Deep/PROPN/NNP/1/oprd/I-ORG",
        ["Orion compound Deep"],
    ),
    (
        "no coordination within a body's name",
        "the/DET/DT/1/det/O Council/PROPN/NNP/6/nsubj/B-ORG of/ADP/IN/1/prep/I-ORG Arts/PROPN/NNP/2/pobj/I-ORG "
        "and/CCONJ/CC/3/cc/I-ORG Crafts/PROPN/NNP/3/conj/I-ORG met/VERB/VBD/6/ROOT/O",
        ["and compound Arts", "Crafts compound Arts"],
    ),
    (
        "names of one sort in a row",
        "men/NOUN/NNS/7/nsubj/O from/ADP/IN/0/prep/O France/PROPN/NNP/1/pobj/B-GPE ,/PUNCT/,/0/punct/O "
        "Spain/PROPN/NNP/0/conj/B-GPE and/CCONJ/CC/4/cc/O Italy/PROPN/NNP/4/conj/B-GPE met/VERB/VBD/7/ROOT/O",
        ["Spain conj France"],
    ),
    (
        "the first name of a list",
        "France/PROPN/NNP/5/npadvmod/B-GPE ,/PUNCT/,/5/punct/O Spain/PROPN/NNP/5/nsubj/B-GPE and/CCONJ/CC/2/cc/O "
        "Italy/PROPN/NNP/2/conj/B-GPE agreed/VERB/VBD/5/ROOT/O",
        ["France nsubj agreed", "Spain conj France"],
    ),
    (
        "a place in a place",
        "judges/NOUN/NNS/1/nsubj/O met/VERB/VBD/1/ROOT/O in/ADP/IN/1/prep/O Lyon/PROPN/NNP/2/pobj/B-GPE "
        ",/PUNCT/,/1/punct/O France/PROPN/NNP/0/appos/B-GPE",
        ["France appos Lyon"],
    ),
    (
        "a place in a place that was taken for its modifier",
        "judges/NOUN/NNS/1/nsubj/O met/VERB/VBD/1/ROOT/O in/ADP/IN/1/prep/O Lyon/PROPN/NNP/5/nmod/B-GPE "
        ",/PUNCT/,/5/punct/O France/PROPN/NNP/2/pobj/B-GPE",
        ["Lyon pobj in", "France appos Lyon"],
    ),
    (
        "a list of places that goes on",
        "judges/NOUN/NNS/1/nsubj/O left/VERB/VBD/1/ROOT/O Lyon/PROPN/NNP/1/dobj/B-GPE ,/PUNCT/,/1/punct/O "
        "France/PROPN/NNP/0/appos/B-GPE and/CCONJ/CC/4/cc/O Rome/PROPN/NNP/4/conj/B-GPE",
        [],
    ),
    (
        "a second subject right behind the first",
        "the/DET/DT/1/det/O agency/NOUN/NN/4/nsubj/O TASS/PROPN/NNP/4/nsubj/B-ORG has/AUX/VBZ/4/aux/O "
        "asked/VERB/VBN/4/ROOT/O",
        ["TASS appos agency"],
    ),
    (
        "subjects of two verbs side by side",
        "as/SCONJ/IN/2/mark/O war/NOUN/NN/2/nsubj/O began/VERB/VBD/5/advcl/O ,/PUNCT/,/5/punct/O "
        "Peru/PROPN/NNP/5/nsubj/B-GPE left/VERB/VBD/5/ROOT/O",
        [],
    ),
    (
        "a name with of owns what follows",
        "a/DET/DT/1/det/O rise/NOUN/NN/1/ROOT/O in/ADP/IN/1/prep/O the/DET/DT/4/det/O Bank/PROPN/NNP/2/pobj/B-ORG "
        "of/ADP/IN/4/prep/I-ORG England/PROPN/NNP/8/poss/I-ORG 's/PART/POS/6/case/O rate/NOUN/NN/5/pobj/O",
        ["Bank poss rate", "England pobj of", "'s case Bank", "rate pobj in"],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)
