"""Places listed as examples of what lies in another: "villages in eastern Chad including Abeche and Iriba"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.whereabouts.located import located_in
from kg.tree import is_modifier
from kg.types import Mention


def example_relations(scene: Scene) -> Iterator[Candidate]:
    """ "villages in eastern Chad including Abeche and Iriba", "Homs, Hama and other cities in Syria"."""
    names = list(scene.names())
    for position, (outer, _) in enumerate(names):
        if scene.is_a(outer, "Place", "Country"):
            for inner in (*_listed_behind(scene, names[position:]), *_listed_before(scene, names[: position + 1])):
                yield located_in(scene, inner, outer, "examples")


def _listed_behind(scene: Scene, names: list[tuple[int, Mention]]) -> Iterator[int]:
    """The places listed behind the first name as what lies in it.

    "Struck towns in Lebanon, including six in Tyre and two at Naqoura": the parts are told from what holds them. "Two
    Chadian regions, Lac and Kanem", "Chad's towns of Lac and Bongor": each member lies in the state.
    """
    outer, around = names[0]
    whole = not is_modifier(scene.head_word(around))
    if whole:
        yield from _run(scene, names, scene.places.patterns.among, scene.places.patterns.among_more)
        yield from _run(scene, names, scene.places.patterns.among, scene.places.patterns.coordinating)
    if scene.is_a(outer, "Country"):
        yield from _run(scene, names, scene.places.patterns.kinds_listed, scene.places.patterns.coordinating)
    if whole:
        yield from _run(scene, names, scene.places.patterns.including, scene.places.patterns.coordinating)


def _run(
    scene: Scene, names: list[tuple[int, Mention]], first: re.Pattern[str], further: re.Pattern[str]
) -> Iterator[int]:
    """The places that follow a name, with the one pattern between the first two names and the other between more."""
    pattern = first
    for (_, before), (index, mention) in pairwise(names):
        gap = scene.text[before.end : mention.start]
        if not pattern.fullmatch(gap) or not scene.is_locality(index):
            return
        yield index
        pattern = further


def _listed_before(scene: Scene, names: list[tuple[int, Mention]]) -> Iterator[int]:
    """The places listed before the last name and the kind of what lies in it ("[Homs], [Hama] and other cities in").

    So "[Homs] and other Syrian cities".
    """
    start, end = names[-1][1].start, names[-1][1].end
    before = scene.text[max(0, start - scene.places.reach) : start]
    kinds = scene.places.patterns.kind_in.search(before)
    if kinds is not None and kinds.group("others"):
        yield from _leading(scene, names[:-1], start - len(before) + kinds.start("others"))
    others = scene.places.patterns.others_of.search(before) if names[-1][1].rule == "demonym" else None
    if others is not None and scene.places.patterns.kinds_after.match(scene.text, end):
        yield from _leading(scene, names[:-1], start - len(before) + others.start())


def _leading(scene: Scene, names: list[tuple[int, Mention]], stop: int) -> Iterator[int]:
    """The places listed before "and other cities"."""
    for index, mention in reversed(names):
        gap = scene.text[mention.end : stop]
        if (gap and not scene.places.patterns.coordinating.fullmatch(gap)) or scene.is_a(index, "Country"):
            return
        yield index
        stop = mention.start
