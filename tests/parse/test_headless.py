"""Sentences whose verb was tagged as a noun, as hand-built wrong parses, and noun phrases that are left alone."""

import pytest

from kg.parse.headless import name_bodies, restore_verbs
from kg.parse.repairs import repair
from tests.parse.rows import arcs, bare, built

VERBS = frozenset({"charters", "bans", "arrest", "call", "strikes", "talks"})


RESTORED = [
    (
        "a name has no subject",
        "Peru/NNP/1/compound bans/NNS/2/nsubj Ohio/NNP/2/ROOT ,/,/2/punct a/DT/5/det step/NN/2/appos ././2/punct",
        {"Peru nsubj bans", "Ohio dobj bans", "bans ROOT bans"},
    ),
    (
        "the verb is the root",
        "The/DT/1/det ministry/NN/2/compound charters/NNS/2/ROOT a/DT/4/det plane/NN/2/appos ././2/punct",
        {"ministry nsubj charters", "plane dobj charters", "charters ROOT charters"},
    ),
    (
        "two verbs joined, both taken for nouns",
        "The/DT/2/det navy/NN/2/compound charters/NNS/2/ROOT and/CC/2/cc bans/NNS/2/conj a/DT/6/det plane/NN/4/dobj "
        "././2/punct",
        {"navy nsubj charters", "plane dobj bans", "charters ROOT charters"},
    ),
    (
        "what is said behind a verb taken for a noun",
        "Rebel/JJ/1/amod forces/NNS/2/compound call/NN/2/ROOT that/IN/5/mark they/PRP/5/nsubj won/VBD/2/relcl "
        "././2/punct",
        {"forces nsubj call", "won ccomp call", "call ROOT call"},
    ),
    (
        "the verb modifies its object; a second verb hangs there too",
        "The/DT/1/det cabinet/NN/3/compound bans/VBZ/3/compound imports/NNS/3/ROOT and/CC/3/cc tells/VBZ/3/conj "
        "Ada/NNP/5/dobj ././3/punct",
        {"cabinet nsubj bans", "imports dobj bans", "tells conj bans", "and cc bans", "bans ROOT bans"},
    ),
    (
        "the verb ends the phrase of a preposition",
        "A/DT/1/det wing/NN/1/ROOT of/IN/1/prep Orem/NNP/4/compound strikes/NNS/2/pobj a/DT/6/det town/NN/4/dobj "
        "././1/punct",
        {"wing nsubj strikes", "Orem pobj of", "strikes ROOT strikes"},
    ),
    (
        "the verb closes a list of names",
        "Peru/NNP/0/ROOT and/CC/0/cc Chad/NNP/3/compound call/NN/0/conj for/IN/3/prep calm/NN/4/pobj ././0/punct",
        {"Peru nsubj call", "for prep call", "call ROOT call"},
    ),
]

RESTORED += [
    (
        "a plural opens the sentence",
        "Police/NNS/3/nsubj in/IN/0/prep Peru/NNP/1/pobj arrest/NN/4/compound Ruiz/NNP/4/ROOT ././4/punct",
        {"Police nsubj arrest", "Ruiz dobj arrest", "arrest ROOT arrest"},
    ),
]

RESTORED += [
    (
        "one thing, and a head in the plural",
        "A/DT/2/det plane/NN/2/compound bans/NNS/2/ROOT into/IN/2/prep Lviv/NNP/3/pobj ././2/punct",
        {"plane nsubj bans", "into prep bans", "bans ROOT bans"},
    ),
    (
        "a plural before a head in the singular",
        "Flights/NNS/1/compound call/NN/1/ROOT at/IN/1/prep Lviv/NNP/2/pobj ././1/punct",
        {"Flights nsubj call", "at prep call", "call ROOT call"},
    ),
]

LEFT_ALONE = [
    (
        "what is of something is a noun",
        "Forces/NNS/1/compound call/NN/1/ROOT of/IN/1/prep Lviv/NNP/2/pobj ././1/punct",
    ),
    (
        "a determiner before it makes it a noun",
        "The/DT/1/det strikes/NNS/1/ROOT on/IN/1/prep Lviv/NNP/2/pobj ././1/punct",
    ),
    (
        "a preposition behind it begins no object",
        "Peace/NN/1/compound talks/NNS/1/ROOT in/IN/1/prep Doha/NNP/2/pobj ././1/punct",
    ),
    (
        "a headline without a full stop",
        "The/DT/1/det ministry/NN/2/compound charters/NNS/2/ROOT a/DT/4/det plane/NN/2/appos",
    ),
    (
        "a sentence with its verb",
        "The/DT/1/det man/NN/2/nsubj saw/VBD/2/ROOT charters/NNS/4/compound the/DT/5/det plane/NN/2/dobj ././2/punct",
    ),
]


@pytest.mark.parametrize(("why", "tokens", "expected"), RESTORED, ids=[r[0] for r in RESTORED])
def test_the_verb_is_restored(why: str, tokens: str, expected: set[str]) -> None:
    doc = restore_verbs(bare(tokens), VERBS.__contains__)
    assert expected <= set(arcs(doc)), why
    root = next(doc.sents).root
    assert root.tag_ in ("VBZ", "VBP")


@pytest.mark.parametrize(("why", "tokens"), LEFT_ALONE, ids=[r[0] for r in LEFT_ALONE])
def test_what_is_no_verb_is_left_alone(why: str, tokens: str) -> None:
    assert arcs(restore_verbs(bare(tokens), VERBS.__contains__)) == arcs(bare(tokens)), why


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


def test_a_finite_verb_is_no_apposition() -> None:
    doc = repair(
        bare(
            "The/DT/1/det tanker/NN/7/nsubjpass Orem/NNP/3/compound sinks/VBZ/1/appos after/IN/7/mark "
            "it/PRP/7/nsubjpass was/VBD/7/auxpass hit/VBN/7/ROOT ././7/punct"
        )
    )
    assert {"Orem nsubj sinks", "hit advcl sinks", "sinks ROOT sinks"} <= set(arcs(doc))


def test_a_body_may_have_an_adjective_for_its_name() -> None:
    doc = bare("The/DT/2/det military/JJ/2/amod strikes/NNS/2/ROOT Homs/NNP/2/appos ././2/punct")
    name_bodies(doc, VERBS.__contains__, frozenset({"military"}))
    assert {"military nsubj strikes", "Homs dobj strikes"} <= set(arcs(restore_verbs(doc, VERBS.__contains__)))


def test_a_plural_noun_is_not_the_verb_of_which_it_is_the_subject() -> None:
    tokens = "Kosovo/NNP/2/compound police/NNS/2/compound arrest/NN/2/ROOT two/CD/4/nummod men/NNS/2/dobj ././2/punct"
    doc = restore_verbs(bare(tokens), (VERBS | {"police"}).__contains__, frozenset({"police"}))
    assert {"police nsubj arrest", "arrest ROOT arrest"} <= set(arcs(doc))


def test_what_is_no_form_of_a_verb_is_none() -> None:
    tokens = (
        "Orem/NNP/1/nsubj fighters/VBZ/1/ROOT arrest/NN/3/compound rebels/NNS/1/dobj in/IN/1/prep Homs/NNP/4/pobj "
        "././1/punct"
    )
    doc = restore_verbs(bare(tokens), VERBS.__contains__)
    assert {"fighters nsubj arrest", "rebels dobj arrest"} <= set(arcs(doc))


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
