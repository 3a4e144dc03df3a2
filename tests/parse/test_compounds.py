"""Nouns side by side read as one, and what is put right."""

from tests.parse.rows import repair_test

REPAIRS = [
    (
        "a name behind and",
        "Ana/PROPN/NNP/1/compound/B-PERSON Ruiz/PROPN/NNP/6/nsubj/I-PERSON and/CCONJ/CC/1/cc/O "
        "president/NOUN/NN/5/compound/O Ion/PROPN/NNP/5/compound/B-PERSON Popa/PROPN/NNP/1/compound/I-PERSON "
        "met/VERB/VBD/6/ROOT/O",
        ["Popa conj Ruiz"],
    ),
    (
        "two parties before one noun",
        "they/PRON/PRP/1/nsubj/O host/VERB/VBP/1/ROOT/O Peru/PROPN/NNP/1/dobj/B-GPE –/PUNCT/:/1/punct/O "
        "Chile/PROPN/NNP/5/compound/B-GPE talks/NOUN/NNS/1/dep/O",
        ["Peru compound talks", "talks dobj host"],
    ),
    (
        "a dash that joins no parties",
        "they/PRON/PRP/1/nsubj/O host/VERB/VBP/1/ROOT/O Peru/PROPN/NNP/1/dobj/B-GPE –/PUNCT/:/1/punct/O "
        "noon/NOUN/NN/5/compound/O talks/NOUN/NNS/1/dep/O",
        [],
    ),
    (
        "a recipient before what it is given",
        "they/PRON/PRP/1/nsubj/O grant/VERB/VBP/1/ROOT/O Peru/PROPN/NNP/3/compound/B-GPE access/NOUN/NN/1/dobj/O",
        ["Peru dative grant"],
    ),
    (
        "a name that tells what is sold",
        "they/PRON/PRP/1/nsubj/O sell/VERB/VBP/1/ROOT/O Boeing/PROPN/NNP/3/compound/B-ORG jets/NOUN/NNS/1/dobj/O",
        [],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)
