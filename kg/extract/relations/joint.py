"""What several do as one: "A and B jointly launched", "a joint operation by A and B" state that they work together."""

from collections.abc import Iterator
from itertools import combinations

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.clauses import conjuncts
from kg.extract.relations.roles import prepositional
from kg.extract.relations.scene import Candidate, Scene, span_of


def joint_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the cooperation of each two whom a clause makes one doer, or whom a joint deed is by or between."""
    for clause in scene.clauses:
        active = clause.kind is Kind.VERBAL and not clause.passive
        if active and clause.subject and _is_joint(scene, clause):
            yield from _together(scene, clause.subject.head, clause.head)
    for noun in scene.doc:
        if noun.pos_ == "NOUN" and _has_joint_word(scene, noun):
            for preposition, head in prepositional(noun):
                if preposition in scene.lexicon.joint_prepositions:
                    yield from _together(scene, head, noun)


def _is_joint(scene: Scene, clause: Clause) -> bool:
    """Does the verb itself, an adverb, or the adjective of its object say that they do it as one?"""
    objects = [a.head for a in clause.arguments if a.role is Role.OBJECT]
    adverbs = any(child.lower_ in scene.lexicon.joint_words for child in clause.head.children)
    return adverbs or clause.lemma in scene.lexicon.joint_verbs or any(_has_joint_word(scene, o) for o in objects)


def _has_joint_word(scene: Scene, noun: Token) -> bool:
    return any(child.lower_ in scene.lexicon.joint_words for child in noun.lefts)


def _together(scene: Scene, head: Token, predicate: Token) -> Iterator[Candidate]:
    """Each pair of agents that a coordination names."""
    members = [scene.denoted(token)[:1] for token in conjuncts(head)]
    agents = [found[0] for found in members if found and scene.is_a(found[0], "Agent")]
    for pair in combinations(agents if len(agents) <= scene.lexicon.most_mutual else (), 2):
        if not scene.same(*pair):
            yield Candidate(
                *pair,
                scene.lexicon.joint_property,
                predicate.lemma_.lower(),
                predicate,
                span_of(predicate),
                "joint",
                confidence=0.6,
            )
