"""Who is left out of what is said of others: "Oman, *not Iran*, did it"."""

from spacy.tokens import Token

from kg.extract.relations.candidates import Candidate
from kg.extract.relations.scene import Scene


def is_left_out(scene: Scene, candidate: Candidate) -> bool:
    """Is an end named only in contrast ("Oman and *not Iran*", "to Oman, *not* to Iran", "*rather than* Iran")?

    What its own phrase tells of it holds all the same: "met Ana Ruiz, but not Peru's [president Popa]".
    """
    for mention in (scene.mentions[index] for index in (candidate.subject, candidate.object)):
        head = scene.doc[scene.token_from(mention.end) - 1]
        if is_contrasted(head, scene.lexicon.contrasting) and candidate.predicate not in _whole(head).subtree:
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
    return noun.pos_ == "NOUN" and not candidate.presupposed and is_contrasted(noun, scene.lexicon.contrasting)


def is_contrasted(token: Token, words: frozenset[str]) -> bool:
    """Does a word of contrast lead a phrase, and belong to no verb ("is [not] Iran")?"""
    first = token.left_edge
    if token.dep_ == "pobj" and token.head.i == first.i - 1:
        first = token.head.left_edge
    place = first.i if first.lower_ in words else first.i - 1
    if place < token.sent.start:
        return False
    word = token.doc[place]
    pair = f"{token.doc[place - 1].lower_} {word.lower_}" if place > token.sent.start else ""
    of_verb = word.head.pos_ in ("VERB", "AUX") or token.doc[min(place + 1, len(token.doc) - 1)].pos_ == "ADV"
    return pair in words or (word.lower_ in words and not of_verb)
