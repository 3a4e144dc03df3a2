"""Event nouns in the phrase of a measure, a preposition or a state: "a series of *strikes*", "under *development*"."""

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.nominal.around import Carried, as_targets, participants
from kg.extract.relations.participants.noun_roles import noun_families, noun_roles, through
from kg.extract.relations.participants.roles import RoleLists, prepositional, with_nested
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.tree import MODIFIERS, conjuncts

_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})


def from_measure(scene: Scene, noun: Token, carried: Carried) -> None:
    """ "A series of strikes [across Ukraine]": what the parse hangs on the measuring noun belongs to the measured.

    "[Oman's] resumption of talks with Iran", "its lack of support for them": who owns a phase does what it is of.
    """
    owned = noun.lemma_.lower() in scene.lexicon.events.owned_phases
    owner = noun_roles(scene, noun).get("owner") if owned else None
    for measured in through(scene, noun):
        if measured != noun:
            behind = {p: [h] for p, h in prepositional(noun) if p != "of" and h.i > measured.i}
            whose = {"owner": owner} if owner else {}
            carried[measured.i] = {**behind, **whose, **carried.get(measured.i, {})}


def from_lack(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Left without [Oman's] support", "without a deal with Oman": whichever side is not told is the subject."""
    subject = list(roles.get("subject", ())) if clause.head.tag_ in _FINITE else []
    for noun in (c for head in with_nested(roles).get(scene.lexicon.denial.lacking, ()) for c in conjuncts(head)):
        own = noun_roles(scene, noun)
        told = any(scene.all_ends(own.get(name, ())) for name in ("owner", "by", "from"))
        targets = as_targets(noun_senses(scene, noun), subject)
        # "Talks between Oman and Iran ended without a deal": theirs who held them.
        held = noun_roles(scene, subject[0]) if subject and noun_families(scene, subject[0]) else {}
        said = tuple(s for s in noun_senses(scene, noun) if scene.family(s) in scene.families.spoken)
        him = as_targets(said, list(roles.get("object", ()))) if said else {}  # "freed Ana Ruiz without charge"
        carried.setdefault(noun.i, targets if told else {"owner": subject, **held, **him})


def from_state(scene: Scene, noun: Token, carried: Carried) -> None:
    """ "A jet under *development* by Boeing", "a jet that Boeing has under *development*": what is done to a thing.

    "Chad is under [Omani] *sanctions*": whose deed it is may stand before it, nothing else.
    """
    whose = all(child.dep_ in MODIFIERS and scene.ends(child) for child in noun.lefts)
    if noun.dep_ != "pobj" or noun.head.lower_ not in scene.lexicon.events.state_prepositions or not whose:
        return
    done, verb = noun.head.head, noun.head.head
    clause = scene.clause_at.get(verb.i)
    subject = [clause.subject.head] if clause is not None and clause.subject is not None else []
    senses = noun_senses(scene, noun)
    if done.pos_ in ("NOUN", "PROPN"):
        above = scene.clause_at.get(done.head.i) if done.dep_ == "attr" else None
        told = [above.subject.head] if above is not None and above.subject is not None else [done]
        carried.setdefault(noun.i, as_targets(senses, told))
    elif clause is not None and clause.kind is Kind.COPULAR:
        carried.setdefault(noun.i, as_targets(senses, subject))
    elif verb.lemma_ == "have" and verb.dep_ == "relcl":
        carried.setdefault(noun.i, {"owner": subject, **as_targets(senses, [verb.head])})


def from_term(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Under the [leadership] of Ana Ruiz, Oman grew": it is the clause's subject that she led."""
    for noun in (c for head in roles.get("under", ()) for c in conjuncts(head)):
        if noun_families(scene, noun) & scene.families.granted:
            led = [] if clause.link == "acl" else list(roles.get("subject", ()))
            carried.setdefault(noun.i, {"owner": led, "over": led})


def from_preposition(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Flew sorties in [support] of Benin", "in [cooperation] with Oman": the subject's, whatever the clause says."""
    nouns = [t for a in clause.arguments if len(a.preposition) > 1 for t in a.preposition if t.pos_ == "NOUN"]
    for noun in nouns:
        carried.setdefault(noun.i, {"owner": participants(scene, clause, roles)})
