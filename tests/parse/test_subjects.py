"""Subjects that a parse misses, and verbs taken for parts of others."""

from kg.parse.repairs import repair
from tests.parse.rows import arcs, bare


def test_the_noun_before_a_finite_verb_is_its_subject() -> None:
    doc = repair(bare("Police/NN/1/compound arrest/VBP/1/ROOT six/CD/3/nummod men/NNS/1/dobj ././1/punct"))
    assert "Police nsubj arrest" in arcs(doc)


def test_two_subjects_side_by_side_are_one() -> None:
    doc = repair(bare("The/DT/1/det militia/NN/3/nsubj Badr/NNP/3/nsubj frees/VBZ/3/ROOT Ana/NNP/3/dobj ././3/punct"))
    assert {"militia compound Badr", "Badr nsubj frees"} <= set(arcs(doc))


def test_a_participle_with_an_object_goes_on_with_the_perfect() -> None:
    doc = repair(bare("He/PRP/2/nsubj has/VBZ/2/aux flown/VBN/2/ROOT led/VBN/2/advcl raids/NNS/3/dobj ././2/punct"))
    assert "led conj flown" in arcs(doc)
    doc = repair(bare("He/PRP/2/nsubj was/VBD/2/auxpass seen/VBN/2/ROOT led/VBN/2/advcl raids/NNS/3/dobj ././2/punct"))
    assert "led advcl seen" in arcs(doc)


def test_a_finite_verb_is_no_apposition() -> None:
    doc = repair(
        bare(
            "The/DT/1/det tanker/NN/7/nsubjpass Orem/NNP/3/compound sinks/VBZ/1/appos after/IN/7/mark "
            "it/PRP/7/nsubjpass was/VBD/7/auxpass hit/VBN/7/ROOT ././7/punct"
        )
    )
    assert {"Orem nsubj sinks", "hit advcl sinks", "sinks ROOT sinks"} <= set(arcs(doc))
