"""Ends that stand in a relation to one another: "Riyadh and Tehran agreed", "accused each other"."""

from itertools import combinations

from spacy.tokens import Token

from kg.extract.relations.plurals import is_pair
from kg.extract.relations.roles import Roles, prepositional
from kg.extract.relations.scene import Scene
from kg.lang.senses import Sense

#: Mentions by their indices, subject and object.
Pairs = list[tuple[int, int]]


def reciprocal_pairs(scene: Scene, sense: Sense, roles: Roles, sources: list[int]) -> Pairs:
    """ "Riyadh and Tehran agreed", "accused each other": ends that stand in the relation to one another."""
    known = scene.ontology.properties.get(sense.property)
    each_other = any(_is_each_other(t) for name in sense.targets for t in roles.get(name, ()))
    named = any(scene.all_ends(roles.get(name, ())) for name in (*sense.targets, "between"))
    two_sides = scene.family(sense) in scene.lexicon.families.hostile and any(
        is_pair(scene, t) for name in sense.sources for t in roles.get(name, ())
    )
    # "In connection with a robbery": what a noun leads to is no deed of its owners with one another.
    told = roles.get("with", ()) if sense.kind == "noun" and "with" in sense.targets else ()
    if scene.family(sense) in scene.lexicon.families.settings:
        # "Ana Ruiz and Ion Popa spoke [to a crowd]": with others, and not with one another.
        told = [t for name in ("with", "to", "before") for t in roles.get(name, ())]
    led = any(t.pos_ == "NOUN" and not scene.ends(t) for t in told)
    others = led or any(
        p == "by" for t in roles.get("object", ()) for p, _ in prepositional(t)
    )  # "sign a letter by Oman"
    mediated = sense.targets[0] == "between" and "between" not in sense.sources
    last = max((t.i for name in sense.sources for t in roles.get(name, ())), default=-1)
    active = all(t.i > last for t in roles.get("object", ()))  # not "was joined by A and B"
    joint = sense.targets[0] in ("with", "between") or (
        known is not None and known.symmetric and "with" in sense.targets and active
    )
    mutual = (joint or two_sides) and not named and not mediated and not others
    if not (each_other or mutual) or not 2 <= len(sources) <= scene.lexicon.actors.most_mutual:
        return []
    pairs = [(a, b) for a, b in combinations(sources, 2) if scene.fits(sense, a, b)]
    return pairs if known and known.symmetric else pairs + [(b, a) for a, b in pairs]


def _is_each_other(token: Token) -> bool:
    """ "Each other", "the other"; "one another" is parsed alike."""
    return token.lower_ in ("other", "another") and token.i > 0 and token.nbor(-1).lower_ in ("each", "the", "one")
