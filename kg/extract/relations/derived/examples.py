"""Harm done over a place goes for what the text picks out of it: "strikes across Lebanon, including six in *Tyre*"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate


def example_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield for each harm done over a place, of which examples are given, the same harm to the examples."""
    inside: dict[int, list[int]] = {}
    for one in candidates:
        if one.rule == "place:examples":
            inside.setdefault(one.object, []).append(one.subject)
    for one in candidates:
        if scene.ontology.family_of(one.property) in scene.families.hostile:
            yield from (replace(one, object=place) for place in inside.get(one.object, ()) if place != one.subject)
