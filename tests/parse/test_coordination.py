"""Coordinations read wrongly, and what is put right."""

from tests.parse.rows import repair_test

REPAIRS = [
    (
        "a list that goes on behind its noun",
        "groups/NOUN/NNS/9/nsubj/O such/ADJ/JJ/2/amod/O as/ADP/IN/0/prep/O Orion/PROPN/NNP/2/pobj/B-ORG "
        ",/PUNCT/,/9/punct/O Vega/PROPN/NNP/9/npadvmod/B-ORG ,/PUNCT/,/5/punct/O and/CCONJ/CC/5/cc/O "
        "Rigel/PROPN/NNP/5/conj/B-ORG met/VERB/VBD/9/ROOT/O",
        ["Vega conj Orion"],
    ),
    (
        "the last name of a list, hung elsewhere",
        "it/PRON/PRP/1/nsubj/O fell/VERB/VBD/1/ROOT/O to/ADP/IN/1/prep/O Smith/PROPN/NNP/2/pobj/B-PERSON "
        ",/PUNCT/,/3/punct/O Jones/PROPN/NNP/3/appos/B-PERSON ,/PUNCT/,/1/punct/O and/CCONJ/CC/1/cc/O "
        "Brown/PROPN/NNP/1/npadvmod/B-PERSON",
        ["Jones conj Smith", "and cc Jones", "Brown conj Jones"],
    ),
    (
        "the second party behind brackets, read as the head of the whole",
        "Clashes/NOUN/NNS/8/compound/O between/ADP/IN/0/prep/O the/DET/DT/3/det/O Front/PROPN/NNP/1/pobj/B-ORG "
        "(/PUNCT/-LRB-/3/punct/O VF/PROPN/NNP/3/appos/B-ORG )/PUNCT/-RRB-/3/punct/O and/CCONJ/CC/3/cc/O "
        "Army/PROPN/NNP/9/nsubj/B-ORG escalate/VERB/VBP/9/ROOT/O",
        ["Clashes nsubj escalate", "Army conj Front"],
    ),
    (
        "the second party behind brackets, joined to what is between the two",
        "deal/NOUN/NN/8/nsubjpass/O between/ADP/IN/0/prep/O Peru/PROPN/NNP/1/pobj/B-GPE (/PUNCT/-LRB-/2/punct/O "
        "P/PROPN/NNP/2/appos/B-ORG )/PUNCT/-RRB-/2/punct/O and/CCONJ/CC/0/cc/O Oman/PROPN/NNP/0/conj/B-GPE "
        "signed/VERB/VBN/8/ROOT/O",
        ["and cc Peru", "Oman conj Peru"],
    ),
    (
        "what is between several needs no second",
        "talks/NOUN/NNS/7/nsubj/O between/ADP/IN/0/prep/O the/DET/DT/4/det/O two/NUM/CD/4/nummod/O "
        "states/NOUN/NNS/1/pobj/O and/CCONJ/CC/0/cc/O trade/NOUN/NN/0/conj/O grew/VERB/VBD/7/ROOT/O",
        [],
    ),
    (
        "a list read as an apposition",
        "he/PRON/PRP/1/nsubj/O ran/VERB/VBD/1/ROOT/O a/DET/DT/3/det/O mill/NOUN/NN/1/dobj/O ,/PUNCT/,/3/punct/O "
        "a/DET/DT/6/det/O press/NOUN/NN/3/appos/O and/CCONJ/CC/6/cc/O a/DET/DT/9/det/O farm/NOUN/NN/6/conj/O",
        ["press conj mill"],
    ),
    (
        "a coordination in apposition",
        "the/DET/DT/1/det/O sons/NOUN/NNS/6/nsubj/O ,/PUNCT/,/1/punct/O Smith/PROPN/NNP/1/appos/B-PERSON "
        "and/CCONJ/CC/3/cc/O Jones/PROPN/NNP/3/conj/B-PERSON met/VERB/VBD/6/ROOT/O",
        [],
    ),
    (
        "an apposition of one name",
        "a/DET/DT/1/det/O friend/NOUN/NN/6/nsubj/O ,/PUNCT/,/1/punct/O a/DET/DT/4/det/O judge/NOUN/NN/1/appos/O "
        ",/PUNCT/,/1/punct/O left/VERB/VBD/6/ROOT/O",
        [],
    ),
    (
        "a bare singular and a noun modify one plural",
        "in/ADP/IN/0/ROOT/O Russian/ADJ/JJ/2/amod/O missile/NOUN/NN/0/pobj/O and/CCONJ/CC/2/cc/O "
        "drone/NOUN/NN/5/compound/O strikes/NOUN/NNS/2/conj/O",
        ["Russian amod strikes", "missile compound strikes", "drone conj missile", "strikes pobj in"],
    ),
    (
        "a singular with its article stands for itself",
        "with/ADP/IN/0/ROOT/O a/DET/DT/2/det/O missile/NOUN/NN/0/pobj/O and/CCONJ/CC/2/cc/O "
        "drone/NOUN/NN/5/compound/O strikes/NOUN/NNS/2/conj/O",
        [],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)
