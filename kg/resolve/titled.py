"""Titles that stand before their holder's name, in what is said there or in a heading above it."""

from collections.abc import Sequence

from kg.resolve.links import Links
from kg.resolve.scene import Scene

#: No title's holder is named behind so many further mentions.
_TITLED = 5


def before_name(scene: Scene, n: int) -> int | None:
    """Whom a description is the title of, with what he is in charge of ("[Minister for Trade] Ana Ruiz")."""
    place = scene.heads[n].i
    later = (m for m in range(n + 1, min(n + _TITLED, len(scene.mentions))) if scene.titles[m])
    return next((m for m in later if scene.starts[m] - len(scene.titles[m]) <= place < scene.starts[m]), None)


def link_headings(scene: Scene, links: Links, nominals: Sequence[int]) -> None:
    """Link each description that nothing before it tells to whom the text below gives its words for a title."""
    for n in nominals:
        if links.find(n) == n and (holder := _titled_later(scene, links, n)) is not None:
            links.attach(holder, n)


def _titled_later(scene: Scene, links: Links, n: int) -> int | None:
    """Whom a heading calls by the title that stands before his name below ("Trade Minister visits Peru")."""
    head = scene.heads[n]
    words = tuple(t.lower_ for t in scene.doc[head.left_edge.i : head.right_edge.i + 1] if t.dep_ != "det")
    named = head.text.istitle() and scene.mentions[n].type == "Person"
    named = named and bool(words)
    later = [m for m in range(n + 1, len(scene.mentions)) if scene.titles[m][-len(words) :] == words] if named else []
    return later[0] if len({links.find(m) for m in later}) == 1 else None
