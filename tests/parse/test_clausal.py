"""Clauses hung in the wrong place, and what is put right."""

from tests.parse.rows import repair_test

REPAIRS = [
    (
        "what happens in a part is told of the part",
        "it/PRON/PRP/1/nsubj/O left/VERB/VBD/1/ROOT/O Orem/PROPN/NNP/3/compound/B-GPE area/NOUN/NN/1/dobj/O "
        "of/ADP/IN/3/prep/O Lima/PROPN/NNP/4/pobj/B-GPE where/SCONJ/WRB/8/advmod/O they/PRON/PRP/8/nsubj/O "
        "fight/VERB/VBP/5/relcl/O",
        ["fight relcl area"],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)
