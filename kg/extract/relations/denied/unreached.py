"""Agreements that talks did not lead to: "talks between Oman and Chad end [without a deal]", "make [no headway]"."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from spacy.tokens import Token

from kg.extract.relations.denied.absent import is_mutual, last_told
from kg.extract.relations.nominal.presupposed import ended_by
from kg.extract.relations.participants.noun_roles import noun_families, noun_roles
from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.senses import noun_senses
from kg.extract.relations.scene.spans import span_of
from kg.extract.relations.scene.taking_up import is_another, takes_up

#: Clauses that tell something apart from the one around them.
_APART = frozenset({"ROOT", "ccomp", "relcl"})
#: The roles in which a noun for an agreement names its own parties.
_OWN = ("owner", "by", "with", "between", "among", "from")


def unreached_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the agreement that a sentence tells not to have come of the talks that it tells of.

    Nothing where the noun for the agreement names its parties itself, as other rules read these, nor where it is some
    other one ("no [further] deal") or one that ends.
    """
    talks = [one for one in candidates if is_mutual(scene, one, scene.families.settings)]
    for noun in (t for t in scene.doc if t.pos_ == "NOUN" and not scene.in_name(t)):
        stated = _stated(scene, noun)
        if stated and _leaves_unsaid(scene, noun) and scene.verdict(noun).negated and not _is_ended(scene, noun):
            agreed = [c for c in candidates if c.predicate.sent == noun.sent and _is_agreed(scene, c)]
            for pair in _parties(scene, noun, talks):
                if any(all(scene.is_among(i, pair) for i in (c.subject, c.object)) for c in agreed):
                    continue  # "no deal on fish, but signed one on gas"
                yield Candidate(
                    *pair, stated, noun.lemma_.lower(), noun, span_of(noun), "unreached", confidence=INFERRED
                )


def _is_agreed(scene: Scene, candidate: Candidate) -> bool:
    """Is it an agreement that there is?"""
    agrees = is_mutual(scene, candidate, scene.families.standing) and not candidate.negated
    return agrees and (candidate.presupposed or not scene.verdict(candidate.predicate).negated)


def _stated(scene: Scene, noun: Token) -> str:
    """The property of agreeing that a noun for what talks lead to stands for; empty for other nouns."""
    if noun.lemma_.lower() in scene.lexicon.events.yielded:
        return scene.families.agreeing
    standing = (s for s in noun_senses(scene, noun) if scene.family(s) in scene.families.standing)
    return next((s.property for s in standing), "")


def _leaves_unsaid(scene: Scene, noun: Token) -> bool:
    """Does a noun leave unsaid whose agreement it is, and does no word make it another than what was talked about?"""
    own = noun_roles(scene, noun)
    named = any(scene.ends(t) for name in _OWN for t in own.get(name, ()))
    named = named or any(p in ("with", "between") and scene.ends(t) for p, t in prepositional(noun.head))
    return not named and not is_another(scene, noun)


def _is_ended(scene: Scene, noun: Token) -> bool:
    """Was there an agreement until it ended ("broke the [truce]", not "broke up with no [deal]")?"""
    word = ended_by(scene, noun)
    return word is not None and not (noun.dep_ == "pobj" and word.pos_ == "VERB")


def _parties(scene: Scene, noun: Token, talks: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Those who talked, by the sentence or the one that its "talks" take up; else several who do so by its words."""
    top = _top(noun)
    inside = {t.i for t in top.subtree}
    doers = _subjects_above(scene, noun)
    if held := [one for one in talks if one.predicate.i in inside]:
        pairs = {(one.subject, one.object) for one in held}
        strange = [i for i in doers if not any(scene.is_among(i, pair) for pair in pairs)]
        yield from () if strange else sorted(pairs)
        return
    bargaining = [t for t in top.subtree if _is_talk(scene, t)]
    if len(doers) > 1 and bargaining:
        yield from combinations(doers[: scene.lexicon.actors.most_mutual], 2)
    elif not doers:
        again = (t for t in bargaining if t.pos_ == "NOUN" and takes_up(scene, t))
        yield from sorted({(c.subject, c.object) for t in again for c in last_told(talks, t)})


def _top(noun: Token) -> Token:
    """The verb of the clause in which a noun stands, up to one that is told or stands for itself."""
    top = noun
    while top.dep_ not in _APART:
        top = top.head
    return top


def _subjects_above(scene: Scene, noun: Token) -> list[int]:
    """Who is the subject of the verb next above a noun, where he is somebody."""
    clause = scene.clause_around(noun)
    ends = scene.subject_ends(clause)
    return [i for i in ends if scene.is_a(i, "Agent")]


def _is_talk(scene: Scene, token: Token) -> bool:
    """Is it a noun for talks, or one that tells of them ("leave the bargaining [table]")?"""
    if token.pos_ != "NOUN" or scene.in_name(token):
        return False
    talks = scene.families.settings - scene.families.journeys
    return token.lemma_.lower() in scene.lexicon.events.bargaining or bool(noun_families(scene, token) & talks)
