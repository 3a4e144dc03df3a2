from typing import Any

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from kg.extract.clause import Argument, Clause, Kind, Role
from kg.extract.relations.participants.roles import clause_roles, prepositional, with_nested


def _doc(words: str, heads: list[int], deps: str) -> Doc:
    return Doc(English().vocab, words=words.split(), heads=heads, deps=deps.split())


SENT = _doc(
    "Poland sent weapons to Kyiv via Lviv",
    [1, 1, 1, 2, 3, 1, 5],
    "nsubj ROOT dobj prep pobj prep pobj",
)


def _clause(doc: Doc, verb: int, subject: int | None, arguments: list[Argument], **fields: Any) -> Clause:
    return Clause(
        head=doc[verb],
        kind=Kind.VERBAL,
        predicate=(doc[verb],),
        lemma="send",
        subject=None if subject is None else Argument(Role.SUBJECT, doc[subject]),
        arguments=tuple(arguments),
        **fields,
    )


def _words(roles: dict[str, Any]) -> dict[str, list[str]]:
    return {name: [token.text for token in tokens] for name, tokens in roles.items()}


def test_an_active_clause_has_its_surface_roles() -> None:
    clause = _clause(SENT, 1, 0, [Argument(Role.OBJECT, SENT[2]), Argument(Role.OBLIQUE, SENT[6], (SENT[5],))])
    assert _words(clause_roles(clause)) == {"subject": ["Poland"], "object": ["weapons"], "via": ["Lviv"]}


def test_a_passive_turns_subject_and_agent_round() -> None:
    doc = _doc("Kyiv was hit by Moscow", [2, 2, 2, 2, 3], "nsubjpass auxpass ROOT agent pobj")
    clause = _clause(doc, 2, 0, [Argument(Role.AGENT, doc[4], (doc[3],))], passive=True)
    assert _words(clause_roles(clause)) == {"object": ["Kyiv"], "subject": ["Moscow"]}


def test_a_passive_with_an_object_left_has_the_receiver_as_subject() -> None:
    doc = _doc("Kyiv was given tanks", [2, 2, 2, 2], "nsubjpass auxpass ROOT dobj")
    clause = _clause(doc, 2, 0, [Argument(Role.OBJECT, doc[3])], passive=True)
    assert _words(clause_roles(clause)) == {"indirect": ["Kyiv"], "object": ["tanks"]}


def test_phrases_on_the_object_are_roles_as_well() -> None:
    clause = _clause(SENT, 1, 0, [Argument(Role.OBJECT, SENT[2])])
    assert _words(with_nested(clause_roles(clause)))["to"] == ["Kyiv"]


def test_an_of_phrase_on_the_object_is_no_role_of_the_verb() -> None:
    doc = _doc("Poland met friends of Kyiv", [1, 1, 1, 2, 3], "nsubj ROOT dobj prep pobj")
    clause = _clause(doc, 1, 0, [Argument(Role.OBJECT, doc[2])])
    assert "of" not in with_nested(clause_roles(clause))


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        (_doc("talks with Oman", [0, 0, 1], "ROOT prep pobj"), [("with", "Oman")]),
        (_doc("withdrawal from around Kyiv", [0, 0, 1, 2], "ROOT prep prep pobj"), [("from around", "Kyiv")]),
        (_doc("talks", [0], "ROOT"), []),
        (_doc("very good talks", [1, 2, 2], "advmod amod ROOT"), []),
    ],
)
def test_prepositional_phrases(doc: Doc, expected: list[tuple[str, str]]) -> None:
    root = next(token for token in doc if token.dep_ == "ROOT")
    assert [(preposition, head.text) for preposition, head in prepositional(root)] == expected
