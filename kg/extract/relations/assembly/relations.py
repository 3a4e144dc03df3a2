"""The relations of an article: what all rules propose, pruned, settled, and one for what several rules see."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from kg.extract.relations.assembly.pruning import each_finest, is_kept_from, without_purposes, without_whereabouts
from kg.extract.relations.assembly.rules import FURTHER_RULES, RETELLINGS, RULES
from kg.extract.relations.assembly.settling import settled
from kg.extract.relations.assembly.unnamed import is_of_some
from kg.extract.relations.denied.absent import Absence, absences, is_of_absent
from kg.extract.relations.denied.contrast import is_of_deed
from kg.extract.relations.denied.outlived import outlived
from kg.extract.relations.denied.unsaid import is_unsaid
from kg.extract.relations.denied.withdrawn import withdrawn
from kg.extract.relations.derived.products import buyable
from kg.extract.relations.offices.holders import named_holders
from kg.extract.relations.offices.title_phrases import find_titles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.types import Attribution, Relation


def relations(scene: Scene, attributions: Sequence[Attribution], day: date | None = None) -> tuple[Relation, ...]:
    """The relations that an article states between its mentions, in text order, each once.

    A candidate of the same pair, property and factuality that several rules see is kept as the most confident of
    them. Clauses between names that no property covers give open relations. `day` is the article's date, against which
    the times of events are read.
    """
    scene = replace(scene, attributions=attributions, titles=tuple(find_titles(scene)))
    scene = replace(scene, holders=named_holders(scene))
    away = tuple(absences(scene))
    candidates = [one for one in _proposed(scene) if not _is_no_fact(scene, one, away)]
    if scene.trace is not None:
        scene.trace.candidates.extend(candidates)
    found = [settled(scene, one, away, day) for one in candidates]
    found = list(withdrawn(scene, list(outlived(scene, found))))
    found += [relation for retelling in RETELLINGS for relation in retelling(scene, found)]
    return tuple(sorted(each_finest(scene, list(without_purposes(scene, _each_once(found)))), key=_order))


def _proposed(scene: Scene) -> list[Candidate]:
    """What all rules propose."""
    candidates = [candidate for rule in RULES for candidate in rule(scene)]
    candidates = list(without_whereabouts(scene, buyable(scene, candidates)))
    for rule in FURTHER_RULES:
        candidates += list(rule(scene, candidates))
    return candidates


def _is_no_fact(scene: Scene, candidate: Candidate, away: Sequence[Absence]) -> bool:
    """Is nothing told by what a rule proposes, neither that it is so nor that it is not?"""
    unsaid = is_of_deed(scene, candidate) or is_of_some(scene, candidate) or is_kept_from(scene, candidate)
    return unsaid or is_unsaid(scene, candidate) or is_of_absent(scene, candidate, away)


def _each_once(found: Iterable[Relation]) -> list[Relation]:
    """One relation for each meaning: the most confident, of several alike the first."""
    kept: dict[tuple[object, ...], Relation] = {}
    for relation in found:
        meaning = relation.property or relation.phrase
        key = (relation.subject, relation.object, meaning, relation.negated, relation.modality, relation.source)
        if key not in kept or kept[key].confidence < relation.confidence:
            kept[key] = relation
    return list(kept.values())


def _order(relation: Relation) -> tuple[object, ...]:
    return relation.sentence, relation.cue, relation.subject, relation.object, relation.property, relation.phrase
