"""What qualifies a relation: its role or theme, the place where it happens, the amount that is at stake."""

from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Span, Token

from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate

#: NER labels of amounts (OntoNotes).
_AMOUNTS = frozenset({"MONEY", "PERCENT", "QUANTITY"})


def qualifiers(scene: Scene, candidate: Candidate) -> tuple[tuple[str, str], ...]:
    """The qualifiers of a candidate, sorted by name: its own, and place and amount from around its predicate."""
    found = dict(candidate.qualifiers)
    if not candidate.presupposed:
        ends = {candidate.subject, candidate.object}
        for name, value in (*_amount(candidate.predicate), *_place(scene, candidate.predicate, ends)):
            found.setdefault(name, value)
    return tuple(sorted(found.items()))


def _amount(predicate: Token) -> Iterator[tuple[str, str]]:
    """The first amount inside the predicate's object."""
    for child in predicate.children:
        if child.dep_ in ("dobj", "attr", "nummod"):
            amount = next((one for one in _amounts(predicate.sent) if _within(one.root, child)), None)
            if amount is not None:
                yield "amount", amount.text
                return


def _amounts(sentence: Span) -> Iterator[Span]:
    """The amounts in a sentence; spaCy looks for the entities of a sentence in the whole doc."""
    for token in sentence:
        if token.ent_iob_ == "B" and token.ent_type_ in _AMOUNTS:
            behind = takewhile(lambda t: t.ent_iob_ == "I", sentence.doc[token.i + 1 :])
            yield sentence.doc[token.i : token.i + 1 + sum(1 for _ in behind)]


def _within(token: Token, top: Token) -> bool:
    return token == top or top.is_ancestor(token)


def _place(scene: Scene, predicate: Token, ends: set[int]) -> Iterator[tuple[str, str]]:
    """The first place that an "in" or "at" phrase of the predicate names, if it is no end of the relation."""
    for preposition, head in prepositional(predicate):
        if preposition in ("in", "at", "near"):
            for index in scene.denoted(head):
                if index not in ends and scene.is_a(index, "Place", "Country"):
                    mention = scene.mentions[index]
                    yield "place", mention.name
                    return
