"""Calls that nobody heeds: "Ruiz rejects calls to resign", "Chad ignores an order to leave Homs": they do not."""

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.candidates import Candidate
from kg.extract.relations.roles import clause_roles
from kg.extract.relations.scene import Scene
from kg.types import Modality


def unheeding(scene: Scene, clause: Clause) -> list[Token]:
    """Who would do what he is called on to do, and does not heed."""
    above = _turning_down(scene, clause.head) or _wanting(scene, clause.head)
    return [] if above is None else list(clause_roles(above).get("subject", ()))


def is_unheeded(scene: Scene, candidate: Candidate) -> bool:
    """Is a deed what somebody is called on to do, in vain, or lacks what he needs for?"""
    above = _turning_down(scene, candidate.predicate)
    short = _wanting(scene, candidate.predicate) if above is None else None
    if short is not None and short.lemma not in scene.lexicon.denial.elections.missing:
        verdict = scene.verdict(short.head)
        return verdict.negated and verdict.modality is Modality.ACTUAL
    above = above or short
    return above is not None and scene.is_so(above.head)


def _wanting(scene: Scene, verb: Token) -> Clause | None:
    """The clause of what is needed for a deed: "[falls] short of the votes needed to oust Ruiz"."""
    needed = verb.head
    if verb.tag_ != "VB" or needed.dep_ != "acl" or needed.lemma_.lower() not in scene.lexicon.denial.unheeded.needed:
        return None
    above = scene.clause_around(needed.head)
    return above if above is not None and above.kind is Kind.VERBAL and not above.passive else None


def _turning_down(scene: Scene, verb: Token) -> Clause | None:
    """The clause of not heeding what an infinitive calls for; not where another is to act ("for Chad to leave")."""
    noun, words = verb.head, scene.lexicon.denial.unheeded
    asked = verb.tag_ == "VB" and verb.dep_ in ("acl", "advcl", "relcl", "xcomp") and noun.lemma_.lower() in words.calls
    others = any(c.dep_ in ("nsubj", "nsubjpass", "auxpass") for c in verb.lefts)
    above = scene.clause_at.get(noun.head.i) if asked and not others and noun.dep_ == "dobj" else None
    known = above is not None and above.kind is Kind.VERBAL and not above.passive and above.lemma in words.verbs
    return above if known else None
