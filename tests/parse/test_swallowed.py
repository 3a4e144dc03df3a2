"""Main verbs read as part of a name or phrase, as hand-built wrong parses, and phrases that are left alone."""

import pytest

from kg.parse.headless import restore_verbs
from kg.parse.repairs import repair
from tests.parse.rows import arcs, bare

VERBS = frozenset({"arrest", "orders", "debate", "sign", "march"})

RESTORED = [
    (
        "a verb between two names before a gerund",
        "Oman/NNP/1/compound Police/NNP/2/compound arrest/NN/3/compound Popa/NNP/5/nsubj ,/,/3/punct "
        "accusing/VBG/5/ROOT him/PRP/5/dobj ././5/punct",
        {"Oman compound Police", "Police nsubj arrest", "Popa dobj arrest", "accusing advcl arrest"},
    ),
    (
        "a verb with an apposition before an infinitive",
        "Oman/NNP/1/compound orders/NNS/5/nsubjpass Popa/NNP/1/appos to/TO/5/aux be/VB/5/auxpass jailed/VBN/5/ROOT "
        "././5/punct",
        {"Oman nsubj orders", "Popa dobj orders", "jailed xcomp orders"},
    ),
    (
        "a verb at the end of a plural's phrase",
        "Members/NNS/0/ROOT of/IN/0/prep the/DT/4/det Front/NNP/4/compound debate/NN/1/pobj on/IN/0/prep "
        "bans/NNS/5/pobj ././0/punct",
        {"Members nsubj debate", "Front pobj of", "on prep debate"},
    ),
    (
        "a modifier with a subject",
        "Oman/NNP/3/nsubj and/CC/0/cc Chad/NNP/0/conj sign/NN/4/compound pacts/NNS/4/ROOT ././4/punct",
        {"Oman nsubj sign", "pacts dobj sign"},
    ),
]

LEFT_ALONE = [
    (
        "a name with a verb",
        "Oman/NNP/1/compound march/NN/2/nsubj blocks/VBZ/2/ROOT Lima/NNP/2/dobj ././2/punct",
    ),
    (
        "a phrase that an of-phrase goes on with",
        "Photos/NNS/0/ROOT of/IN/0/prep Lima/NNP/3/compound march/NN/1/pobj of/IN/3/prep May/NNP/4/pobj ././0/punct",
    ),
]


@pytest.mark.parametrize(("why", "tokens", "expected"), RESTORED, ids=[r[0] for r in RESTORED])
def test_the_verb_is_restored(why: str, tokens: str, expected: set[str]) -> None:
    doc = restore_verbs(bare(tokens), VERBS.__contains__)
    assert expected <= set(arcs(doc)), why


@pytest.mark.parametrize(("why", "tokens"), LEFT_ALONE, ids=[r[0] for r in LEFT_ALONE])
def test_what_is_no_verb_is_left_alone(why: str, tokens: str) -> None:
    assert arcs(restore_verbs(bare(tokens), VERBS.__contains__)) == arcs(bare(tokens)), why


def test_a_bare_form_with_a_subject_is_finite() -> None:
    doc = repair(bare("Oman/NNP/1/nsubj sign/VB/1/ROOT pacts/NNS/1/dobj ././1/punct"))
    assert doc[1].tag_ == "VBP"
