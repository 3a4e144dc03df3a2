"""Nouns and clauses that take up what was told before: "Oman bombed Homs. Peru condemned *the attack*"."""

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.scene import Scene

_CLAUSES = frozenset({"acl", "ccomp", "relcl"})
_PREPOSITIONS = frozenset({"prep", "agent"})
_MODIFIERS = {"poss": "owner", "compound": "kind"}


def takes_up(scene: Scene, noun: Token) -> bool:
    """Is it a definite noun that says nothing of its event itself ("the summit", not "the summit in Rome")?"""
    return is_definite(scene, noun) and not content(noun)


def is_definite(scene: Scene, noun: Token) -> bool:
    """Does a determiner say that a noun's event is known ("the attack", "such attacks")?"""
    known, further = scene.knowledge.syntax.definite, scene.lexicon.events.taking_up_again
    return any(c.dep_ == "det" and (c.lower_ in known or c.lower_ in further) for c in noun.lefts)


def is_another(scene: Scene, noun: Token) -> bool:
    """Does a word say that a noun's event is not the one told before ("no [further] talks")?"""
    return any(c.lower_ in scene.lexicon.denial.another for c in noun.lefts)


def content(noun: Token, *, but: Token | None = None) -> frozenset[str]:
    """What a noun says of its event itself, a child apart: the prepositions behind it, "clause", "owner", "kind".

    A clause behind a comma only adds to what is known ("the attack, which killed ten"). The kind is a noun before it.

    >>> from spacy.lang.en import English
    >>> from spacy.tokens import Doc
    >>> doc = Doc(English().vocab, ["peace", "talks", "with"], heads=[1, 1, 1], deps=["compound", "ROOT", "prep"])
    >>> sorted(content(doc[1]))
    ['kind', 'with']
    """
    return frozenset(kind for child in noun.children if child != but and (kind := _kind(child)))


def _kind(child: Token) -> str:
    """What a noun's child says of its event; empty where nothing."""
    if child.dep_ in _PREPOSITIONS:
        return child.lower_
    if child.dep_ in _CLAUSES and child.i > child.head.i and child.left_edge.nbor(-1).text != ",":
        return "clause"
    return _MODIFIERS.get(child.dep_, "")


def denies_clause(scene: Scene, clause: Clause) -> bool:
    """ "Accuses Chile of shelling Tacna, [which Chile denies]": is the clause before denied, not its noun?"""
    which = next((t for t in clause.head.lefts if t.lower_ == "which"), None)
    return (
        clause.link == "relcl"
        and clause.lemma in scene.lexicon.denial.deniers
        and which is not None
        and which.dep_ == "dobj"
        and which.i > 0
        and which.nbor(-1).text == ","
    )
