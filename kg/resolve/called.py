"""Descriptions that go back to a name by the words in it or before it: "the trade committee", "the Unity nominee"."""

from collections.abc import Iterable
from itertools import takewhile

from spacy.tokens import Token

from kg.resolve.links import Links
from kg.resolve.recency import names_before
from kg.resolve.scene import Scene

#: So many words before a name are looked at for what its bearer is called ("presumptive Unity Party nominee").
_CALLED = 6


def by_words(scene: Scene, links: Links, n: int) -> int | None:
    """The one body whose name holds all the words of a description ("Committee on Trade", "the trade committee")."""
    head = scene.heads[n]
    own = [t for t in head.children if t.dep_ != "det"]
    if not all(t.dep_ in ("compound", "amod", "nmod") and t.i < head.i and t.left_edge == t for t in own):
        return None
    wanted = {t.lower_ for t in (*own, head)}
    fits = [m for m in names_before(scene, n, len(scene.doc)) if wanted <= {*scene.mentions[m].text.lower().split()}]
    fits = [
        m
        for m in fits
        if scene.mentions[m].type == "Organization" and len(scene.mentions[m].text.split()) > len(wanted)
    ]
    return fits[0] if len({links.find(m) for m in fits}) == 1 else None


def by_synonym(scene: Scene, links: Links, n: int) -> list[int]:
    """The one body before whose name has another word for a description's noun ("Committee on Trade", "the panel")."""
    words = scene.names.nouns.called.get(scene.heads[n].lower_, frozenset())
    found = [m for m in names_before(scene, n, len(scene.doc)) if words & {*scene.mentions[m].text.lower().split()}]
    found = [m for m in found if scene.mentions[m].type == scene.mentions[n].type]
    return found if len({links.find(m) for m in found}) == 1 else []


def called_before(scene: Scene, links: Links, n: int) -> int | None:
    """The one person before whose name the text has a description's words ("[Unity nominee] Ana Ruiz").

    A party is the same by whichever of its names it is called there ("Republican", "GOP").
    """
    head = scene.heads[n]
    own = [t for t in head.lefts if t.dep_ in ("compound", "amod", "nmod")]
    if scene.mentions[n].type != "Person" or not own:
        return None
    wanted = _words(scene, own)
    people = (m for m in names_before(scene, n, len(scene.doc)) if scene.mentions[m].type == "Person")
    holders = [m for m in people if wanted <= _before(scene, scene.starts[m], head.lower_)]
    return holders[0] if len({links.find(m) for m in holders}) == 1 else None


def _before(scene: Scene, start: int, noun: str) -> set[str]:
    """The words that stand before a name behind which its bearer is called by a noun; none where he is not."""
    words = list(
        takewhile(
            lambda t: t.pos_ in ("NOUN", "ADJ", "PROPN") or t.text == "-",
            reversed(scene.doc[max(0, start - _CALLED) : start]),
        )
    )
    return _words(scene, words) if words and words[0].lower_ == noun else set()


def _words(scene: Scene, tokens: Iterable[Token]) -> set[str]:
    """Words, lower case; of a name that is known elsewhere, the name that it has there."""
    named = ((t, scene.by_head.get(t.i)) for t in tokens)
    return {t.lower_ if m is None else scene.mentions[m].canonical or t.lower_ for t, m in named}
