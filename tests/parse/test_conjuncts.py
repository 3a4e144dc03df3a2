"""Conjuncts of the wrong form, and what is put right."""

import pytest

from kg.lang.syntax import load_syntax
from kg.parse.attachment import reattach
from tests.parse.rows import built, repair_test

SYNTAX = load_syntax()

REPAIRS = [
    (
        "the present goes on with the present",
        "it/PRON/PRP/1/nsubj/O says/VERB/VBZ/1/ROOT/O they/PRON/PRP/3/nsubj/O lied/VERB/VBD/1/ccomp/O "
        "and/CCONJ/CC/3/cc/O asks/VERB/VBZ/3/conj/O us/PRON/PRP/5/dobj/O",
        ["and cc says", "asks conj says"],
    ),
]

test_what_is_put_right = repair_test(REPAIRS)

PASSIVE = (
    "he/PRON/PRP/2/nsubjpass/O was/AUX/VBD/2/auxpass/O seen/VERB/VBN/2/ROOT/O and/CCONJ/CC/2/cc/O {}/VERB/VBD/2/conj/O"
)


@pytest.mark.parametrize(("verb", "tag"), [("arrested", "VBN"), ("returned", "VBD"), ("ran", "VBD")])
def test_a_bare_verb_after_a_passive_is_a_participle_unless_it_takes_no_object(verb: str, tag: str) -> None:
    doc = built(PASSIVE.format(verb))
    doc[4].lemma_ = verb.removesuffix("ed")
    assert reattach(doc, SYNTAX)[4].tag_ == tag
