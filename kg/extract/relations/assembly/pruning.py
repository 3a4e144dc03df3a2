"""What is proposed and yet not kept: said already by what else the text tells, or no fact at all."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.types import Modality, Relation, Span


def without_whereabouts(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Candidates without the place of what is said to be part of it ("France's agency BEA" is a part of France).

    Nor with the home of whoever has an office there by the same words ("US [diplomat] Ana Ruiz").
    """
    parts = {(c.subject, c.object) for c in candidates if _is_part(scene, c)}
    held = {(c.subject, c.object) for c in candidates if c.rule == "title" and c.property != "citizenOf"}
    for candidate in candidates:
        pair = candidate.subject, candidate.object
        placed = candidate.property == "locatedIn" and candidate.rule.startswith("place:") and pair in parts
        if not placed and not (candidate.rule == "nationality" and pair in held):
            yield candidate


def _is_part(scene: Scene, candidate: Candidate) -> bool:
    """Does it make a body a part of something?"""
    return scene.ontology.family_of(candidate.property) == "partOf" and scene.is_a(candidate.subject, "Organization")


def is_kept_from(scene: Scene, candidate: Candidate) -> bool:
    """ "Bans Velmo from [operating] in Peru": who is no longer let be somewhere has been there."""
    verb = candidate.predicate
    kept = candidate.property == "locatedIn" and verb.dep_ == "pcomp" and verb.head.lower_ == "from"
    return kept and scene.verdict(verb).negated


def without_purposes(scene: Scene, found: Collection[Relation]) -> Iterator[Relation]:
    """The relations less what two only mean to do and do already ("ministers meet [to discuss] the pact")."""
    shared = [r for r in found if scene.ontology.family_of(r.property) in scene.families.shared]
    done = {_pair(scene, r) for r in shared if r.modality is Modality.ACTUAL and not r.negated}
    for relation in found:
        meant = relation.reason == "intended" and not relation.negated and relation in shared
        if not (meant and _pair(scene, relation) in done):
            yield relation


def each_finest(scene: Scene, found: Collection[Relation]) -> list[Relation]:
    """The relations less what a finer one of the same sentence says ("airstrikes": *bombs*, not *assaults*).

    The finer one keeps the qualifiers of both. Where a place lies is told apart from what is done there, and so are
    two offices.
    """
    kept = list(found)
    below = {above for one in found for above in scene.ontology.broader(one.property)} - {"locatedIn"}
    for broad in (one for one in found if one.property in below):
        finer = [n for n, one in enumerate(kept) if _is_finer(scene, one, broad)]
        for n in finer:
            known = dict(broad.qualifiers) | dict(kept[n].qualifiers)
            date = kept[n].event_date or broad.event_date
            kept[n] = replace(kept[n], qualifiers=tuple(sorted(known.items())), event_date=date)
        if finer:
            kept.remove(broad)
    return kept


def _is_finer(scene: Scene, one: Relation, broad: Relation) -> bool:
    """Does one tell what the other does more narrowly, of the same ends, factuality, source, time and office?"""
    if broad.property not in scene.ontology.broader(one.property):
        return False
    ends = scene.same(one.subject, broad.subject) and scene.same(one.object, broad.object)
    told = (one.sentence, one.negated, one.modality, one.alleged, one.source)
    alike = told == (broad.sentence, broad.negated, broad.modality, broad.alleged, broad.source)
    dates = {one.event_date, broad.event_date} - {""}
    roles = {value for r in (one, broad) for name, value in r.qualifiers if name == "role"}
    return ends and alike and len(dates) < 2 and len(roles) < 2


def _pair(scene: Scene, relation: Relation) -> tuple[Span, frozenset[int]]:
    chains = scene.chains or range(len(scene.mentions))
    return relation.sentence, frozenset((chains[relation.subject], chains[relation.object]))
