"""Deeds of which the text names no doer, and somebody denies: "Two Omanis were killed. Iran denied responsibility"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Kind
from kg.extract.relations.control import theme_fits
from kg.extract.relations.frames import pairs_of
from kg.extract.relations.rejoinders import Denial, denials, is_blamed, points_back, span_before
from kg.extract.relations.roles import Roles, clause_roles, noun_families, noun_roles, with_nested
from kg.extract.relations.scene import Scene, sentence_of, span_of
from kg.lang.relations import Sense
from kg.types import Relation


def unclaimed_relations(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield that whoever denies a part in a deed without a doer has not done it.

    Nothing where the text before the denial makes the denier the doer of something: that is what he denies, and
    `kg.extract.relations.rejoinders` tells it.
    """
    for denial in denials(scene):
        if denial.noun.lemma_.lower() not in scene.lexicon.deeds_denied or not points_back(scene, denial):
            continue
        start, end = span_before(scene, denial.clause)
        told = [r for r in relations if start <= r.cue[0] < end and r.property]
        if not any(is_blamed(scene, denier, r) for denier in scene.ends(denial.denier) for r in told):
            yield from _undone(scene, denial, start, end)


def _undone(scene: Scene, denial: Denial, start: int, end: int) -> Iterator[Relation]:
    for head, senses, roles in _deeds(scene, denial.denier, start, end):
        harms = (s for s in senses if scene.family(s) in scene.lexicon.hostile and theme_fits(scene, s, roles))
        found = next(((s, pairs) for s in harms if (pairs := pairs_of(scene, s, roles, head))), None)
        for denier, victim in found[1] if found else ():
            yield Relation(
                denier,
                victim,
                found[0].property if found else "",
                head.lemma_.lower(),
                sentence_of(denial.clause.head),
                span_of(*denial.clause.predicate),
                "unclaimed",
                negated=True,
                source=denier,
                confidence=0.6,
            )


def _deeds(scene: Scene, denier: Token, start: int, end: int) -> Iterator[tuple[Token, Sequence[Sense], Roles]]:
    """The verbs and nouns for deeds without a doer in a stretch of text, the denier put in his place."""
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL and start <= clause.head.idx < end:
            roles = with_nested(clause_roles(clause))
            known = clause.passive or roles.get("subject")
            if known and all(_is_deed(scene, head) for head in roles.get("subject", ())):
                yield clause.head, scene.lexicon.of("verb", clause.lemma), {**roles, "subject": [denier]}
    for noun in (t for t in scene.doc if t.pos_ == "NOUN" and start <= t.idx < end and not scene.in_name(t)):
        own = noun_roles(scene, noun)
        if not own.get("owner") and not own.get("by"):
            yield noun, scene.noun_senses(noun), {**own, "owner": [denier]}


def _is_deed(scene: Scene, noun: Token) -> bool:
    """Is it a deed that stands for its doer, of whom nothing is said ("an [airstrike] killed two")?"""
    return bool(noun_families(scene, noun) & scene.lexicon.hostile) and not scene.ends(noun)
