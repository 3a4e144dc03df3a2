"""Sentences as minimal triples, one fact each."""

import pytest

from kg.extract.clauses import clauses
from kg.extract.triples import triples
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


@pytest.mark.parametrize(("name", "expected"), TRIPLES, ids=[name for name, _ in TRIPLES])
def test_triples(name: str, expected: list[str]) -> None:
    doc = tree(name)
    found = triples(doc, clauses(doc, SYNTAX), SYNTAX)
    assert [f"{t.subject} | {t.relation} | {t.object}" for t in found] == expected
