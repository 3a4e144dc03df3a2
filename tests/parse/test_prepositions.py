"""Prepositional phrases hung in the wrong place, and what is put right."""

from tests.parse.rows import repair_test

REPAIRS = [
    (
        "a deed is aimed at something, not its doers",
        "a/DET/DT/1/det/O raid/NOUN/NN/8/nsubj/O by/ADP/IN/1/prep/O Oman/PROPN/NNP/2/pobj/B-GPE and/CCONJ/CC/3/cc/O "
        "Chile/PROPN/NNP/3/conj/B-GPE on/ADP/IN/5/prep/O Peru/PROPN/NNP/6/pobj/B-GPE failed/VERB/VBD/8/ROOT/O",
        ["on prep raid"],
    ),
    (
        "a doubled noun only says more of the verb",
        "we/PRON/PRP/1/nsubj/O stand/VERB/VBP/1/ROOT/O side/NOUN/NN/1/npadvmod/O to/PART/TO/4/aux/O "
        "side/VERB/VB/1/advcl/O with/ADP/IN/4/prep/O Peru/PROPN/NNP/5/pobj/B-GPE",
        ["to prep side", "side pobj to", "with prep stand", "to is IN", "side is NN"],
    ),
    (
        "where to, behind where from",
        "they/PRON/PRP/1/nsubj/O fired/VERB/VBD/1/ROOT/O from/ADP/IN/1/prep/O hills/NOUN/NNS/2/pobj/O "
        "towards/ADP/IN/3/prep/O town/NOUN/NN/4/pobj/O",
        ["towards prep fired"],
    ),
    (
        "a gerund of time behind a participle",
        "they/PRON/PRP/1/nsubj/O took/VERB/VBD/1/ROOT/O terms/NOUN/NNS/1/dobj/O set/VERB/VBN/2/acl/O "
        "after/ADP/IN/3/prep/O losing/VERB/VBG/4/pcomp/O",
        ["after prep took"],
    ),
    (
        "how many before a number",
        "they/PRON/PRP/1/nsubj/O fired/VERB/VBD/1/ROOT/O over/ADP/IN/1/prep/O 20/NUM/CD/4/nummod/O "
        "rockets/NOUN/NNS/2/pobj/O",
        ["over quantmod 20", "rockets dobj fired"],
    ),
    (
        "over a number behind a verb that takes no object",
        "they/PRON/PRP/1/nsubj/O fly/VERB/VBP/1/ROOT/O over/ADP/IN/1/prep/O 20/NUM/CD/4/nummod/O "
        "towns/NOUN/NNS/2/pobj/O",
        [],
    ),
    (
        "the agent of a passive",
        "it/PRON/PRP/2/nsubjpass/O was/AUX/VBD/2/auxpass/O founded/VERB/VBN/2/ROOT/O as/ADP/IN/2/prep/O "
        "school/NOUN/NN/3/pobj/O by/ADP/IN/4/prep/O monks/NOUN/NNS/5/pobj/O",
        ["by agent founded"],
    ),
    (
        "examples of several things",
        "towns/NOUN/NNS/7/nsubj/O in/ADP/IN/0/prep/O the/DET/DT/3/det/O north/NOUN/NN/1/pobj/O ,/PUNCT/,/3/punct/O "
        "including/VERB/VBG/3/prep/O Leeds/PROPN/NNP/5/pobj/B-GPE fell/VERB/VBD/7/ROOT/O",
        ["including prep towns"],
    ),
    (
        "by after a deed with its owner",
        "it/PRON/PRP/2/nsubjpass/O was/AUX/VBD/2/auxpass/O freed/VERB/VBN/2/ROOT/O after/ADP/IN/2/prep/O "
        "its/PRON/PRP$/5/poss/O occupation/NOUN/NN/3/pobj/O by/ADP/IN/5/prep/O rebels/NOUN/NNS/6/pobj/O",
        [],
    ),
    (
        "examples of the plural within the phrase",
        "the/DET/DT/1/det/O capture/NOUN/NN/5/nsubj/O of/ADP/IN/1/prep/O towns/NOUN/NNS/2/pobj/O "
        "including/VERB/VBG/1/prep/O helped/VERB/VBD/5/ROOT/O Leeds/PROPN/NNP/4/pobj/B-GPE",
        ["including prep towns"],
    ),
    (
        "what somebody is accused of",
        "they/PRON/PRP/1/nsubj/O accuse/VERB/VBP/1/ROOT/O the/DET/DT/3/det/O firm/NOUN/NN/1/dobj/O of/ADP/IN/3/prep/O "
        "fraud/NOUN/NN/4/pobj/O",
        ["of prep accuse"],
    ),
    (
        "whose head somebody is",
        "they/PRON/PRP/1/nsubj/O accuse/VERB/VBP/1/ROOT/O the/DET/DT/3/det/O head/NOUN/NN/1/dobj/O of/ADP/IN/3/prep/O "
        "the/DET/DT/6/det/O firm/NOUN/NN/4/pobj/O",
        [],
    ),
    (
        "what something is described as",
        "they/PRON/PRP/1/nsubj/O call/VERB/VBP/1/ROOT/O it/PRON/PRP/1/dobj/O as/ADP/IN/1/prep/O "
        "illegal/ADJ/JJ/3/amod/O",
        ["illegal pobj as"],
    ),
    (
        "by after an active verb",
        "it/PRON/PRP/1/nsubj/O began/VERB/VBD/1/ROOT/O as/ADP/IN/1/prep/O school/NOUN/NN/2/pobj/O "
        "by/ADP/IN/3/prep/O monks/NOUN/NNS/4/pobj/O",
        [],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)
