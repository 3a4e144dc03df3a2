"""What a candidate states in the end: factuality, attribution, qualifiers and the time of its event."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from kg.extract.factuality import CERTAIN, Verdict, factuality
from kg.extract.relations.assembly.qualifiers import qualifiers
from kg.extract.relations.denied.absent import Absence, is_held_anyway, is_unanswered
from kg.extract.relations.denied.contrast import is_left_out, is_ruled_out
from kg.extract.relations.denied.unheeded import is_unheeded
from kg.extract.relations.participants.hearsay import is_own_claim
from kg.extract.relations.participants.sources import is_told, source_of
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.scene.spans import sentence_of
from kg.extract.timex import event_time
from kg.types import Modality, Relation

#: Where a noun for somebody names him, so that nothing is told of what he is ("called out his [rival] Ana Ruiz").
_ARGUMENTS = frozenset({"compound", "nmod", "nsubj", "nsubjpass", "dobj", "dative"})

#: Rules that take for granted what a noun or participle tells.
_WORDED = ("agent:", "noun:", "compound")


@dataclass(frozen=True, slots=True)
class _Judged:
    """A candidate with the verdict on it, all that turns either taken into account."""

    candidate: Candidate
    verdict: Verdict
    #: Is it done by words that mean to do it, and is it denied because what is asked for it stays unanswered?
    meant: bool
    unanswered: bool


def settled(scene: Scene, candidate: Candidate, away: Sequence[Absence], day: date | None) -> Relation:
    """The relation that a candidate states; `away` is who is told to stay away from what, `day` the article's date."""
    alone = candidate.rule.startswith("agent:") and candidate.predicate.dep_ in _ARGUMENTS
    ends = (candidate.subject, candidate.object)
    inside = candidate.property == "partOf" and all(scene.is_a(i, "Place") for i in ends)
    judged = _judged(scene, candidate, away, alone=alone)
    candidate, verdict = judged.candidate, judged.verdict
    possible = Modality.POSSIBLE in (candidate.modality, verdict.modality)
    told = is_told(scene, candidate) and not alone
    source = source_of(scene, candidate, verdict) if told else None
    doers = ends[: 2 if judged.unanswered else int(judged.meant)]
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
        alleged=verdict.alleged or candidate.alleged or is_own_claim(scene, candidate.predicate),
        source=None if own else source,
        qualifiers=qualifiers(scene, candidate),
        confidence=candidate.confidence,
        event_date=_event_date(scene, candidate, day),
    )


def _judged(scene: Scene, candidate: Candidate, away: Sequence[Absence], *, alone: bool) -> _Judged:
    verdict = _by_own_words(scene, candidate) if candidate.presupposed else scene.verdict(candidate.predicate)
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
    return _Judged(candidate, replace(verdict, negated=True) if unanswered else verdict, meant, unanswered)


def _by_own_words(scene: Scene, candidate: Candidate) -> Verdict:
    """What is taken for granted of somebody, or by a noun, is so as far as its own words go ("the *presumed* leader").

    He "elected as the *next* mayor" is elected, and one's "*future* wife" becomes that.
    """
    noun = candidate.predicate
    worded = candidate.rule.startswith(_WORDED) or scene.is_a(candidate.subject, "Person")
    if candidate.negated or noun.pos_ != "NOUN" or not worded:
        return CERTAIN  # denied by its rule already; "next month's talks in Rome"
    verdict = factuality(noun, scene.knowledge.factuality, alone=True)
    given = candidate.rule != "title" or noun.dep_ in ("pobj", "oprd")
    return CERTAIN if given and verdict.reason == "planned" else verdict


def _is_done_by_words(scene: Scene, candidate: Candidate) -> bool:
    """Does one do it by meaning to ("would like to thank Oman", "voted to condemn it", "its commitment to help")?"""
    family = scene.ontology.family_of(candidate.property)
    verb, words = candidate.predicate, scene.lexicon.speech.performing
    if verb.dep_ == "dobj" and verb.head.lemma_ in scene.lexicon.speech.expressing and verb.head.tag_ == "VB":
        verb, words = verb.head, frozenset({verb.head.head.lemma_.lower()})
    elif family in scene.families.supporting:
        words |= scene.lexicon.speech.upholding
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    linked = verb.dep_ in ("xcomp", "acl", "advcl", "pcomp") and not any(c.dep_ in ("neg", "mark") for c in verb.lefts)
    said = above.lower_ if above.pos_ == "ADJ" else above.lemma_.lower()
    if not linked or said not in words or family not in scene.families.performed:
        return False
    governing = scene.verdict(above)
    wished = said in scene.lexicon.speech.wishing and governing.reason == "conditional" and not governing.negated
    return governing == CERTAIN or wished


def _event_date(scene: Scene, candidate: Candidate, day: date | None) -> str:
    """When it happens, by the text; titles and places have no such time."""
    return "" if candidate.presupposed else event_time(candidate.predicate, day, scene.knowledge.times)[1]
