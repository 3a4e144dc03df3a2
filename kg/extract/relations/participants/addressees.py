"""Who would do what an infinitive behind a noun says: the body that decides on a motion, whoever heeds no call.

"[The Senate] votes down a motion to expel Ruiz", "[Ruiz] rejects calls to resign".
"""

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.participants.roles import clause_roles
from kg.extract.relations.scene import Scene
from kg.tree import NOUN_SUBJECTS, first_conjunct


def deciders(scene: Scene, clause: Clause) -> list[Token]:
    """Who would do what a motion says: the body that decides on it, or in which it fails.

    "[The Senate] votes down a motion to expel Ruiz", "a resolution condemning Peru fails in [the Council]".
    """
    verb = first_conjunct(clause.head)
    noun, words = verb.head, scene.lexicon.denial.motions
    put = verb.dep_ in ("acl", "relcl") and verb.tag_ in ("VB", "VBG") and noun.lemma_.lower() in words.nouns
    above = scene.clause_at.get(noun.head.i) if put else None
    if above is None or above.kind is not Kind.VERBAL:
        return []
    roles = clause_roles(above)
    if noun.dep_ == "dobj" and above.lemma in words.deciding:  # one person's no is not the motion's
        return [t for t in roles.get("subject", ()) if not any(scene.is_a(i, "Person") for i in scene.ends(t))]
    if noun.dep_ not in NOUN_SUBJECTS or above.lemma not in words.ending:
        return []
    agents = roles.get("subject", ()) if above.passive else ()
    return [t for t in (*agents, *(t for name in words.inside for t in roles.get(name, ()))) if _is_body(scene, t)]


def _is_body(scene: Scene, head: Token) -> bool:
    """Does a phrase name a body that decides by vote?"""
    return any(scene.is_a(i, "Organization", "Country") for i in scene.ends(head))


def unheeding(scene: Scene, clause: Clause) -> list[Token]:
    """Who would do what he is called on to do, and does not heed."""
    above = turning_down(scene, clause.head) or wanting(scene, clause.head)
    return [] if above is None else list(clause_roles(above).get("subject", ()))


def turning_down(scene: Scene, verb: Token) -> Clause | None:
    """The clause of not heeding what an infinitive calls for; not where another is to act ("for Chad to leave")."""
    noun, words = verb.head, scene.lexicon.denial.unheeded
    asked = verb.tag_ == "VB" and verb.dep_ in ("acl", "advcl", "relcl", "xcomp") and noun.lemma_.lower() in words.calls
    others = any(c.dep_ in ("nsubj", "nsubjpass", "auxpass") for c in verb.lefts)
    above = scene.clause_at.get(noun.head.i) if asked and not others and noun.dep_ == "dobj" else None
    known = above is not None and above.kind is Kind.VERBAL and not above.passive and above.lemma in words.verbs
    return above if known else None


def wanting(scene: Scene, verb: Token) -> Clause | None:
    """The clause of what is needed for a deed: "[falls] short of the votes needed to oust Ruiz"."""
    needed = verb.head
    if verb.tag_ != "VB" or needed.dep_ != "acl" or needed.lemma_.lower() not in scene.lexicon.denial.unheeded.needed:
        return None
    above = scene.clause_around(needed.head)
    return above if above is not None and above.kind is Kind.VERBAL and not above.passive else None
