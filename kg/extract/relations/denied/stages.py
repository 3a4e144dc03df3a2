"""The rules for what is not so, in the order in which they build on each other and on what is so."""

from collections.abc import Iterator, Sequence

from kg.extract.relations.denied.absent import Absence, absent_relations
from kg.extract.relations.denied.answers import answer_relations
from kg.extract.relations.denied.ellipsis import shortened_relations
from kg.extract.relations.denied.exempt import exempt_relations
from kg.extract.relations.denied.motions import motion_relations
from kg.extract.relations.denied.rejoinders import rejoinders
from kg.extract.relations.denied.staying import staying_relations
from kg.extract.relations.denied.unclaimed import claimed_relations, unclaimed_relations
from kg.extract.relations.denied.unheld import unheld_relations
from kg.extract.relations.denied.unreached import unreached_relations
from kg.extract.relations.denied.untaken import untaken_relations
from kg.extract.relations.denied.unwon import unwon_relations
from kg.extract.relations.offices.title import Title
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.types import Attribution, Relation


def denied_candidates(
    scene: Scene, candidates: Sequence[Candidate], titles: Sequence[Title], away: Sequence[Absence]
) -> Iterator[Candidate]:
    """Yield what sentences say not to be so in other ways than by denying the word for it.

    `candidates` are the relations seen so far, `away` who is told to stay away from what others do together.
    """
    known = list(candidates)
    known += absent_relations(scene, known, away)
    known += unreached_relations(scene, known)
    known += exempt_relations(scene, known)
    yield from known[len(candidates) :]
    yield from untaken_relations(scene, titles)
    yield from staying_relations(scene)
    yield from unwon_relations(scene)
    yield from motion_relations(scene)


def taken_up(scene: Scene, attributions: Sequence[Attribution], found: Sequence[Relation]) -> Iterator[Relation]:
    """Yield what is denied, claimed, answered or said again of relations that the text told before."""
    yield from rejoinders(scene, attributions, found)
    yield from unheld_relations(scene, attributions, found)
    yield from unclaimed_relations(scene, attributions, found)
    yield from claimed_relations(scene, found)
    yield from answer_relations(scene, found)
    yield from shortened_relations(scene, attributions, found)
