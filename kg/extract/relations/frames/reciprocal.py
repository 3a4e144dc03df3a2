"""Ends that stand in a relation to one another: "Riyadh and Tehran agreed", "accused each other"."""

from itertools import combinations

from spacy.tokens import Token

from kg.extract.relations.participants.plurals import is_pair
from kg.extract.relations.participants.roles import Roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.fitting import fits
from kg.extract.relations.scene.taking_up import is_definite
from kg.lang.senses import Sense

#: Mentions by their indices, subject and object.
Pairs = list[tuple[int, int]]


def reciprocal_pairs(scene: Scene, sense: Sense, roles: Roles, sources: list[int], predicate: Token) -> Pairs:
    """ "Riyadh and Tehran agreed", "accused each other": ends that stand in the relation to one another."""
    if _is_known_by(scene, sense, roles):
        return []
    known = scene.ontology.properties.get(sense.property)
    each_other = any(_is_each_other(t) for name in sense.targets for t in roles.get(name, ()))
    named = any(scene.all_ends(roles.get(name, ())) for name in (*sense.targets, "between"))
    two_sides = scene.family(sense) in scene.families.hostile and any(
        is_pair(scene, t) for name in sense.sources for t in roles.get(name, ())
    )
    # "In connection with a robbery": what a noun leads to is no deed of its owners with one another.
    told = roles.get("with", ()) if sense.kind == "noun" and "with" in sense.targets else ()
    if scene.family(sense) in scene.families.settings:
        # "Ana Ruiz and Ion Popa spoke [to a crowd]": with others, and not with one another.
        told = [t for name in ("with", "to", "before") for t in roles.get(name, ())]
    # "Ana Ruiz and Ion Popa joined [the bid]".
    told = [*told, *(roles.get("object", ()) if sense.kind == "verb" and "object" in sense.targets else ())]
    led = any(t.pos_ == "NOUN" and not scene.ends(t) for t in told)
    others = led or any(
        p == "by" for t in roles.get("object", ()) for p, _ in prepositional(t)
    )  # "sign a letter by Oman"
    mediated = sense.targets[0] == "between" and "between" not in sense.sources
    last = max((t.i for name in sense.sources for t in roles.get(name, ())), default=-1)
    active = all(t.i > last for t in roles.get("object", ()))  # not "was joined by A and B"
    # "Were replaced by A and B": who replaces somebody with another does nothing with him.
    symmetric = known is not None and known.symmetric
    first = sense.targets[0] in ("with", "between") and (symmetric or is_shared(scene, sense))
    joint = first or (symmetric and "with" in sense.targets and active)
    mutual = (joint or two_sides) and not named and not mediated and not others
    mutual = mutual and not _is_attended(scene, sense, predicate)
    if not (each_other or mutual) or not 2 <= len(sources) <= scene.lexicon.actors.most_mutual:
        return []
    pairs = [(a, b) for a, b in combinations(sources, 2) if fits(scene, sense, a, b)]
    return pairs if symmetric else pairs + [(b, a) for a, b in pairs]


def _is_known_by(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """ "Ana Ruiz's [Trans-Pacific] deal": is one of two owners of a noun but the name by which it is known?"""
    owners = [t for t in roles.get("owner", ()) if scene.ends(t)] if sense.kind == "noun" else []
    names = [t for t in owners if t.dep_ == "compound" and not any(scene.is_a(i, "Country") for i in scene.ends(t))]
    return bool(names) and any(t.dep_ == "poss" for t in owners)


def is_shared(scene: Scene, sense: Sense) -> bool:
    """Is it what two may do each to the other, harm or opposition?"""
    families = scene.families
    return scene.family(sense) in families.hostile or scene.family(sense) == families.rejecting


def _is_attended(scene: Scene, sense: Sense, predicate: Token) -> bool:
    """Is it what others hold, too, to which both go: "A and B [attended] the meeting", "entered the debate"?"""
    verb = predicate.head if sense.kind == "noun" and predicate.dep_ == "dobj" else predicate
    noun = predicate if sense.kind == "noun" else next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if scene.family(sense) not in scene.families.settings or verb.pos_ != "VERB" or noun is None:
        return False
    entered = verb.lemma_.lower() in scene.lexicon.events.entering and is_definite(scene, noun)
    return entered or verb.lemma_.lower() in scene.lexicon.events.attending


def _is_each_other(token: Token) -> bool:
    """ "Each other", "the other"; "one another" is parsed alike."""
    return token.lower_ in ("other", "another") and token.i > 0 and token.nbor(-1).lower_ in ("each", "the", "one")
