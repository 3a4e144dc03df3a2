"""An event noun's roles, completed by the deed that brought it about and by the clause around it."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.nominal.around import phrases_around
from kg.extract.relations.participants.noun_roles import deeds_among, doers, noun_families, noun_roles
from kg.extract.relations.participants.roles import RoleLists, prepositional
from kg.extract.relations.scene import Scene
from kg.lang.senses import Sense


def with_doers(scene: Scene, noun: Token, senses: Sequence[Sense]) -> RoleLists:
    """A noun's roles; where nobody did the harm that it names, those who did the deed that brought it.

    "The death of Ana Ruiz in an [Israeli] airstrike", "her killing in a raid by [Oman]".
    """
    roles = noun_roles(scene, noun)
    if any("with" in sense.targets for sense in senses) and not (roles["with"] or roles["between"]):
        # "Negotiations on a deal [with Oman]".
        below = [t for name in scene.lexicon.events.topics for t in roles.get(name, ())]
        below = [t for t in below if noun_families(scene, t) & scene.families.standing]
        roles["with"] = [h for t in below for p, h in prepositional(t) if p == "with"]
    harm = {scene.family(sense) for sense in senses} & scene.families.hostile
    if harm:
        _lift(scene, roles)
    if not harm or any(scene.all_ends(roles.get(name, ())) for name in ("by", "from")):
        return roles
    around = phrases_around(scene, noun)
    tops = [t for name in scene.lexicon.events.deed_prepositions for t in (*roles.get(name, ()), *around.get(name, ()))]
    done_by = doers(scene, deeds_among(scene, tops, harm), ("owner", "by"))
    return {**roles, "by": done_by} if done_by else roles


def _lift(scene: Scene, roles: RoleLists) -> None:
    """What the parse hung on another phrase of a harm: "the bombing of Odesa [by X]", "attacks by X [in Homs]"."""
    for head in roles.get("of", ()):
        roles.setdefault("by", []).extend(t for p, t in prepositional(head) if p == "by")
    if any(heads for name, heads in roles.items() if name not in ("owner", "by")):
        return
    for preposition, place in (pair for head in list(roles.get("by", ())) for pair in prepositional(head)):
        if preposition in scene.lexicon.places.place_prepositions:
            roles.setdefault(preposition, []).append(place)


def merge(scene: Scene, own: RoleLists, more: RoleLists) -> RoleLists:
    """The noun's own roles; what the clause adds counts where the noun has no phrase of that role itself.

    Who is judged for a deed has done it, and "its" in "thanked Qatar for its support" means nobody else. A deed that
    names its doer by "by" has no other, and one that names only a make is done by who carries it out. Who turns down a
    demand that another should act is not the one asked.
    """
    own = {name: heads for name, heads in own.items() if heads}
    more = {name: heads for name, heads in more.items() if name not in ("alleged", "culprit")}
    if own.get("doer"):
        more = {name: heads for name, heads in more.items() if name in ("owner", "judged")}
    told = bool(scene.all_ends(own.get("by", ())))
    if told:
        more = {name: heads for name, heads in more.items() if name != "owner"}
    elif more.get("owner") and own.get("owner") and all(_is_make(scene, owner) for owner in own["owner"]):
        own = {name: heads for name, heads in own.items() if name != "owner"}
    owners = own.get("owner", more.get("owner", []))
    judged = more.get("judged") if not told and all(owner.tag_ == "PRP$" for owner in owners) else None
    return {**more, **own, "owner": judged} if judged else {**more, **own}


def _is_make(scene: Scene, owner: Token) -> bool:
    """Does a name before a noun tell no more than the make of a thing ("an [MLRS] rocket barrage")?"""
    named = [(scene.mentions[i], scene.is_a(i, "Product")) for i in scene.ends(owner)]
    makes = [m for m, product in named if product or (m.text.isupper() and not m.canonical)]
    return owner.dep_ == "compound" and bool(named) and len(makes) == len(named)
