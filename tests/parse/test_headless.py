"""Sentences whose verb was tagged as a noun, as hand-built wrong parses, and noun phrases that are left alone."""

import pytest

from kg.parse.headless import name_bodies, restore_verbs
from tests.parse.rows import arcs, bare

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
    (
        "a plural opens the sentence",
        "Police/NNS/3/nsubj in/IN/0/prep Peru/NNP/1/pobj arrest/NN/4/compound Ruiz/NNP/4/ROOT ././4/punct",
        {"Police nsubj arrest", "Ruiz dobj arrest", "arrest ROOT arrest"},
    ),
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
