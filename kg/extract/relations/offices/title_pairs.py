"""Offices that a plural gives one each: "the presidents of [Peru] and [Chad], [Ana Ruiz] and [Ion Popa]"."""

from collections.abc import Iterator

from kg.extract.relations.offices.holding import is_person
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import Title
from kg.types import MentionKind

#: What parts the members of a list.
_LISTING = frozenset({",", "and", "or", "the"})


def paired(scene: Scene, title: Title) -> list[tuple[int, int]]:
    """Each holder of a plural title with the body that is named in the same place; empty unless they are as many.

    "French and German ministers Ana Ruiz and Ion Popa", "Presidents Ana Ruiz of Peru and Ion Popa of Chad".
    """
    last = scene.doc[title.stop - 1]
    if not last.lower_.endswith(("s", "men", "women")) or last.tag_ == "NN":
        return []
    before = list(_bodies_before(scene, title.start))
    bodies, stop = _row(scene, title.stop + 1, bodily=True) if _leads_on(scene, title) else (before, title.stop)
    people, _ = _row(scene, stop + (stop < len(scene.doc) and scene.doc[stop].text == ","), bodily=False)
    own = [(person, body) for person in people if (body := _body_behind(scene, person)) is not None]
    if len(own) == len(people) > 1:
        return own
    return list(zip(people, bodies, strict=True)) if len(people) == len(bodies) > 1 else []


def _leads_on(scene: Scene, title: Title) -> bool:
    """Does "of" lead from a title to the bodies?"""
    return title.stop < len(scene.doc) and scene.doc[title.stop].lower_ == "of"


def _row(scene: Scene, position: int, *, bodily: bool) -> tuple[list[int], int]:
    """The bodies, or else the persons, of a list that starts there, and where it ends; past "of" and a body."""
    found: list[int] = []
    end = position
    while (start := _past_joints(scene, position)) in scene.name_from:
        index = scene.name_from[start]
        if is_person(scene, index) == bodily or (bodily and not scene.is_a(index, "Country", "Organization", "Group")):
            break
        found.append(index)
        position = end = scene.token_from(scene.mentions[index].end)
        if not bodily and (body := _body_behind(scene, index)) is not None:
            position = end = scene.token_from(scene.mentions[body].end)
        if end < len(scene.doc) and scene.doc[end].lower_ not in _LISTING:
            break
    return found, end


def _past_joints(scene: Scene, position: int) -> int:
    while position < len(scene.doc) and scene.doc[position].lower_ in _LISTING:
        position += 1
    return position


def _body_behind(scene: Scene, person: int) -> int | None:
    """The body that "of" ties to a person's name ("Ana Ruiz of [Peru]")."""
    stop = scene.token_from(scene.mentions[person].end)
    tied = stop < len(scene.doc) and scene.doc[stop].lower_ == "of"
    body = scene.name_from.get(stop + 1) if tied else None
    return body if body is not None and scene.is_a(body, "Country", "Organization", "Place") else None


def _bodies_before(scene: Scene, stop: int) -> Iterator[int]:
    """The bodies of a list that ends before a title, the first one first ("[Peru] and [Chad]'s ministers")."""
    found: list[int] = []
    while (end := _before_joints(scene, stop, bool(found))) in scene.name_to:
        index = scene.name_to[end]
        known = scene.mentions[index].kind is MentionKind.NAME
        if not known or not scene.is_a(index, "Country", "Organization", "Group"):
            break
        found.append(index)
        stop = scene.token_from(scene.mentions[index].start)
    yield from reversed(found)


def _before_joints(scene: Scene, stop: int, listed: bool) -> int:
    """Where the name before a token ends, past its possessive mark and, in a list, what joins it to the next."""
    while listed and stop > 1 and scene.doc[stop - 1].lower_ in _LISTING:
        stop -= 1
    return stop - 1 if stop > 1 and scene.doc[stop - 1].tag_ == "POS" else stop
