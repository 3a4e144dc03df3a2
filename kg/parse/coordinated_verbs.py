"""Verbs that the parser joined to the wrong verb, or gave a subject that is another's."""

from spacy.tokens import Token

from kg.parse.tree import FINITE, SUBJECTS, attach

_VERBAL = frozenset({"VERB", "AUX"})
_HELPERS = frozenset({"aux", "auxpass"})


def do_likewise(verb: Token) -> None:
    """ "Ana Ruiz praised Peru, as did *Ion Popa*": he did the same, as if he stood beside her."""
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return
    mark = verb.nbor(-1) if verb.i > verb.sent.start else verb
    other = next((part for part in verb.rights if part.dep_ == "nsubj"), None)
    own = next((part for part in verb.head.lefts if part.dep_ in SUBJECTS), None)
    alone = all(part.dep_ in ("mark", "nsubj", "punct", "advmod") for part in verb.children)
    if mark.lower_ == "as" and mark.head == verb and other is not None and own is not None and alone:
        attach(other, own, "conj")


def mend_verb(verb: Token) -> None:
    """ "Writes calling for Rome to leave and *accuses* Oslo": what is finite is joined to what is finite."""
    partner = verb.head
    if _goes_on_above(verb):
        attach(verb, partner.head, "conj")
        return
    if not _is_finite(verb) or _is_finite(partner) or _has_subject(verb):
        return
    if verb.tag_ == "VBD" and partner.tag_ == "VBN" and not any(part.dep_ in _HELPERS for part in verb.children):
        verb.tag_ = "VBN"
        return
    above = next((other for other in partner.ancestors if _suits(other, verb)), None)
    if above is not None:
        attach(verb, above, "conj")


def _goes_on_above(verb: Token) -> bool:
    """ "Says that Chad is arming and *orders* it to stop": what has the form of the verb of saying goes on with it.

    With the progressive it would have its form ("is arming and training").
    """
    told, above = verb.head, verb.head.head
    progressive = told.tag_ == "VBG" and any(part.dep_ == "aux" for part in told.lefts)
    bare = verb.tag_ in ("VBZ", "VBD") and verb.tag_ == above.tag_ and not _has_subject(verb)
    return told.dep_ == "ccomp" and above.i < told.i and progressive and bare


def claim_subject(verb: Token) -> None:
    """ "Sent help to the victims and *a ship* is on its way": what "and" opens before a finite verb is its subject.

    Only of a verb with an auxiliary: a bare one may go on with a list ("killed A and B, wounded C").
    """
    helped = verb.pos_ == "AUX" or any(part.dep_ in _HELPERS for part in verb.lefts)
    joints = [part for part in verb.head.rights if part.dep_ == "cc" and part.i < verb.i]
    joints += [part for part in verb.lefts if part.dep_ in ("mark", "cc")]
    first = verb.left_edge.i
    if not helped or not _is_finite(verb) or _has_subject(verb) or joints or first < 2 or verb.i < verb.head.i:
        return
    noun = _before_verb(verb.doc[first - 1], verb)
    opening = verb.doc[noun.left_edge.i - 1] if noun is not None and noun.left_edge.i else None
    if noun is None or opening is None or opening.dep_ != "cc" or noun.head.i < verb.head.i:
        return
    attach(opening, verb.head, "cc")
    attach(noun, verb, "nsubjpass" if any(part.dep_ == "auxpass" for part in verb.lefts) else "nsubj")
    verb.dep_ = "conj"
    for named in [part for part in verb.head.rights if part.dep_ == "npadvmod" and noun.i < part.i < verb.i]:
        attach(named, noun, "appos")


def _before_verb(last: Token, verb: Token) -> Token | None:
    """The conjunct that ends right before a verb, a name between commas behind it passed over."""
    while last.i > verb.head.i and (last.is_punct or last.dep_ == "npadvmod" or last.head.dep_ == "npadvmod"):
        last = last.nbor(-1)
    noun = next((t for t in (last, *last.ancestors) if t.dep_ == "conj" and t.pos_ in ("NOUN", "PROPN")), None)
    return noun if noun is not None and noun.right_edge.i <= verb.i and noun.i <= last.i else None


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE or any(part.tag_ in FINITE for part in verb.children if part.dep_ in _HELPERS)


def _has_subject(verb: Token) -> bool:
    return any(part.dep_ in SUBJECTS for part in verb.children)


def _suits(other: Token, verb: Token) -> bool:
    """Is the word a finite verb that stands before the other?"""
    return other.pos_ in _VERBAL and other.i < verb.i and _is_finite(other)
