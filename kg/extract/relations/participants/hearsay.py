"""What somebody is only said to be, by himself or wrongly: "claims to be the leader", "falsely called the mayor"."""

from spacy.tokens import Token

from kg.extract.relations.scene import Scene
from kg.lang.factuality import Complement


def is_own_claim(scene: Scene, predicate: Token) -> bool:
    """Is it what somebody claims to be, by a noun or its "be" ("claims to *be* the [son] of Ion Popa")?"""
    verb = predicate.head if predicate.dep_ == "attr" else predicate
    return verb.lemma_ == "be" and verb.dep_ == "xcomp" and verb.head.lemma_ in scene.lexicon.speech.professing


def is_misnamed(scene: Scene, role: Token) -> bool:
    """Is it falsely that somebody is called or said to be something: "wrongly [announced] as the new mayor"?"""
    named = (role.dep_ == "pobj" and role.head.lower_ == "as") or role.dep_ == "oprd"
    above = role.head.head if role.dep_ == "pobj" else role.head
    if role.dep_ == "attr" and above.lemma_ == "be" and above.dep_ == "xcomp":
        named, above = True, above.head  # "falsely [claimed] to be the mayor"
    if above.dep_ == "dobj":
        above = above.head
    untrue = scene.knowledge.syntax.misnaming
    return named and above.pos_ == "VERB" and any(c.dep_ == "advmod" and c.lower_ in untrue for c in above.children)


def is_given_out(scene: Scene, role: Token) -> bool:
    """Does the verb above "as" tell whether one is it: "[posed] as a minister", "is [tipped] as the next head"?"""
    if role.dep_ != "pobj" or role.head.lower_ != "as":
        return False
    above = role.head.head.head if role.head.head.dep_ == "dobj" else role.head.head
    return ("verb", f"{above.lemma_} as", Complement.NOUN) in scene.knowledge.factuality.governors
