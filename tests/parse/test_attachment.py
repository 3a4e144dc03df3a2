"""Each repair on a hand-built wrong parse, and a right parse that it leaves alone."""

import pytest

from kg.lang.syntax import load_syntax
from kg.parse.attachment import reattach
from tests.parse.rows import arcs, built

SYNTAX = load_syntax()

#: Name, tokens as form/part of speech/tag/head/dependency/entity, and the arcs that change.
REPAIRS = [
    (
        "a name has one head",
        "Orion/PROPN/NNP/1/nsubj/B-ORG Deep/PROPN/NNP/2/nsubj/I-ORG fell/VERB/VBD/2/ROOT/O",
        [],
    ),
    (
        "the parts of a name hang on its last head",
        "they/PRON/PRP/1/nsubj/O call/VERB/VBP/1/ROOT/O it/PRON/PRP/1/dobj/O Orion/PROPN/NNP/1/oprd/B-ORG "
        "Deep/PROPN/NNP/1/oprd/I-ORG",
        ["Orion compound Deep"],
    ),
    (
        "a deed is aimed at something, not its doers",
        "a/DET/DT/1/det/O raid/NOUN/NN/8/nsubj/O by/ADP/IN/1/prep/O Oman/PROPN/NNP/2/pobj/B-GPE and/CCONJ/CC/3/cc/O "
        "Chile/PROPN/NNP/3/conj/B-GPE on/ADP/IN/5/prep/O Peru/PROPN/NNP/6/pobj/B-GPE failed/VERB/VBD/8/ROOT/O",
        ["on prep raid"],
    ),
    (
        "what happens in a part is told of the part",
        "it/PRON/PRP/1/nsubj/O left/VERB/VBD/1/ROOT/O Orem/PROPN/NNP/3/compound/B-GPE area/NOUN/NN/1/dobj/O "
        "of/ADP/IN/3/prep/O Lima/PROPN/NNP/4/pobj/B-GPE where/SCONJ/WRB/8/advmod/O they/PRON/PRP/8/nsubj/O "
        "fight/VERB/VBP/5/relcl/O",
        ["fight relcl area"],
    ),
    (
        "a doubled noun only says more of the verb",
        "we/PRON/PRP/1/nsubj/O stand/VERB/VBP/1/ROOT/O side/NOUN/NN/1/npadvmod/O to/PART/TO/4/aux/O "
        "side/VERB/VB/1/advcl/O with/ADP/IN/4/prep/O Peru/PROPN/NNP/5/pobj/B-GPE",
        ["to prep side", "side pobj to", "with prep stand"],
    ),
    (
        "no coordination within a body's name",
        "the/DET/DT/1/det/O Council/PROPN/NNP/6/nsubj/B-ORG of/ADP/IN/1/prep/I-ORG Arts/PROPN/NNP/2/pobj/I-ORG "
        "and/CCONJ/CC/3/cc/I-ORG Crafts/PROPN/NNP/3/conj/I-ORG met/VERB/VBD/6/ROOT/O",
        ["and compound Arts", "Crafts compound Arts"],
    ),
    (
        "the present goes on with the present",
        "it/PRON/PRP/1/nsubj/O says/VERB/VBZ/1/ROOT/O they/PRON/PRP/3/nsubj/O lied/VERB/VBD/1/ccomp/O "
        "and/CCONJ/CC/3/cc/O asks/VERB/VBZ/3/conj/O us/PRON/PRP/5/dobj/O",
        ["and cc says", "asks conj says"],
    ),
    (
        "names of one sort in a row",
        "men/NOUN/NNS/7/nsubj/O from/ADP/IN/0/prep/O France/PROPN/NNP/1/pobj/B-GPE ,/PUNCT/,/0/punct/O "
        "Spain/PROPN/NNP/0/conj/B-GPE and/CCONJ/CC/4/cc/O Italy/PROPN/NNP/4/conj/B-GPE met/VERB/VBD/7/ROOT/O",
        ["Spain conj France"],
    ),
    (
        "the first name of a list",
        "France/PROPN/NNP/5/npadvmod/B-GPE ,/PUNCT/,/5/punct/O Spain/PROPN/NNP/5/nsubj/B-GPE and/CCONJ/CC/2/cc/O "
        "Italy/PROPN/NNP/2/conj/B-GPE agreed/VERB/VBD/5/ROOT/O",
        ["France nsubj agreed", "Spain conj France"],
    ),
    (
        "a place in a place",
        "judges/NOUN/NNS/1/nsubj/O met/VERB/VBD/1/ROOT/O in/ADP/IN/1/prep/O Lyon/PROPN/NNP/2/pobj/B-GPE "
        ",/PUNCT/,/1/punct/O France/PROPN/NNP/0/appos/B-GPE",
        ["France appos Lyon"],
    ),
    (
        "a place in a place that was taken for its modifier",
        "judges/NOUN/NNS/1/nsubj/O met/VERB/VBD/1/ROOT/O in/ADP/IN/1/prep/O Lyon/PROPN/NNP/5/nmod/B-GPE "
        ",/PUNCT/,/5/punct/O France/PROPN/NNP/2/pobj/B-GPE",
        ["Lyon pobj in", "France appos Lyon"],
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
        "a list of places that goes on",
        "judges/NOUN/NNS/1/nsubj/O left/VERB/VBD/1/ROOT/O Lyon/PROPN/NNP/1/dobj/B-GPE ,/PUNCT/,/1/punct/O "
        "France/PROPN/NNP/0/appos/B-GPE and/CCONJ/CC/4/cc/O Rome/PROPN/NNP/4/conj/B-GPE",
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
        "a second subject right behind the first",
        "the/DET/DT/1/det/O agency/NOUN/NN/4/nsubj/O TASS/PROPN/NNP/4/nsubj/B-ORG has/AUX/VBZ/4/aux/O "
        "asked/VERB/VBN/4/ROOT/O",
        ["TASS appos agency"],
    ),
    (
        "subjects of two verbs side by side",
        "as/SCONJ/IN/2/mark/O war/NOUN/NN/2/nsubj/O began/VERB/VBD/5/advcl/O ,/PUNCT/,/5/punct/O "
        "Peru/PROPN/NNP/5/nsubj/B-GPE left/VERB/VBD/5/ROOT/O",
        [],
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
        "a name with of owns what follows",
        "a/DET/DT/1/det/O rise/NOUN/NN/1/ROOT/O in/ADP/IN/1/prep/O the/DET/DT/4/det/O Bank/PROPN/NNP/2/pobj/B-ORG "
        "of/ADP/IN/4/prep/I-ORG England/PROPN/NNP/8/poss/I-ORG 's/PART/POS/6/case/O rate/NOUN/NN/5/pobj/O",
        ["Bank poss rate", "England pobj of", "'s case Bank", "rate pobj in"],
    ),
    (
        "a name behind and",
        "Ana/PROPN/NNP/1/compound/B-PERSON Ruiz/PROPN/NNP/6/nsubj/I-PERSON and/CCONJ/CC/1/cc/O "
        "president/NOUN/NN/5/compound/O Ion/PROPN/NNP/5/compound/B-PERSON Popa/PROPN/NNP/1/compound/I-PERSON "
        "met/VERB/VBD/6/ROOT/O",
        ["Popa conj Ruiz"],
    ),
    (
        "two parties before one noun",
        "they/PRON/PRP/1/nsubj/O host/VERB/VBP/1/ROOT/O Peru/PROPN/NNP/1/dobj/B-GPE –/PUNCT/:/1/punct/O "
        "Chile/PROPN/NNP/5/compound/B-GPE talks/NOUN/NNS/1/dep/O",
        ["Peru compound talks", "talks dobj host"],
    ),
    (
        "a dash that joins no parties",
        "they/PRON/PRP/1/nsubj/O host/VERB/VBP/1/ROOT/O Peru/PROPN/NNP/1/dobj/B-GPE –/PUNCT/:/1/punct/O "
        "noon/NOUN/NN/5/compound/O talks/NOUN/NNS/1/dep/O",
        [],
    ),
    (
        "a recipient before what it is given",
        "they/PRON/PRP/1/nsubj/O grant/VERB/VBP/1/ROOT/O Peru/PROPN/NNP/3/compound/B-GPE access/NOUN/NN/1/dobj/O",
        ["Peru dative grant"],
    ),
    (
        "a name that tells what is sold",
        "they/PRON/PRP/1/nsubj/O sell/VERB/VBP/1/ROOT/O Boeing/PROPN/NNP/3/compound/B-ORG jets/NOUN/NNS/1/dobj/O",
        [],
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


@pytest.mark.parametrize(("name", "rows", "changed"), REPAIRS, ids=[name for name, _, _ in REPAIRS])
def test_repairs(name: str, rows: str, changed: list[str]) -> None:
    before = arcs(built(rows))
    assert [arc for arc in arcs(reattach(built(rows), SYNTAX)) if arc not in before] == changed


PASSIVE = (
    "he/PRON/PRP/2/nsubjpass/O was/AUX/VBD/2/auxpass/O seen/VERB/VBN/2/ROOT/O and/CCONJ/CC/2/cc/O {}/VERB/VBD/2/conj/O"
)


@pytest.mark.parametrize(("verb", "tag"), [("arrested", "VBN"), ("returned", "VBD"), ("ran", "VBD")])
def test_a_bare_verb_after_a_passive_is_a_participle_unless_it_takes_no_object(verb: str, tag: str) -> None:
    doc = built(PASSIVE.format(verb))
    doc[4].lemma_ = verb.removesuffix("ed")
    assert reattach(doc, SYNTAX)[4].tag_ == tag
