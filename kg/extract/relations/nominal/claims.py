"""Whose a deed is of which another phrase or sentence tells: claimed, blamed on somebody, one of several."""

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.nominal.around import Carried, governor, phrases_around
from kg.extract.relations.nominal.completed import merge
from kg.extract.relations.participants.noun_roles import is_harm, noun_families, noun_roles
from kg.extract.relations.participants.roles import RoleLists, clause_roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.spans import near
from kg.extract.relations.scene.taking_up import content, is_definite
from kg.tree import conjuncts


def from_claim(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "The attack in Homs, for which Daesh claimed responsibility": the claimant did what the relative speaks of.

    The parse may hang the clause on a noun within the deed's phrase ("the attack in [Homs]").
    """
    relative = any(t.tag_ == "WDT" for p in clause.head.lefts if p.lower_ == "for" for t in p.children)
    if clause.lemma in scene.lexicon.harm.claiming | scene.lexicon.events.executing and _tells_whose(
        scene, clause, roles
    ):
        _from_owning_up(scene, clause, roles, carried)
    told = [t for t in clause.head.children if t.dep_ == "agent" or (t.dep_ == "prep" and t.lower_ == "by")]
    claimed = clause.head.dep_ in ("acl", "relcl") and bool(told)
    if clause.lemma not in scene.lexicon.harm.claiming or not (claimed or (relative and clause.head.dep_ == "relcl")):
        return
    who = [c for by in told for c in by.children if c.dep_ == "pobj"] if claimed else list(roles.get("subject", ()))
    before = [t for t in clause.head.sent if t.i < clause.head.i and t.pos_ == "NOUN" and is_harm(scene, t)]
    for deed in before[-1:]:
        carried[deed.i] = {**phrases_around(scene, deed), **carried.get(deed.i, {}), "owner": who}


def from_blamed(scene: Scene, clause: Clause, carried: Carried) -> None:
    """ "Ten die in an attack on Homs. Daesh was *responsible* for the attack": the deed told before is theirs."""
    roles = clause_roles(clause)
    blamed = any(t.lower_ in scene.lexicon.harm.answerable for t in roles.get("complement", ()))
    if blamed and not clause.negated and any(_is_known_deed(scene, n) for n in roles.get("for", ())):
        _from_owning_up(scene, clause, roles, carried)


def _tells_whose(scene: Scene, clause: Clause, roles: RoleLists) -> bool:
    """Does it say of a deed told before that somebody did it ("claims responsibility", "carried out *the attack*")?"""
    heads = [c for head in roles.get("object", ()) for c in conjuncts(head)]
    if clause.lemma in scene.lexicon.harm.claiming and any(h.lemma_ in scene.lexicon.harm.owned_up for h in heads):
        return True
    return any(h.pos_ == "NOUN" and _is_known_deed(scene, h) for h in heads)


def _is_known_deed(scene: Scene, noun: Token) -> bool:
    """Does a noun take up a deed of harm, whatever it says of its kind ("the attack", "that car bombing")?"""
    return is_harm(scene, noun) and is_definite(scene, noun) and content(noun) <= {"kind", "owner"}


def _from_owning_up(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Ten die in a bombing in Homs. Daesh claims responsibility": the first deed that is nobody's is theirs."""
    subject = list(roles.get("subject", ()))
    if not scene.all_ends(subject):
        return
    taken = [t.i for t in roles.get("object", ())]
    until = min((clause.head.i, *taken))
    deeds = [t for t in scene.doc[near(clause.head).start : until] if t.pos_ == "NOUN" and is_harm(scene, t)]
    for deed in [deed for deed in deeds if not _has_doer(scene, deed, carried)][:1]:
        carried[deed.i] = {**phrases_around(scene, deed), **carried.get(deed.i, {}), "owner": subject}


def _has_doer(scene: Scene, deed: Token, carried: Carried) -> bool:
    """Is it said, around a noun for a harm, who did it?"""
    own, more = noun_roles(scene, deed), carried.get(deed.i, {})
    return any(scene.all_ends(roles.get(name, ())) for roles in (own, more) for name in ("owner", "by"))


def _are_alike(scene: Scene, whole: Token, deed: Token) -> bool:
    """May one deed be one of the others: both harm, or called by one word?"""
    return whole.lemma_ == deed.lemma_ or (is_harm(scene, whole) and is_harm(scene, deed))


def from_including(scene: Scene, deed: Token, carried: Carried) -> None:
    """ "Russia launched strikes on Ukraine, killing 25, including 16 in an *airstrike* on Lviv": one of the strikes.

    "US tariffs take effect, including a *tariff* on Chadian goods".
    """
    words = scene.doc[deed.sent.start : deed.i]
    mark = next((t for t in reversed(words) if t.lower_ in scene.places.exemplifying), None)
    if mark is None or not noun_families(scene, deed) or _has_doer(scene, deed, carried):
        return
    for whole in (t for t in words if t.i < mark.i and t.pos_ == "NOUN" and _are_alike(scene, t, deed)):
        if _has_doer(scene, whole, carried):
            known = merge(scene, noun_roles(scene, whole), carried.get(whole.i, {}))
            beside = {
                p: [h] for p, h in prepositional(governor(deed)) if h.i > deed.i
            }  # "four in an airstrike on Lviv"
            more = {**beside, **phrases_around(scene, deed), **carried.get(deed.i, {})}
            carried[deed.i] = {**more, "owner": known.get("by") or known.get("owner", [])}
            return
