"""Words taken for another part of speech, and what is put right."""

import pytest

from kg.parse.repairs import repair
from tests.parse.rows import arcs, bare, built


def test_an_acronym_is_no_verb_with_an_auxiliary() -> None:
    doc = repair(bare("They/PRP/1/nsubj work/VBP/1/ROOT to/TO/4/aux defeat/VB/4/aux ISIL/VBN/1/advcl ././1/punct"))
    assert [(t.text, t.tag_, t.dep_, t.head.text) for t in doc[2:5]] == [
        ("to", "TO", "aux", "defeat"),
        ("defeat", "VB", "advcl", "work"),
        ("ISIL", "NNP", "dobj", "defeat"),
    ]


def test_no_preposition_takes_a_participle() -> None:
    rows = "A/DT/1/det plea/NN/1/ROOT by/IN/1/prep jailed/VBN/2/pcomp mayor/NN/5/compound Ruiz/NNP/3/dobj ././1/punct"
    doc = repair(bare(rows))
    assert [(doc[i].dep_, doc[i].head.text) for i in (3, 5)] == [("amod", "Ruiz"), ("pobj", "by")]
    doc = repair(bare("Hours/NNS/0/ROOT after/IN/0/prep denied/VBN/1/pcomp a/DT/4/det visa/NN/2/dobj ././0/punct"))
    assert doc[4].dep_ == "dobj"


def test_a_finite_verb_has_no_apposition() -> None:
    rows = "It/PRP/1/nsubj frees/VBZ/1/ROOT 48/CD/3/nummod Chileans/NNPS/1/appos {}././1/punct"
    assert repair(bare(rows.format("")))[3].dep_ == "dobj"
    assert repair(bare(rows.format("today/NN/1/dobj ")))[3].dep_ == "appos"


def test_what_lies_between_two_is_a_noun() -> None:
    doc = repair(
        bare(
            "Fighting/VBG/4/nsubj between/IN/0/prep Peru/NNP/1/pobj and/CC/2/cc erupts/VBZ/4/ROOT in/IN/4/prep "
            "Homs/NNP/5/pobj ././4/punct"
        )
    )
    assert doc[0].tag_ == "NN"


def test_no_preposition_takes_a_finite_verb() -> None:
    doc = repair(bare("fears/NNS/0/ROOT of/IN/0/prep Peruvian/JJ/3/amod strikes/VBZ/1/pobj ././0/punct"))
    assert doc[3].tag_ == "NNS"


@pytest.mark.parametrize(
    "rows",
    [
        "Sinks/VBZ/1/appos Orem/NNP/1/ROOT ././1/punct",
        "Summons/NNS/1/conj envoys/NNS/1/ROOT ././1/punct",
        "Forward/RB/1/advmod went/VBD/1/ROOT Ana/NNP/1/nsubj ././1/punct",
    ],
)
def test_the_first_word_of_a_text_has_none_before_it(rows: str) -> None:
    before = arcs(bare(rows))
    assert arcs(repair(bare(rows), frozenset({"forward"}))) == before


@pytest.mark.parametrize(("word", "plays"), [("forward", True), ("now", False)])
def test_only_what_one_plays_stands_between_a_team_and_a_name(word: str, plays: bool) -> None:
    doc = built(
        f"Chad/PROPN/NNP/3/nsubj/B-GPE {word}/ADV/RB/3/advmod/O Ana/PROPN/NNP/3/nsubj/B-PERSON leads/VERB/VBZ/3/ROOT/O"
    )
    assert (f"{word} compound Ana" in arcs(repair(doc, frozenset({"forward"})))) == plays
