"""A plural subject of a singular verb, which is the verb itself, and one that is right."""

from kg.parse.number import swap_by_number
from tests.parse.rows import arcs, bare


def test_a_plural_noun_before_a_singular_verb_is_the_verb() -> None:
    doc = bare("The/DT/1/det army/NN/2/compound conducts/NNS/3/nsubj airstrikes/VBZ/3/ROOT ././3/punct")
    swap_by_number(next(doc.sents), {"conducts"}.__contains__)
    assert {"army nsubj conducts", "conducts ROOT conducts", "airstrikes dobj conducts"} <= set(arcs(doc))


def test_a_subject_that_is_no_form_of_a_verb_is_one() -> None:
    rows = "The/DT/1/det army/NN/2/compound chiefs/NNS/3/nsubj airstrikes/VBZ/3/ROOT ././3/punct"
    doc = bare(rows)
    swap_by_number(next(doc.sents), {"conducts"}.__contains__)
    assert arcs(doc) == arcs(bare(rows))
