"""Sentences as n-ary clauses, every argument whole."""

import pytest

from kg.extract.clauses import clauses
from kg.extract.triples import IMPLICIT, nary
from kg.lang.syntax import load_syntax
from tests.trees import tree

SYNTAX = load_syntax()

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


@pytest.mark.parametrize(("name", "expected"), NARY, ids=[name for name, _ in NARY])
def test_nary(name: str, expected: list[str]) -> None:
    doc = tree(name)
    found = nary(doc, clauses(doc, SYNTAX), SYNTAX, implicit=IMPLICIT)
    assert [" | ".join((c.subject, c.relation, *c.arguments)) for c in found] == expected
