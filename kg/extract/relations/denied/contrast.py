"""Who is left out of what is said of others: "Oman, *not Iran*, did it", "all *but Iran* did it"."""

from spacy.tokens import Token

from kg.extract.relations.participants.exceptions import is_right_behind, is_whole, leads_out
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.tree import VERBAL, first_conjunct


def is_left_out(scene: Scene, candidate: Candidate) -> bool:
    """Is an end named only in contrast ("Oman and *not Iran*", "to Oman, *not* to Iran", "*rather than* Iran")?

    Or as an exception, so that the contrary goes for it: "no state *but Iran*", "all of them *except Iran*". What its
    own phrase tells of it holds all the same: "met Ana Ruiz, but not Peru's [president Popa]".
    """
    for mention in (scene.mentions[index] for index in (candidate.subject, candidate.object)):
        name = scene.head_word(mention)
        left_out = is_contrasted(name, scene.lexicon.denial.contrasting) or _is_excepted(scene, name)
        if left_out and candidate.predicate not in _whole(name).subtree:
            return True
    return False


def _whole(word: Token) -> Token:
    """The head of the widest phrase that a word opens, "not" apart ("not [Peru]'s president Popa")."""
    first = word.left_edge
    while word.head.pos_ in ("NOUN", "PROPN") and word.head != word and first.i - word.head.left_edge.i in (0, 1):
        word = word.head
    return word


def is_ruled_out(scene: Scene, candidate: Candidate) -> bool:
    """Is a deed that a noun names said not to be what happened ("by lightning, *not* by Omani [sabotage]")?"""
    noun = candidate.predicate
    return noun.pos_ == "NOUN" and not candidate.presupposed and is_contrasted(noun, scene.lexicon.denial.contrasting)


def is_of_deed(scene: Scene, candidate: Candidate) -> bool:
    """ "Rules out [Oman] joining the pact": what is rejected is the deed, and not whoever would do it."""
    verb = candidate.predicate
    rejected = scene.ontology.family_of(candidate.property) == scene.families.rejecting
    if not rejected or verb.pos_ != "VERB":
        return False
    deeds = (scene.clause_at.get(c.i) for c in verb.rights if c.tag_ == "VBG" and c.dep_ in ("advcl", "ccomp", "xcomp"))
    doers = [d.subject.head for d in deeds if d is not None and d.subject is not None]
    return any(t.head == verb and t.dep_ == "dobj" and candidate.object in scene.ends(t) for t in doers)


def is_contrasted(token: Token, words: frozenset[str]) -> bool:
    """Does a word of contrast lead a phrase, and belong to no verb ("is [not] Iran")?"""
    first = token.left_edge
    if token.dep_ == "pobj" and token.head.i == first.i - 1:
        first = token.head.left_edge
    place, opening = first.i if first.lower_ in words else first.i - 1, token.sent.start
    if place < opening:
        return False
    word = token.doc[place]
    pair = f"{token.doc[place - 1].lower_} {word.lower_}" if place > opening else ""
    of_verb = word.head.pos_ in VERBAL or token.doc[min(place + 1, len(token.doc) - 1)].pos_ == "ADV"
    return pair in words or (word.lower_ in words and not of_verb)


def _is_excepted(scene: Scene, name: Token) -> bool:
    """Is it an exception to what is said of all or of none, or what "but" says in place of what is denied?

    "All states *except Iran*", "did not attack Iran *but Oman*".
    """
    if is_right_behind(scene, name):
        return True
    if name.dep_ == "pobj" or (name.dep_ == "conj" and first_conjunct(name).dep_ == "pobj"):
        return leads_out(scene, first_conjunct(name))
    while name.dep_ == "conj" and any(c.dep_ == "cc" and c.lower_ == "nor" for c in name.head.rights):
        name = name.head  # "supports Chad but neither Iran nor [Oman]"
    first = name.head
    if name.dep_ != "conj" or not any(c.dep_ == "cc" and c.lower_ == "but" for c in first.rights):
        return False
    if any(c.dep_ == "preconj" and c.lower_ == "neither" for c in name.lefts):
        return True
    above = first.head
    while above.dep_ in ("prep", "pobj"):
        above = above.head
    return is_whole(scene, first) or any(c.dep_ == "neg" and c.i < first.i for c in above.children)
