"""Verbs that are coordinated with the wrong word, and what is put right."""

from tests.parse.rows import repair_test

REPAIRS = [
    (
        "a conjunct before a finite verb is its subject",
        "it/PRON/PRP/1/nsubj/O attacked/VERB/VBD/1/ROOT/O Lima/PROPN/NNP/1/dobj/B-GPE and/CCONJ/CC/2/cc/O "
        "soldiers/NOUN/NNS/2/conj/O were/AUX/VBD/6/auxpass/O killed/VERB/VBN/1/ccomp/O",
        ["and cc attacked", "soldiers nsubjpass killed", "killed conj attacked"],
    ),
    (
        "a verb that goes on by an and of its own",
        "it/PRON/PRP/1/nsubj/O left/VERB/VBD/1/ROOT/O Lima/PROPN/NNP/1/dobj/B-GPE and/CCONJ/CC/2/cc/O "
        "Oslo/PROPN/NNP/2/conj/B-GPE and/CCONJ/CC/1/cc/O will/AUX/MD/7/aux/O stay/VERB/VB/1/conj/O",
        [],
    ),
    (
        "a finite verb goes with a finite one",
        "he/PRON/PRP/1/nsubj/O writes/VERB/VBZ/1/ROOT/O asking/VERB/VBG/1/advcl/O us/PRON/PRP/2/dobj/O "
        "to/PART/TO/5/aux/O leave/VERB/VB/2/xcomp/O and/CCONJ/CC/5/cc/O accuses/VERB/VBZ/5/conj/O "
        "Oslo/PROPN/NNP/7/dobj/B-GPE",
        ["accuses conj writes"],
    ),
    (
        "an infinitive goes with an infinitive",
        "he/PRON/PRP/1/nsubj/O wants/VERB/VBZ/1/ROOT/O to/PART/TO/3/aux/O stay/VERB/VB/1/xcomp/O "
        "and/CCONJ/CC/3/cc/O fight/VERB/VB/3/conj/O",
        [],
    ),
    (
        "a participle taken for a past tense",
        "laws/NOUN/NNS/6/nsubj/O drafted/VERB/VBN/0/acl/O by/ADP/IN/1/agent/O Smith/PROPN/NNP/2/pobj/B-PERSON "
        "and/CCONJ/CC/1/cc/O signed/VERB/VBD/1/conj/O failed/VERB/VBD/6/ROOT/O",
        ["signed is VBN"],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)
