"""Where people gather against a deed, which is not where it is done: "protests against the raids at [Hyde Park]"."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from kg.extract.relations.scene import Scene

#: What leads from a deed up to the gathering that it moves.
_UP = ("pobj", "prep", "conj")
_TOLD = ("nsubj", "nsubjpass", "dobj")


def without_venues(scene: Scene, noun: Token, roles: Mapping[str, Sequence[Token]]) -> dict[str, list[Token]]:
    """The roles that the clause around a deed gives it, without the phrases that say where people gather over it."""
    return {name: [t for t in heads if not is_venue(scene, noun, name, t)] for name, heads in roles.items()}


def is_venue(scene: Scene, noun: Token, preposition: str, place: Token) -> bool:
    """Does a phrase that the parse hangs on a deed say where people gather over it?

    A town behind "in" may be either ("against the raids in Lyon"), and is then left out; a region is where the deed is
    done ("against the raids in Darfur"), and so is whatever follows where the gathering has a place of its own.
    """
    if preposition not in scene.lexicon.places.venues or noun.dep_ not in (*_UP, "dobj"):
        return False
    above = noun
    while above.dep_ in _UP or _is_moved(above):
        above = above.head
    gathering = next((t for t in (above, *above.children) if _gathers(scene, t, above)), None)
    if gathering is None or any(_has_place(scene, t, noun, preposition) for t in (gathering, above)):
        return False
    ends = scene.ends(place)
    region = any(scene.is_a(i, "Country") or scene.mentions[i].canonical for i in ends)
    return preposition in scene.lexicon.places.spots or not region


def _is_moved(token: Token) -> bool:
    """Does it say to what end one gathers ("gather to [condemn] the raids", "a march [condemning] them")?"""
    verb = token.head if token.dep_ == "dobj" else token
    return verb.dep_ in ("xcomp", "advcl", "acl") and verb.tag_ in ("VB", "VBG")


def _gathers(scene: Scene, token: Token, above: Token) -> bool:
    known = token.lemma_.lower() in scene.lexicon.places.gatherings | scene.lexicon.places.gatherers
    return known and (token == above or token.dep_ in _TOLD)


def _has_place(scene: Scene, token: Token, noun: Token, preposition: str) -> bool:
    """Is a gathering's own place told before the deed: a spot where a spot is asked for, else a town, too?"""
    words = scene.lexicon.places.spots if preposition in scene.lexicon.places.spots else scene.lexicon.places.venues
    return any(c.lower_ in words and c.dep_ == "prep" and c.i < noun.i for c in token.children)
