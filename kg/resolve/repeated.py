"""Descriptions that say again what an earlier one did: "the ousted junta ... the junta"."""

from spacy.tokens import Token

from kg.resolve.homes import states_told
from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.types import MentionKind


def role_words(head: Token) -> frozenset[str]:
    """The content words of a description of an office: "the US Secretary of State" gives secretary and state."""
    words = {head.lower_}
    for child in head.children:
        if child.dep_ in ("compound", "amod", "nmod") and child.i < head.i:
            words.add(child.lower_)
        elif child.dep_ == "prep" and child.lower_ in ("of", "for"):
            words.update(t.lower_ for t in child.children if t.dep_ == "pobj")
    return frozenset(words)


def _owner(head: Token) -> str:
    """The word for whose a thing is ("Chile's flag", "their flag"), lower case; empty where none is named."""
    return next((t.lower_ for t in head.lefts if t.dep_ == "poss"), "")


def _is_anothers(scene: Scene, links: Links, n: int, m: int) -> bool:
    """Has a description a named owner, and is an earlier one without any known by a name that doesn't tell of it?"""
    owner = next((t for t in scene.heads[n].lefts if t.dep_ == "poss" and t.i in scene.by_head), None)
    if owner is None or _owner(scene.heads[m]) or scene.mentions[scene.by_head[owner.i]].kind is not MentionKind.NAME:
        return False
    known = [k for k in scene.of_kind(MentionKind.NAME) if links.find(k) == links.find(m)]
    return bool(known) and not any(owner.lower_ in scene.mentions[k].text.lower().split() for k in known)


def repeated(scene: Scene, links: Links, n: int) -> int | None:
    """An earlier description with the same noun, if this one says nothing else than that one."""
    head = scene.heads[n]
    words = role_words(head)
    if any(t.dep_ in ("acl", "relcl") and t.left_edge.i == head.i + 1 for t in head.rights):
        return None  # "the party [founded by her father]" is told apart from others
    for m in range(n - 1, -1, -1):
        like = scene.mentions[m].kind is MentionKind.NOMINAL and scene.heads[m].lower_ == head.lower_
        if like and _owner(head) and _owner(scene.heads[m]) not in ("", _owner(head)):
            continue
        if like and _owner(head) and not _owner(scene.heads[m]) and states_told(scene, scene.heads[m]):
            continue  # "the Russian space agency ... Ukraine's space agency"
        if like and _is_anothers(scene, links, n, m):
            continue  # "the Velmo campaign ... Ruiz's last campaign"
        if like and head.lower_ in scene.names.nouns.kin.nouns and _owner(head) != _owner(scene.heads[m]):
            continue  # "the brother of Ana Ruiz ... his brother"
        if like and words <= role_words(scene.heads[m]):
            return m
    return None
