"""What is told to whom and on what occasion, hung in the wrong place, and what is put right."""

from tests.parse.rows import repair_test

REPAIRS = [
    (
        "what a conjunction opens is told",
        "he/PRON/PRP/1/nsubj/O told/VERB/VBD/1/ROOT/O crowds/NOUN/NNS/1/dobj/O that/SCONJ/IN/5/mark/O "
        "Peru/PROPN/NNP/5/nsubj/B-GPE left/VERB/VBD/2/relcl/O",
        ["left ccomp told"],
    ),
    (
        "what describes the object is not",
        "he/PRON/PRP/1/nsubj/O saw/VERB/VBD/1/ROOT/O crowds/NOUN/NNS/1/dobj/O that/PRON/WDT/4/nsubj/O "
        "left/VERB/VBD/2/relcl/O",
        [],
    ),
    (
        "what is said is said on an occasion",
        "she/PRON/PRP/1/nsubj/O defended/VERB/VBD/1/ROOT/O votes/NOUN/NNS/1/dobj/O in/ADP/IN/2/prep/O "
        "an/DET/DT/5/det/O interview/NOUN/NN/3/pobj/O",
        ["in prep defended"],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)
