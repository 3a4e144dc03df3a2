"""Calls that nobody heeds: "Ruiz rejects calls to resign", "Chad ignores an order to leave Homs": they do not."""

from kg.extract.relations.participants.addressees import turning_down, wanting
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.types import Modality


def is_unheeded(scene: Scene, candidate: Candidate) -> bool:
    """Is a deed what somebody is called on to do, in vain, or lacks what he needs for?"""
    above = turning_down(scene, candidate.predicate)
    short = wanting(scene, candidate.predicate) if above is None else None
    if short is not None and short.lemma not in scene.lexicon.denial.elections.missing:
        verdict = scene.verdict(short.head)
        return verdict.negated and verdict.modality is Modality.ACTUAL
    above = above or short
    return above is not None and scene.is_so(above.head)
