"""The target inside a phrase that stands for nobody: "praised NATO's focus", "hit a depot in Lviv"."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.frames.owners import is_borne, owners_of
from kg.extract.relations.frames.restrictions import lies_in
from kg.extract.relations.participants.authors import author
from kg.extract.relations.participants.lists import counted_things
from kg.extract.relations.participants.roles import Roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.lang.senses import Sense
from kg.tree import MODIFIERS, conjuncts

#: Families of what is said of a deed that goes for whose deed it was.
_ON_DEEDS = frozenset({"accuses", "supports", "rejects", "protestsAgainst"})
#: Roles that only a complement clause fills.
_COMPLEMENTS = frozenset(
    {"doer", "done to", "party", "condition", "culprit", "alleged", "victim", "bidden", "reported"}
)
#: What a participle behind a noun leads on by.
_SAID = frozenset({"acl", "dobj"})


def ends_within(scene: Scene, sense: Sense, roles: Roles) -> list[int]:
    """The target inside a phrase that stands for nobody.

    For some families an act on what is somebody's is an act on the owner ("praised NATO's focus", "tariffs on Indian
    imports"); for a sense with `place`, an act on what lies in a place is an act on the place ("hit a depot in Lviv").
    """
    heads = _objects(scene, sense, roles)
    family = scene.family(sense)
    for complement in () if set(sense.targets) & _COMPLEMENTS else scene.families.complements.get(family, ()):
        if found := scene.all_ends(roles.get(complement, ())):
            return found
    owned = heads if family in scene.families.through_owner else []
    taken_up = [index for head in heads for index in author(scene, head)] if family in _ON_DEEDS else []
    # "Welcomed the decision from [Oman]": where he welcomed it; "protects ships from [Omani] raids": no Oman's.
    apart = bool(taken_up) or sense.lemma in scene.lexicon.harm.shielding | scene.lexicon.harm.stemming
    links = ["of"] if apart else ["of", "from"]
    links = ["from"] if sense.lemma in scene.lexicon.events.ordering else links  # "ordered a review of [Omani] ports"
    links += ["by"] if family in scene.families.through_agent else []
    links += ["between"] if family in scene.families.through_parties else []
    spoken = family in scene.families.through_agent | scene.families.performed
    if spoken:  # "asks Omani firms" asks no Oman
        owned = [head for head in owned if head.lemma_.lower() not in scene.lexicon.actors.businesses]
    if family in scene.families.performed:
        owned = [head for head in owned if not is_borne(scene, head)]
    if owners := [index for head in owned for index in _hit(scene, sense, head, links)]:
        return [i for i in dict.fromkeys(owners) if not (spoken and _is_topic(scene, i))]
    # "Condemned the attack [by forces] of Oman": the parse hangs who did it on the verb.
    done = family in scene.families.through_agent and any(noun_senses(scene, head) for head in owned)
    if done and (behind := scene.all_ends(roles.get("by", ()))):
        return behind
    if taken_up:
        return list(dict.fromkeys(taken_up))
    return _where(scene, heads, roles) if sense.place and (heads or "object" in sense.targets) else []


def _objects(scene: Scene, sense: Sense, roles: Roles) -> list[Token]:
    """The heads of the target's phrases through which it may be reached."""
    tops = [token for name in sense.targets for token in roles.get(name, ())]
    named = dict.fromkeys(c for token in tops for c in (*conjuncts(token), *counted_things(scene, token)))
    words = scene.lexicon.speech.portrayals
    if sense.property in scene.families.before_courts:
        words |= scene.lexicon.speech.tidings  # "investigates Omani claims": not Oman
    heads = [head for head in named if head.lemma_.lower() not in words]
    deedless = scene.family(sense) in scene.families.not_through_deeds or bool(sense.subjects)
    return [head for head in heads if not (deedless and noun_senses(scene, head))]


def nameless_among(scene: Scene, sense: Sense, roles: Roles) -> list[int]:
    """ "Strikes on Houthi targets and [homes] in Sanaa": where those that stand for nobody are, beside others."""
    tops = [token for name in sense.targets for token in roles.get(name, ())]
    listed = [c for token in tops for c in conjuncts(token)[1:] if c.pos_ == "NOUN" and not scene.ends(c)]
    around = [t for name in scene.lexicon.places.place_prepositions for t in roles.get(name, ())] if listed else []
    there = [*_places(scene, [*listed, *tops]), *scene.all_ends(around)] if listed else []
    return [i for i in there if scene.is_a(i, "Place") and scene.mentions[i].start > listed[-1].idx]


def _hit(scene: Scene, sense: Sense, thing: Token, links: Sequence[str]) -> list[int]:
    """Whom an act on a thing hits: its owner, or the place abroad where a people has a house."""
    return (_abroad(scene, thing) if sense.place else []) or owners_of(scene, thing, links)


def _abroad(scene: Scene, house: Token) -> list[int]:
    """Where another state has a people's house: "a bomb at a Chinese restaurant in [Oran], Algeria"."""
    peoples = [i for c in house.lefts if c.dep_ in MODIFIERS for i in scene.denoted(c)]
    if house.lemma_.lower() not in scene.lexicon.harm.civil_sites or not peoples:
        return []
    names = range(house.i, house.sent.end)
    lands = [scene.name_from[n] for n in names if n in scene.name_from]
    others = [i for i in lands if scene.is_a(i, "Country") and not scene.is_among(i, peoples)]
    return [i for i in _places(scene, [house]) if any(lies_in(scene, i, land) for land in others)]


def _where(scene: Scene, heads: Sequence[Token], roles: Roles) -> list[int]:
    """The places inside the phrases, else those where the clause says that it is done."""
    around = [t for name in scene.lexicon.places.place_prepositions for t in roles.get(name, ())]
    if any(head.lemma_.lower() in scene.lexicon.harm.afloat for head in heads):
        return []
    there = [i for i in scene.all_ends(around) if scene.is_a(i, "Place", "Country")]
    return _places(scene, heads) or there or _places(scene, around)


def _places(scene: Scene, heads: Sequence[Token], depth: int = 3) -> list[int]:
    """The places named in the prepositional phrases below some heads, nearest first.

    A participle says more of a thing: "a prison [holding migrants in Aden]".
    """
    said = [d for head in heads for c in head.rights if c.dep_ == "acl" for d in (c, *c.rights) if d.dep_ in _SAID]
    near = scene.lexicon.places.beside
    below = [t for head in heads for p, t in prepositional(head) if p not in near]
    # "Posts along the Blue Nile in [Chad]" are in Chad.
    past = [t for head in heads for p, t in prepositional(head) if p in near]
    below += [t for beside in past for p, t in prepositional(beside) if p in scene.lexicon.places.place_prepositions]
    # "Lorries [arriving in Chad] from Oman" are not in Oman.
    below += [t for head in said for p, t in prepositional(head) if p in scene.lexicon.places.place_prepositions]
    if not below or not depth:
        return []
    found = [index for index in scene.all_ends(below) if scene.is_a(index, "Place", "Country")]
    return found or _places(scene, [c for token in below for c in conjuncts(token)], depth - 1)


def _is_topic(scene: Scene, index: int) -> bool:
    """Is it but the place that a plan before which it stands is about ("endorsed the [Gaza] peace plan")?"""
    mention = scene.mentions[index]
    last = scene.last_word(mention)
    region = scene.is_locality(index)
    return region and last.dep_ in ("compound", "nmod") and mention.rule != "demonym"
