"""Descriptions that damn: "these terrorists", "this barbaric group" are the armed group of which the article speaks."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.tree import coordination_head
from kg.types import MentionKind

_INNER = frozenset({"compound", "amod", "nmod", "poss"})


def menace(scene: Scene, links: Links, n: int) -> int | None:
    """The one armed group that the article names before a description that damns it, or None.

    "The coalition struck Daesh. [These terrorists] must be stopped." What shows that a name is an armed group's: it is
    fought or defeated, somebody stands against it, or its fighters and attacks are named by it.
    """
    head = scene.heads[n]
    if not _damns(scene, head):
        return None
    bodies = [m for m in range(n - 1, -1, -1) if _is_body(scene, m)]
    fought = [m for m in bodies if _is_fought(scene, scene.heads[m])]
    return fought[0] if len({links.find(m) for m in fought}) == 1 else None


def _damns(scene: Scene, head: Token) -> bool:
    """Does a phrase call those of whom it speaks terrorists or the like, and say no more of who they are?"""
    words, pointing = scene.names.nouns.menaces, (scene.names.syntax.definite | {"such"}) - {"the"}
    told = any(c.dep_ in ("prep", "relcl", "acl", "appos", "conj") for c in head.rights if c.lower_ != "who")
    named = any(c.ent_type_ or c.tag_ == "PRP$" for c in head.lefts)
    by_noun = head.lower_ in words.nouns and any(c.lower_ in pointing for c in head.lefts)
    by_adjective = head.lower_ in words.bodies and any(c.lower_ in words.adjectives for c in head.lefts)
    return (by_noun or by_adjective) and not told and not named


def _is_body(scene: Scene, m: int) -> bool:
    mention = scene.mentions[m]
    return mention.kind is MentionKind.NAME and mention.type in ("Organization", "Group") and mention.rule != "demonym"


def _is_fought(scene: Scene, head: Token) -> bool:
    """Is a name that of one who is fought ("to defeat Daesh", "against Daesh"), or of those whose fighters some are?"""
    words = scene.names.nouns.menaces
    head = coordination_head(head)
    above = head.head
    if head.dep_ in ("dobj", "nsubjpass"):
        return above.lemma_.lower() in words.fought
    if head.dep_ == "nsubj" and above.lemma_.lower() in words.kills:
        return True
    if head.dep_ == "pobj":
        return above.lower_ == "against" or (above.lower_ in ("of", "by", "from") and _is_deed(scene, above.head))
    if head.dep_ in _INNER:
        return _is_deed(scene, above) or above.lower_ in (*words.nouns, *words.fighters)
    return any(_is_deed(scene, t) or t.lower_ in words.nouns for t in _told(head))


def _told(head: Token) -> Iterator[Token]:
    """What the parse sets in apposition to a name, or beside it as its description ("the terrorist [group] Daesh")."""
    yield from (t for t in head.children if t.dep_ == "appos")
    yield from (t for t in head.lefts if t.dep_ in ("compound", "amod"))
    if head.dep_ == "appos":
        yield head.head
        yield from head.head.lefts


def _is_deed(scene: Scene, token: Token) -> bool:
    return token.lemma_.lower() in scene.names.nouns.menaces.deeds
