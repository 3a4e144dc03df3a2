"""Who helps, and who is asked: "with the *support* of Chad, Oman took Lyon", "at the *request* of Chad"."""

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.nominal.around import Carried, as_targets, phrases_around
from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.participants.roles import RoleLists, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.tree import conjuncts


def from_backing(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "With the [support] of Chad, Oman took Lyon": whoever does something with help is the one who is helped."""
    # "Ana Ruiz, with the backing of Oman, won": the parse may hang it on the name.
    beside = [t for head in roles.get("subject", ()) for p, t in prepositional(head) if p == "with"]
    for noun in (c for head in (*roles.get("with", ()), *beside) for c in conjuncts(head)):
        senses = [s for s in noun_senses(scene, noun) if scene.family(s) in scene.families.helping]
        own = noun_roles(scene, noun)
        giver = own["owner"] or own["from"] or own["of"]
        if senses and giver and roles.get("subject") and not (own["to"] or own["for"]):
            carried[noun.i] = {**as_targets(senses, list(roles["subject"])), "owner": giver, "of": []}


def from_asking(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "At the [request] of Chad, Oman left", "over Chad's [objections]": who acts is asked or blamed."""
    settings = [h for name in scene.lexicon.events.asked_prepositions for h in roles.get(name, ())]
    against = [h for name in scene.lexicon.events.despite for h in roles.get(name, ())]
    blame = scene.families.spoken | {scene.families.rejecting}
    for noun in (c for head in (*settings, *against) for c in conjuncts(head)):
        families = blame if any(noun in conjuncts(head) for head in against) else {scene.families.asking}
        senses = [s for s in noun_senses(scene, noun) if scene.family(s) in families]
        own = noun_roles(scene, noun)
        asker = own["owner"] or own["from"] or own["by"] or own["of"]
        asked = list(roles.get("subject", ()))
        told = any(own.get(name) for s in senses for name in s.targets if name not in s.sources)
        # "Despite Peru's refusal [to take part]": it says itself what it is against.
        told = told or (families is blame and any(c.dep_ in ("acl", "relcl") for c in noun.rights))
        if senses and asker and asked and not (own["to"] or own["on"] or told):
            carried[noun.i] = {**as_targets(senses, asked), "owner": asker, "of": []}


def from_help(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Supports Iraq in its fight against X": the one who is helped is the one who fights."""
    kinds = ("verb", "phrase")
    senses = [s for kind in kinds for s in scene.lexicon.of(kind, clause.lemma)]
    if not any(scene.family(s) in scene.families.helping for s in senses):
        return
    helped = [t for head in roles.get("object", ()) for p, t in prepositional(head) if p in ("for", "to")]
    for head in roles.get("in", ()):
        carried.setdefault(head.i, {"owner": helped or list(roles.get("object", ()))})


def from_helping_noun(scene: Scene, noun: Token, carried: Carried) -> None:
    """ "French aid to Niger in its war on X": the one who is helped is the one who fights."""
    senses = noun_senses(scene, noun)
    if not any(scene.family(sense) in scene.families.helping for sense in senses):
        return
    own = noun_roles(scene, noun)
    helped = [t for sense in senses for name in sense.targets for t in own.get(name, ()) if scene.ends(t)]
    inside = [h for t in helped for p, h in prepositional(t) if p == "in"]
    inside = [*own.get("in", ()), *inside, *phrases_around(scene, noun).get("in", ())]
    for head in inside if helped else ():
        carried.setdefault(head.i, {"owner": helped[:1]})
