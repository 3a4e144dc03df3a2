"""Whom a phrase for all of a kind leaves out: "all states *except Iran*", "every state *but Iran*"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.scene import Scene
from kg.tree import VERBAL

#: How a verb takes what may be all of some kind.
_PARTS = ("nsubj", "nsubjpass", "dobj")


def excepted(scene: Scene, whole: Token) -> list[Token]:
    """Whom a phrase for all of a kind leaves out: "all states *except Iran*", "*Except for Iran*, no state left".

    A clause with two such phrases leaves open which of them it is.
    """
    if not is_whole(scene, whole) and whole.tag_ != "NNS":
        return []
    verb = whole.head
    parts = [c for c in verb.children if c.dep_ in _PARTS and (is_whole(scene, c) or c.tag_ == "NNS")]
    places = [whole, verb] if parts == [whole] else [whole]
    names = [name for place in places for name in _exceptions(scene, place) if scene.in_name(name)]
    beside = [t for t in whole.subtree if t.i > whole.i and scene.in_name(t) and is_right_behind(scene, t)]
    return [*names, *(t for t in beside if t not in names)]


def _exceptions(scene: Scene, place: Token) -> Iterator[Token]:
    """The heads behind words of exception that hang on a noun or verb."""
    behind = [p for p in place.children if p.dep_ == "prep"]
    behind += [p for c in place.children if c.dep_ in ("amod", "advmod") for p in c.rights if p.dep_ == "prep"]
    for preposition in behind:
        ends = [t for p in (preposition, *preposition.rights) for t in p.children if t.dep_ == "pobj"]
        ends += [t for end in ends for p in end.rights if p.lower_ == "of" for t in p.children]
        yield from (t for end in ends if leads_out(scene, end) for t in (end, *end.conjuncts))


def leads_out(scene: Scene, end: Token) -> bool:
    """Does a word of exception lead to a phrase ("*except for* Iran", "*with the exception of* Iran")?"""
    before = end.doc[max(end.left_edge.i - 5, end.sent.start) : end.left_edge.i]
    words = [t.lower_ for t in before if t.dep_ != "det"]
    leading = {" ".join(words[-length:]) for length in (4, 3, 2, 1)}
    if not leading.isdisjoint(scene.lexicon.denial.setting_apart):
        above = end.head.head.head
        parts = [above] if above.pos_ == "NOUN" else [c for c in above.children if c.dep_ in _PARTS]
        return any(is_whole(scene, part) for part in parts)
    singled = len(words) > 2 and words[-3] in ("none", "no-one") and words[-2:] == ["other", "than"]
    return not singled and not leading.isdisjoint(scene.lexicon.denial.excepting)  # not "none other than Iran"


def is_right_behind(scene: Scene, name: Token) -> bool:
    """Does a word of exception stand right before a name, whatever the parse makes of it ("all states *bar* Iran")?"""
    doc, first, opening = name.doc, name.i, name.sent.start
    while first > opening and doc[first - 1].head == name and not doc[first - 1].is_lower:
        first -= 1
    word = doc[max(first - 1, opening)]
    if word.text not in scene.lexicon.denial.excepting_next:
        return False
    before = doc[opening : word.i]
    start = max((t.i for t in before if t.pos_ in VERBAL), default=-1)
    wholes = (t for t in before if t.i > start and t.lower_ in scene.lexicon.denial.wholes)
    return any(t.dep_ in ("det", "predet", *_PARTS) and t.head != word for t in wholes)


def is_whole(scene: Scene, noun: Token) -> bool:
    """Does a phrase speak of all or none of a kind ("*every* state", "*nobody*")?"""
    words = [noun.lower_, *(c.lower_ for c in noun.lefts if c.dep_ in ("det", "predet"))]
    return not scene.lexicon.denial.wholes.isdisjoint(words)
