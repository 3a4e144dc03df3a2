"""Deeds of which the text names no doer, and that somebody denies or claims afterwards.

"Two Omanis were killed. Iran denied responsibility." "A bomber killed ten in Homs. Daesh claimed responsibility."
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.denied.denials import Denial, denials, points_back, span_before
from kg.extract.relations.denied.rejoinders import is_blamed
from kg.extract.relations.frames.pairs import pairs_of
from kg.extract.relations.participants.noun_roles import is_harm, noun_roles
from kg.extract.relations.participants.roles import Roles, clause_roles, with_nested
from kg.extract.relations.participants.themes import theme_fits
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED
from kg.extract.relations.scene.senses import noun_senses
from kg.extract.relations.scene.spans import sentence_of, span_of
from kg.lang.senses import Sense
from kg.tree import conjuncts
from kg.types import Relation


def unclaimed_relations(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield that whoever denies a part in a deed without a doer has not done it.

    Nothing where the text before the denial makes the denier the doer of something: that is what he denies, and
    `kg.extract.relations.denied.rejoinders` tells it.
    """
    for denial in denials(scene):
        if denial.noun.lemma_.lower() not in scene.lexicon.denial.deeds_denied or not points_back(scene, denial):
            continue
        start, end = span_before(scene, denial.clause)
        told = [r for r in relations if start <= r.cue[0] < end and r.property]
        if not any(is_blamed(scene, denier, r) for denier in scene.ends(denial.denier) for r in told):
            yield from _done(scene, denial, (start, end))


def claimed_relations(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield that whoever claims responsibility has done the deed without a doer that a verb told before.

    Nothing where the text before the claim makes him the doer of a harm already.
    """
    for clause in scene.clauses:
        for claimant in _claimants(scene, clause):
            start, end = span_before(scene, clause)
            told = [r for r in relations if start <= r.cue[0] < clause.head.sent.end_char and r.property]
            if not any(is_blamed(scene, i, r) for i in scene.ends(claimant) for r in told):
                yield from _done(scene, Denial(clause, claimant, claimant), (start, end), verbs=True)


def _claimants(scene: Scene, clause: Clause) -> list[Token]:
    """Who says of the deed told before that it is his ("Daesh claims responsibility [for the attack]")."""
    if clause.kind is not Kind.VERBAL or clause.lemma not in scene.lexicon.harm.claiming or clause.negated:
        return []
    roles = clause_roles(clause)
    owned = [
        h for t in roles.get("object", ()) for h in conjuncts(t) if h.lemma_.lower() in scene.lexicon.harm.owned_up
    ]
    return [s for s in roles.get("subject", ()) if any(points_back(scene, Denial(clause, s, h)) for h in owned)]


def _done(scene: Scene, said: Denial, span: tuple[int, int], *, verbs: bool = False) -> Iterator[Relation]:
    """The deeds without a doer in a stretch of text, as those of whoever claims them, or as what he denies."""
    for head, senses, roles in _deeds_without_doer(scene, said.denier, *span):
        harms = (s for s in senses if scene.family(s) in scene.families.hostile and theme_fits(scene, s, roles))
        found = next(((s, pairs) for s in harms if (pairs := pairs_of(scene, s, roles, head))), None)
        for doer, victim in found[1] if found and not (verbs and head.pos_ == "NOUN") else ():
            yield Relation(
                doer,
                victim,
                found[0].property if found else "",
                head.lemma_.lower(),
                sentence_of(said.clause.head),
                span_of(*said.clause.predicate),
                "claimed" if verbs else "unclaimed",
                negated=not verbs,
                source=None if verbs else doer,
                confidence=INFERRED,
            )


def _deeds_without_doer(
    scene: Scene, denier: Token, start: int, end: int
) -> Iterator[tuple[Token, Sequence[Sense], Roles]]:
    """The verbs and nouns for deeds without a doer in a stretch of text, the denier put in his place."""
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL and start <= clause.head.idx < end:
            roles = with_nested(clause_roles(clause))
            known = clause.passive or roles.get("subject")
            if known and all(_is_nobodys(scene, head) for head in roles.get("subject", ())):
                yield clause.head, scene.lexicon.of("verb", clause.lemma), {**roles, "subject": [denier]}
    for noun in (t for t in scene.doc if t.pos_ == "NOUN" and start <= t.idx < end and not scene.in_name(t)):
        own = noun_roles(scene, noun)
        if not own.get("owner") and not own.get("by"):
            yield noun, noun_senses(scene, noun), {**own, "owner": [denier]}


def _is_nobodys(scene: Scene, noun: Token) -> bool:
    """Does a phrase name nobody: a deed or weapon that stands for its doer, a nameless one ("an [airstrike]")?"""
    deed = is_harm(scene, noun) or noun.lemma_.lower() in scene.lexicon.harm.nameless
    return deed and not any(scene.is_named(i) for i in scene.ends(noun))
