"""The same sentences as minimal triples and as n-ary clauses."""

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from kg.extract.clauses import clauses
from kg.extract.triples import IMPLICIT, NaryClause, Triple, nary, triples
from kg.lang.syntax import load_syntax
from tests.trees import tree

SYNTAX = load_syntax()

TRIPLES = [
    ("transitive", ["Russia | attacked | the town"]),
    ("passive", ["The town | was attacked by | Russian forces", "The town | was attacked by Russian forces in | May"]),
    ("dative", ["Norway | gave | Kyiv", "Norway | gave | weapons"]),
    ("particle", ["Troops | carried out | the raid"]),
    ("copula", ["The minister | is | a member of the council", "The minister | is a member of | the council"]),
    ("adjective", ["The envoy | is angry at | Iran"]),
    ("able", ["The army | is able to hold | the town"]),
    ("no longer", ["He | no longer supports | the plan"]),
    ("nobody", ["Nobody | supported | the plan"]),
    ("shared auxiliary", ["He | was arrested by | police"]),
    ("shared object", ["The court | tried | the editor", "The court | jailed | the editor"]),
    ("shared negation", []),
    ("subject relative", ["The envoy | met | the king"]),
    ("object relative", ["Iran | seized | The ships"]),
    ("bare relative", ["Iran | seized | The ships"]),
    ("preposition relative", ["he | lived in | The house"]),
    ("stranded preposition", ["he | lived in | The house"]),
    ("predicate noun relative", ["Ruiz | is | a judge", "Ruiz | works in | Lima"]),
    ("object control", ["Police | asked | the crowd", "Police | asked the crowd to leave | the square"]),
    ("subject control", ["Iran | threatened to leave | the treaty"]),
    ("passive control", ["The crowd | was asked to leave | the square"]),
    ("purpose", ["He | came to sign | the treaty"]),
    ("in order", ["He | came in order to sign | the treaty"]),
    ("control noun", ["Iran | to attack | the port"]),
    ("last to", ["She | was | the last judge", "She | was the last judge to sign | the treaty"]),
    ("gerund", ["she | resigned After winning | the vote"]),
    ("participle", ["The bridge | built by | engineers"]),
    ("participle on object", ["They | opened | a plant", "a plant | built by | Koreans"]),
    ("complement", ["Officials | said | that talks failed"]),
    ("fronted complement", ["officials | said | Talks failed"]),
    ("content", ["they | need | money", "The problem | is that they need | money"]),
    ("accusative", ["They | watched | us", "They | watched us leave | the port"]),
    ("existential", ["There | was | a fire", "There | was a fire in | the port"]),
    ("compound preposition", ["Ships | sailed out of | the port"]),
    ("noun preposition", ["He | stood in front of | the house"]),
    ("adverb preposition", ["The village | lies close to | the border"]),
    ("fixed phrase", []),
    ("close phrase", ["She | headed for | Rome", "She | headed for Rome in | 1980"]),
    ("fronted adjunct", ["he | wanted to sell the house In | May", "he | wanted to sell | the house"]),
    ("measure", ["They | bought | a number of ships"]),
    ("apposition", []),
    ("title", []),
    ("possessive", []),
    ("event noun", []),
    ("nationality", ["Talks | ended | the Iranian attack"]),
    ("including", ["The group | met | five states", "five states | including | Oman"]),
    ("coordinated subject", ["France | backed | the plan", "Spain | backed | the plan", "Italy | backed | the plan"]),
    ("coordinated modifiers", ["The foreign ministers | met | Ruiz", "The defence ministers | met | Ruiz"]),
    ("adverbial time", ["The port | closed | last week"]),
    ("nor", []),
    ("semicolon", []),
    ("small clause", ["The law | made | exports difficult"]),
    ("nearest subject", []),
    ("instance", ["They | met in | cities", "They | met in | Doha"]),
    ("gerund of object", ["He | accused | Iran", "He | accused Iran of attacking | ships"]),
    ("prepositional passive", ["The town | is referred to as | a port"]),
    ("name in apposition", []),
    ("bracket", ["The front | joined | Oman"]),
    ("remark on an object", ["They | joined | Oman"]),
    ("instances", ["They | met | several old allies", "They | met | Oman", "They | met | Iran"]),
]

#: With the implicit kinds, appositions and possessives.
NARY = [
    ("transitive", ["Russia | attacked | the town"]),
    ("passive", ["The town | was attacked by | Russian forces | in May"]),
    ("dative", ["Norway | gave | Kyiv | weapons"]),
    ("particle", ["Troops | carried out | the raid"]),
    ("copula", ["The minister | is | a member of the council"]),
    ("adjective", ["The envoy | is angry at | Iran"]),
    ("able", ["The army | is able to hold | the town"]),
    ("no longer", ["He | no longer supports | the plan"]),
    ("nobody", ["Nobody | supported | the plan"]),
    ("shared auxiliary", ["He | was arrested by | police"]),
    ("shared object", ["The court | tried | the editor", "The court | jailed | the editor"]),
    ("shared negation", []),
    ("subject relative", ["The envoy | met | the king"]),
    ("object relative", ["Iran | seized | The ships"]),
    ("bare relative", ["Iran | seized | The ships"]),
    ("preposition relative", ["he | lived in | The house"]),
    ("stranded preposition", ["he | lived in | The house"]),
    ("predicate noun relative", ["Ruiz | is | a judge", "Ruiz | works in | Lima"]),
    ("object control", ["Police | asked | the crowd | to leave the square"]),
    ("subject control", ["Iran | threatened to leave | the treaty"]),
    ("passive control", ["The crowd | was asked to leave | the square"]),
    ("purpose", ["He | came | to sign the treaty", "He | to sign | the treaty"]),
    ("in order", ["He | to sign | the treaty"]),
    ("control noun", ["Iran | to attack | the port", "Iran | has | plan"]),
    ("last to", ["She | was | the last judge | to sign the treaty", "She | to sign | the treaty"]),
    ("gerund", ["she | resigned | After winning the vote"]),
    ("participle", ["The bridge | is built by | engineers"]),
    ("participle on object", ["They | opened | a plant built by Koreans", "a plant | is built by | Koreans"]),
    ("complement", ["Officials | said that | talks failed"]),
    ("fronted complement", ["officials | said | Talks failed"]),
    ("content", ["The problem | is that | they need money", "they | need | money"]),
    ("accusative", ["They | watched | us leave the port", "us | leave | the port"]),
    ("existential", ["There | was | a fire in the port"]),
    ("compound preposition", ["Ships | sailed out of | the port"]),
    ("noun preposition", ["He | stood in front of | the house"]),
    ("adverb preposition", ["The village | lies close to | the border"]),
    ("fixed phrase", []),
    ("close phrase", ["She | headed for | Rome | in 1980"]),
    ("fronted adjunct", ["he | wanted to sell | the house | In May"]),
    ("measure", ["They | bought | a number of ships"]),
    ("apposition", ["Maria Ruiz | is | a lawyer"]),
    ("title", ["Ruiz | is | President"]),
    ("possessive", ["Iran | has | army"]),
    ("event noun", []),
    ("nationality", ["Talks between Oman and Iran | ended | the Iranian attack"]),
    ("including", ["The group | met | five states", "The group | met | Oman", "Oman | is | a state"]),
    ("coordinated subject", ["France | backed | the plan", "Spain | backed | the plan", "Italy | backed | the plan"]),
    ("coordinated modifiers", ["The foreign ministers | met | Ruiz", "The defence ministers | met | Ruiz"]),
    ("adverbial time", ["The port | closed | last week"]),
    ("nor", []),
    ("semicolon", []),
    ("small clause", ["The law | made | exports difficult"]),
    ("nearest subject", []),
    ("instance", ["They | met in | cities", "They | met in | Doha", "Doha | is | a city"]),
    ("gerund of object", ["He | accused | Iran | of attacking ships"]),
    ("prepositional passive", ["The town | is referred to as | a port"]),
    ("name in apposition", ["Ruiz | is | A friend"]),
    ("bracket", ["The front | joined | Oman", "The front | is | SDF"]),
    ("remark on an object", ["They | joined | Oman", "Oman | is | a state"]),
    (
        "instances",
        [
            "They | met | several old allies",
            "They | met | Oman",
            "They | met | Iran",
            "Oman | is | an old ally",
            "Iran | is | an old ally",
        ],
    ),
]


@pytest.mark.parametrize(("name", "expected"), TRIPLES, ids=[name for name, _ in TRIPLES])
def test_triples(name: str, expected: list[str]) -> None:
    doc = tree(name)
    found = triples(doc, clauses(doc, SYNTAX), SYNTAX)
    assert [f"{t.subject} | {t.relation} | {t.object}" for t in found] == expected


@pytest.mark.parametrize(("name", "expected"), NARY, ids=[name for name, _ in NARY])
def test_nary(name: str, expected: list[str]) -> None:
    doc = tree(name)
    found = nary(doc, clauses(doc, SYNTAX), SYNTAX, implicit=IMPLICIT)
    assert [" | ".join((c.subject, c.relation, *c.arguments)) for c in found] == expected


def test_given_words_are_printed() -> None:
    doc = tree("transitive")
    words = ["RUSSIA", "attacked", "-LRB-", "town", "."]
    assert list(triples(doc, clauses(doc, SYNTAX), SYNTAX, words=words)) == [
        Triple("RUSSIA", "attacked", "-LRB- town", 0)
    ]


def test_triples_leave_implicit_facts_out_unless_asked() -> None:
    doc = tree("possessive")
    found = clauses(doc, SYNTAX)
    assert list(triples(doc, found, SYNTAX)) == []
    assert list(triples(doc, found, SYNTAX, implicit=IMPLICIT)) == [Triple("Iran", "has", "army", 0)]


def test_nary_clauses_print_appositions_but_not_possessives_by_default() -> None:
    possessive, apposition = tree("possessive"), tree("apposition")
    assert list(nary(possessive, clauses(possessive, SYNTAX), SYNTAX)) == []
    assert list(nary(apposition, clauses(apposition, SYNTAX), SYNTAX)) == [
        NaryClause("Maria Ruiz", "is", ("a lawyer",), 0)
    ]


def test_a_hyphen_that_the_parser_coordinates_is_nobody() -> None:
    doc = Doc(
        English().vocab,
        words=["Rome", "-", "elects", "Ruiz"],
        lemmas=["Rome", "-", "elect", "Ruiz"],
        pos=["PROPN", "NOUN", "VERB", "PROPN"],
        tags=["NNP", "HYPH", "VBZ", "NNP"],
        heads=[2, 0, 2, 2],
        deps=["nsubj", "conj", "ROOT", "dobj"],
    )
    found = clauses(doc, SYNTAX)
    assert list(triples(doc, found, SYNTAX)) == [Triple("Rome", "elects", "Ruiz", 0)]
    assert list(nary(doc, found, SYNTAX)) == [NaryClause("Rome", "elects", ("Ruiz",), 0)]


def test_a_hyphen_that_the_parser_takes_for_the_subject_states_nothing() -> None:
    doc = Doc(
        English().vocab,
        words=["-", "crosses", "Rome"],
        lemmas=["-", "cross", "Rome"],
        pos=["NOUN", "VERB", "PROPN"],
        tags=["HYPH", "VBZ", "NNP"],
        heads=[1, 1, 1],
        deps=["nsubj", "ROOT", "dobj"],
    )
    found = clauses(doc, SYNTAX)
    assert list(triples(doc, found, SYNTAX)) == []
    assert list(nary(doc, found, SYNTAX)) == []


def test_a_hyphen_that_the_parser_takes_for_a_clause_states_nothing() -> None:
    doc = Doc(
        English().vocab,
        words=["Rome", "co", "-", "founded", "Velmo"],
        lemmas=["Rome", "co", "-", "found", "Velmo"],
        pos=["PROPN", "VERB", "VERB", "VERB", "PROPN"],
        tags=["NNP", "VBD", "VBD", "VBN", "NNP"],
        heads=[1, 1, 1, 1, 3],
        deps=["nsubj", "ROOT", "ccomp", "ccomp", "dobj"],
    )
    found = clauses(doc, SYNTAX)
    assert all("-" not in triple.object for triple in triples(doc, found, SYNTAX))
    assert list(nary(doc, found, SYNTAX))


def test_a_hyphen_that_the_parser_takes_for_an_object_adds_nothing() -> None:
    doc = Doc(
        English().vocab,
        words=["Rome", "beats", "fans", "of", "-", "in", "May"],
        lemmas=["Rome", "beat", "fan", "of", "-", "in", "May"],
        pos=["PROPN", "VERB", "NOUN", "ADP", "NOUN", "ADP", "PROPN"],
        tags=["NNP", "VBZ", "NNS", "IN", "HYPH", "IN", "NNP"],
        heads=[1, 1, 1, 2, 3, 1, 5],
        deps=["nsubj", "ROOT", "dobj", "prep", "pobj", "prep", "pobj"],
    )
    found = clauses(doc, SYNTAX)
    assert Triple("Rome", "beats fans of in", "May", 0) in triples(doc, found, SYNTAX)
