"""From candidates to relations: factuality, attribution, qualifiers, and one relation for what several rules see."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kg.extract.factuality import CERTAIN, Verdict, factuality
from kg.extract.relations.assembly.qualifiers import qualifiers
from kg.extract.relations.assembly.unnamed import is_of_some
from kg.extract.relations.denied.absent import Absence, absences, is_held_anyway, is_of_absent, is_unanswered
from kg.extract.relations.denied.contrast import is_left_out, is_of_deed, is_ruled_out
from kg.extract.relations.denied.outlived import outlived
from kg.extract.relations.denied.stages import denied_candidates, taken_up
from kg.extract.relations.denied.unheeded import is_unheeded
from kg.extract.relations.denied.unsaid import is_unsaid
from kg.extract.relations.denied.withdrawn import withdrawn
from kg.extract.relations.derived.grounds import ground_relations
from kg.extract.relations.derived.joint import agreed_work, joint_relations
from kg.extract.relations.derived.products import buyable, product_relations, unveiled_by_officers
from kg.extract.relations.derived.threats import threat_relations
from kg.extract.relations.derived.verdicts import judgement_relations, verdict_relations
from kg.extract.relations.nominal.agents import agent_relations
from kg.extract.relations.nominal.events import noun_relations
from kg.extract.relations.nominal.hyphenated import compound_relations, prefix_relations
from kg.extract.relations.offices.forerunners import forerunner_relations
from kg.extract.relations.offices.holders import named_holders
from kg.extract.relations.offices.partisans import partisan_relations
from kg.extract.relations.offices.resignations import resignation_relations
from kg.extract.relations.offices.title import Title
from kg.extract.relations.offices.title_phrases import find_titles
from kg.extract.relations.offices.titles import title_relations
from kg.extract.relations.participants.sources import is_told, source_of
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.scene.spans import sentence_of
from kg.extract.relations.verbal.clauses import clause_relations
from kg.extract.relations.verbal.openie import open_relations
from kg.extract.relations.whereabouts.homes import home_relations
from kg.extract.relations.whereabouts.places import place_relations
from kg.extract.relations.whereabouts.setting import setting_relations
from kg.extract.timex import event_time
from kg.types import Attribution, Modality, Relation, Span

#: Where a noun for somebody names him, so that nothing is told of what he is ("called out his [rival] Ana Ruiz").
_ARGUMENTS = frozenset({"compound", "nmod", "nsubj", "nsubjpass", "dobj", "dative"})


def relations(scene: Scene, attributions: Sequence[Attribution], day: date | None = None) -> tuple[Relation, ...]:
    """The relations that an article states between its mentions, in text order, each once.

    A candidate of the same pair, property and factuality that several rules see is kept as the most confident of
    them. Clauses between names that no property covers give open relations. `day` is the article's date, against which
    the times of events are read.
    """
    titles = tuple(find_titles(scene, scene.knowledge.offices))
    scene = replace(scene, holders=named_holders(scene, titles))
    candidates = buyable(scene, list(_typed(scene, titles)))
    candidates = list(_without_whereabouts(candidates, scene))
    candidates += list(_on_examples(candidates, scene))
    candidates += list(agreed_work(scene, candidates))
    candidates += list(unveiled_by_officers(scene, candidates))
    away = tuple(absences(scene))
    candidates += list(denied_candidates(scene, candidates, titles, away))
    candidates += [*ground_relations(scene, candidates), *threat_relations(scene, candidates)]
    candidates += verdict_relations(scene, attributions)
    candidates += judgement_relations(scene, attributions)
    candidates += open_relations(scene, {(c.subject, c.object) for c in candidates})
    candidates = [
        c
        for c in candidates
        if not (is_of_deed(scene, c) or is_of_some(scene, c) or _is_kept_from(scene, c))
        and not (is_unsaid(scene, c) or is_of_absent(scene, c, away))
    ]
    if scene.trace is not None:
        scene.trace.candidates.extend(candidates)
    kept: dict[tuple[object, ...], Relation] = {}
    found = [
        replace(
            _relation(scene, candidate, attributions, away),
            event_date=_event_date(scene, candidate, day),
        )
        for candidate in candidates
    ]
    found = list(withdrawn(scene, attributions, list(outlived(scene, found))))
    for relation in (*found, *taken_up(scene, attributions, found)):
        meaning = relation.property or relation.phrase
        key = (relation.subject, relation.object, meaning, relation.negated, relation.modality, relation.source)
        if key not in kept or kept[key].confidence < relation.confidence:
            kept[key] = relation
    return tuple(sorted(_without_purposes(kept.values(), scene), key=_order))


def _without_purposes(found: Collection[Relation], scene: Scene) -> Iterator[Relation]:
    """The relations less what two only mean to do and do already ("ministers meet [to discuss] the pact")."""
    shared = [r for r in found if scene.ontology.family_of(r.property) in scene.lexicon.families.shared]
    done = {_pair(r, scene) for r in shared if r.modality is Modality.ACTUAL and not r.negated}
    for relation in found:
        meant = relation.reason == "intended" and not relation.negated and relation in shared
        if not (meant and _pair(relation, scene) in done):
            yield relation


def _pair(relation: Relation, scene: Scene) -> tuple[Span, frozenset[int]]:
    chains = scene.chains or range(len(scene.mentions))
    return relation.sentence, frozenset((chains[relation.subject], chains[relation.object]))


def _on_examples(candidates: Sequence[Candidate], scene: Scene) -> Iterator[Candidate]:
    """ "Strikes across Lebanon, including six in [Tyre]": harm done over a place is done to what the text picks out."""
    inside: dict[int, list[int]] = {}
    for one in candidates:
        if one.rule == "place:examples":
            inside.setdefault(one.object, []).append(one.subject)
    for one in candidates:
        if scene.ontology.family_of(one.property) in scene.lexicon.families.hostile:
            yield from (replace(one, object=place) for place in inside.get(one.object, ()) if place != one.subject)


def _without_whereabouts(candidates: Sequence[Candidate], scene: Scene) -> Iterator[Candidate]:
    """Candidates without the place of what is said to be part of it ("France's agency BEA" is a part of France).

    Nor with the home of whoever has an office there by the same words ("US [diplomat] Ana Ruiz").
    """
    parts = {(c.subject, c.object) for c in candidates if _is_part(c, scene)}
    held = {(c.subject, c.object) for c in candidates if c.rule == "title" and c.property != "citizenOf"}
    for candidate in candidates:
        pair = candidate.subject, candidate.object
        placed = candidate.property == "locatedIn" and candidate.rule.startswith("place:") and pair in parts
        if not placed and not (candidate.rule == "nationality" and pair in held):
            yield candidate


def _is_kept_from(scene: Scene, candidate: Candidate) -> bool:
    """ "Bans Velmo from [operating] in Peru": who is no longer let be somewhere has been there."""
    verb = candidate.predicate
    kept = candidate.property == "locatedIn" and verb.dep_ == "pcomp" and verb.head.lower_ == "from"
    return kept and scene.verdict(verb).negated


def _is_part(candidate: Candidate, scene: Scene) -> bool:
    """Does it make a body a part of something?"""
    return scene.ontology.family_of(candidate.property) == "partOf" and scene.is_a(candidate.subject, "Organization")


def _order(relation: Relation) -> tuple[object, ...]:
    return relation.sentence, relation.cue, relation.subject, relation.object, relation.property, relation.phrase


def _typed(scene: Scene, titles: Sequence[Title]) -> Iterator[Candidate]:
    held = list(title_relations(scene, scene.knowledge.offices, titles))
    yield from held
    yield from resignation_relations(scene, held)
    yield from forerunner_relations(scene, [c for c in held if c.presupposed])
    yield from partisan_relations(scene, scene.knowledge.offices)
    yield from place_relations(scene, scene.knowledge.places)
    yield from setting_relations(scene, scene.knowledge.places)
    yield from home_relations(scene, scene.knowledge.places)
    yield from product_relations(scene)
    yield from clause_relations(scene)
    yield from noun_relations(scene)
    yield from agent_relations(scene)
    yield from compound_relations(scene)
    yield from joint_relations(scene)
    yield from prefix_relations(scene)


@dataclass(frozen=True, slots=True)
class _Settled:
    """A candidate with the verdict on it, all that turns either taken into account."""

    candidate: Candidate
    verdict: Verdict
    #: Is it done by words that mean to do it, and is it denied because what is asked for it stays unanswered?
    meant: bool
    unanswered: bool


def _settled(scene: Scene, candidate: Candidate, away: Sequence[Absence], *, alone: bool) -> _Settled:
    verdict = CERTAIN if candidate.presupposed else scene.verdict(candidate.predicate)
    if alone and not candidate.presupposed:
        verdict = factuality(candidate.predicate, scene.knowledge.factuality, alone=True)
    if verdict.negated and is_held_anyway(scene, candidate, away):
        verdict = replace(verdict, negated=False)
    if verdict.reason == "requested" and is_unheeded(scene, candidate):
        verdict = replace(verdict, negated=True, modality=Modality.ACTUAL, reason="")
    meant = verdict.modality is Modality.POSSIBLE and _is_done_by_words(scene, candidate)
    if meant:
        verdict = replace(verdict, modality=Modality.ACTUAL, reason="")
    if verdict.negated and candidate.denied:
        # "Did not allow": who does not allow it refuses it.
        candidate, verdict = replace(candidate, property=candidate.denied), replace(verdict, negated=False)
    if is_left_out(scene, candidate) or is_ruled_out(scene, candidate):
        candidate = replace(candidate, negated=not candidate.negated)
    unanswered = is_unanswered(scene, candidate)
    return _Settled(candidate, replace(verdict, negated=True) if unanswered else verdict, meant, unanswered)


def _relation(
    scene: Scene, candidate: Candidate, attributions: Sequence[Attribution], away: Sequence[Absence]
) -> Relation:
    alone = candidate.rule.startswith("agent:") and candidate.predicate.dep_ in _ARGUMENTS
    ends = (candidate.subject, candidate.object)
    inside = candidate.property == "partOf" and all(scene.is_a(i, "Place") for i in ends)
    settled = _settled(scene, candidate, away, alone=alone)
    candidate, verdict = settled.candidate, settled.verdict
    possible = Modality.POSSIBLE in (candidate.modality, verdict.modality)
    told = is_told(scene, candidate) and not alone
    source = source_of(scene, attributions, candidate, verdict) if told else None
    doers = ends[: 2 if settled.unanswered else int(settled.meant)]
    own = source is not None and scene.is_among(source, doers)
    return Relation(
        *ends,
        "locatedIn" if inside else candidate.property,
        candidate.phrase,
        sentence_of(candidate.predicate),
        candidate.cue,
        candidate.rule,
        negated=candidate.negated != verdict.negated,
        modality=Modality.POSSIBLE if possible else Modality.ACTUAL,
        reason=(candidate.reason or verdict.reason) if possible else "",
        alleged=verdict.alleged,
        source=None if own else source,
        qualifiers=qualifiers(scene, candidate),
        confidence=candidate.confidence,
    )


def _event_date(scene: Scene, candidate: Candidate, day: date | None) -> str:
    """When it happens, by the text; titles and places have no such time."""
    return "" if candidate.presupposed else event_time(candidate.predicate, day, scene.knowledge.times)[1]


def _is_done_by_words(scene: Scene, candidate: Candidate) -> bool:
    """Does one do it by meaning to ("would like to thank Oman", "voted to condemn it", "its commitment to help")?"""
    family = scene.ontology.family_of(candidate.property)
    verb, words = candidate.predicate, scene.lexicon.speech.performing
    if verb.dep_ == "dobj" and verb.head.lemma_ in scene.lexicon.speech.expressing and verb.head.tag_ == "VB":
        verb, words = verb.head, frozenset({verb.head.head.lemma_.lower()})
    elif family in scene.lexicon.families.supporting:
        words |= scene.lexicon.speech.upholding
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    linked = verb.dep_ in ("xcomp", "acl", "advcl", "pcomp") and not any(c.dep_ in ("neg", "mark") for c in verb.lefts)
    said = above.lower_ if above.pos_ == "ADJ" else above.lemma_.lower()
    if not linked or said not in words or family not in scene.lexicon.families.performed:
        return False
    governing = scene.verdict(above)
    wished = said in scene.lexicon.speech.wishing and governing.reason == "conditional" and not governing.negated
    return governing == CERTAIN or wished
