"""What somebody is only said to be, by himself or wrongly: "claims to be the leader", "falsely called the mayor"."""

from spacy.tokens import Token

from kg.extract.relations.scene import Scene
from kg.lang.factuality import Complement
from kg.tree import stands_behind


def is_own_claim(scene: Scene, predicate: Token) -> bool:
    """Is it what somebody claims to be, by a noun or its "be" ("claims to *be* the [son] of Ion Popa")?"""
    verb = predicate.head if predicate.dep_ == "attr" else predicate
    return verb.lemma_ == "be" and verb.dep_ == "xcomp" and verb.head.lemma_ in scene.knowledge.reporting.professing


def is_misnamed(scene: Scene, role: Token) -> bool:
    """Is it falsely that somebody is called or said to be something: "wrongly [announced] as the new mayor"?"""
    named = stands_behind(role, "as") or role.dep_ == "oprd"
    above = role.head.head if role.dep_ == "pobj" else role.head
    if role.dep_ == "attr" and above.lemma_ == "be" and above.dep_ == "xcomp":
        named, above = True, above.head  # "falsely [claimed] to be the mayor"
    if above.dep_ == "dobj":
        above = above.head
    untrue = scene.knowledge.syntax.misnaming
    return named and above.pos_ == "VERB" and any(c.dep_ == "advmod" and c.lower_ in untrue for c in above.children)


def is_given_out(scene: Scene, role: Token) -> bool:
    """Does the verb above "as" tell whether one is it: "[posed] as a minister", "is [tipped] as the next head"?"""
    if not stands_behind(role, "as"):
        return False
    return ("verb", f"{verb_above_as(role).lemma_} as", Complement.NOUN) in scene.knowledge.factuality.governors


def verb_above_as(role: Token) -> Token:
    """The verb above the "as" before a role, past its object ("[elected] Ruiz as *mayor*")."""
    above = role.head.head
    return above.head if above.dep_ == "dobj" else above
