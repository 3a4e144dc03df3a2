"""Places listed as examples of what lies in another: "towns in northern Iraq including Rabiyah and Zumar"."""

from collections.abc import Iterator
from itertools import pairwise

from kg.extract.relations.candidates import Candidate
from kg.extract.relations.located import is_modifier, located_in, name_head
from kg.extract.relations.scene import Scene
from kg.lang.places import PlaceWords
from kg.types import Mention


def example_relations(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "towns in northern Iraq including Rabiyah and Zumar", "Homs, Hama and other cities in Syria"."""
    names = list(scene.names())
    for position, (outer, around) in enumerate(names):
        if not scene.is_a(outer, "Place", "Country"):
            continue
        before = scene.text[max(0, around.start - words.reach) : around.start]
        yield from _among(scene, names[position:], words)
        if scene.is_a(outer, "Country"):
            yield from _kinds_listed(scene, names[position:], words)
        if not is_modifier(name_head(scene, around)):
            for inner in _following(scene, names[position:], words):
                yield located_in(scene, inner, outer, "examples")
        kinds = words.kind_in.search(before)
        if kinds is not None and kinds.group("others") and position:
            gap_end = around.start - len(before) + kinds.start("others")
            yield from (
                located_in(scene, inner, outer, "examples")
                for inner in _leading(scene, names[:position], gap_end, words)
            )


def _among(scene: Scene, names: list[tuple[int, Mention]], words: PlaceWords) -> Iterator[Candidate]:
    """ "Struck towns in Lebanon, including six in Tyre and two at Naqoura": the parts are told from what holds them."""
    (outer, around), pattern = names[0], words.among
    if is_modifier(name_head(scene, around)):
        return
    for (_, before), (index, mention) in pairwise(names):
        gap = scene.text[before.end : mention.start]
        if not pattern.fullmatch(gap) or not scene.is_a(index, "Place") or scene.is_a(index, "Country"):
            return
        yield located_in(scene, index, outer, "examples")
        pattern = words.among_more


def _kinds_listed(scene: Scene, names: list[tuple[int, Mention]], words: PlaceWords) -> Iterator[Candidate]:
    """ "Two Chadian regions, Lac and Kanem", "Chad's towns of Lac and Bongor": each member lies in the state."""
    (outer, _), pattern = names[0], words.kinds_listed
    for (_, before), (index, mention) in pairwise(names):
        gap = scene.text[before.end : mention.start]
        if not pattern.fullmatch(gap) or not scene.is_a(index, "Place") or scene.is_a(index, "Country"):
            return
        yield located_in(scene, index, outer, "examples")
        pattern = words.coordinating


def _following(scene: Scene, names: list[tuple[int, Mention]], words: PlaceWords) -> Iterator[int]:
    """The places listed after "including" behind the first name."""
    pattern = words.including
    for (_, before), (index, mention) in pairwise(names):
        gap = scene.text[before.end : mention.start]
        if not pattern.fullmatch(gap) or not scene.is_a(index, "Place") or scene.is_a(index, "Country"):
            return
        yield index
        pattern = words.coordinating


def _leading(scene: Scene, names: list[tuple[int, Mention]], stop: int, words: PlaceWords) -> Iterator[int]:
    """The places listed before "and other cities"."""
    for index, mention in reversed(names):
        gap = scene.text[mention.end : stop]
        if (gap and not words.coordinating.fullmatch(gap)) or scene.is_a(index, "Country"):
            return
        yield index
        stop = mention.start
