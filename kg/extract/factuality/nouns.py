"""What governs an event that a noun names: its verb, a preposition, or the noun that it stands before."""

from spacy.tokens import Token

from kg.extract.factuality.effects import BOUND, CALLED, INDEPENDENT, LOOSE, left_open
from kg.extract.factuality.governors import FREE, Link, governed
from kg.extract.factuality.temporal import before_gerund
from kg.lang.factuality import Complement, Effect, Factuality

_OBJECTS = frozenset({"dobj", "nsubjpass", "attr", "oprd", "dative"})
#: How one word of a preposition hangs on another, or an adverb before it on the verb.
_LEADING = frozenset({"prep", "advmod", "prt"})


def noun_link(token: Token, resources: Factuality) -> Link:
    """The step from a noun to what its place in the sentence hangs it on; `FREE` where it stands by itself."""
    dep, head = token.dep_, token.head
    if dep == "pobj":
        return prepositional(token, Complement.NOUN, resources)
    if dep == "oprd" and head.lemma_ in resources.tidings.calling:
        return Link(head, CALLED)
    called = dep == "dobj" and any(c.dep_ == "oprd" and c.i > token.i for c in head.children)
    if called and _is_definite(token, resources):
        return Link(head, INDEPENDENT)  # "calls [Peru's support for Chad] a mistake"
    if dep in _OBJECTS:
        found = None if dep == "attr" and is_singled_out(token, resources) else _object_link(token, resources)
        return found or Link(head, LOOSE)  # "is not the [first] member of the union to leave"
    if dep == "nsubj":
        found = governed(token, head, Complement.SUBJECT, resources)
        return FREE if found is None or _is_only_described(token, found, resources) else found
    if dep == "acomp" or (dep == "appos" and (not head.ent_type_ or _is_asked(head))):
        return Link(head, BOUND)
    if dep in ("compound", "nmod", "amod") and token.pos_ in ("NOUN", "PROPN"):
        return _compound(token, resources)
    return FREE


def _is_asked(subject: Token) -> bool:
    """Is it the subject of a "be" before it that asks what it is: "[Is] *Ana Ruiz* a member?"?"""
    be = subject.head
    asked = subject.dep_ == "nsubj" and be.lemma_ == "be" and be.i < subject.i
    return asked and not any(c.dep_ in ("attr", "acomp") for c in be.children)


def _is_only_described(noun: Token, found: Link, resources: Factuality) -> bool:
    """ "Oman's support for Chad [is not good news]", "is not [in doubt]": what it is not like is there all the same."""
    be, bare = found.governor, resources.governors.get(("verb", "be", Complement.SUBJECT))
    if be is None or be.lemma_ != "be" or found.effect != bare or not _is_definite(noun, resources):
        return False
    after = [c for c in be.rights if c.dep_ in ("acomp", "attr", "prep")][:1]
    unsure = resources.doubting.nouns | resources.doubting.dangers
    doubted = any(c.lemma_ in unsure for p in after for c in p.children if c.dep_ == "pobj")
    return any(c.dep_ != "prep" or doubted or c.lower_ not in resources.whereabouts for c in after)


def _object_link(token: Token, resources: Factuality) -> Link:
    """The step from an object to its verb; "there is not a [sign] of it" denies that there is one."""
    there = token.dep_ == "attr" and any(c.dep_ == "expl" for c in token.head.lefts)
    found = governed(token, token.head, Complement.NOUN, resources)
    return found or Link(token.head, BOUND if there else _existence(token, resources))


def run_aground(noun: Token, resources: Factuality) -> Link | None:
    """ "Ghana's bid to join *ran aground*": what was tried came to nothing; an offensive that does was made."""
    trial = noun.dep_ == "nsubj"
    return governed(noun, noun.head, Complement.TRIAL, resources) if trial else None


def _existence(token: Token, resources: Factuality) -> Effect:
    """A definite event is presupposed, an indefinite one exists only where its governor does (Karttunen 1976)."""
    return INDEPENDENT if _is_definite(token, resources) else LOOSE


def _is_definite(token: Token, resources: Factuality) -> bool:
    return any(c.dep_ == "poss" or (c.dep_ == "det" and c.lower_ in resources.definite) for c in token.children)


def _compound(token: Token, resources: Factuality) -> Link:
    """ "ceasefire proposal" is read as "proposal of, for or on a ceasefire"."""
    for preposition in ("of", "for", "on", "to"):
        key = ("noun", f"{token.head.lemma_} {preposition}", Complement.NOUN)
        if key in resources.governors:
            return Link(token.head, resources.governors[key])
    return Link(token.head, LOOSE)


def prepositional(token: Token, complement: Complement, resources: Factuality) -> Link:
    """The step from what stands behind a preposition, in some form, to the word on which that hangs."""
    preposition = token.head
    governor, words = preposition.head, [preposition.lower_]
    while governor.dep_ in _LEADING and governor.pos_ in ("ADP", "ADV"):
        words.insert(0, governor.lower_)  # "backed *out* of selling", "shied *away* from"
        governor = governor.head
    for start in range(len(words)):
        found = governed(token, governor, complement, resources, " ".join(words[start:]))
        if found:
            return found
    effect = opener(preposition, resources)
    if effect is not None:
        return Link(governor, effect)
    if complement is Complement.TO:
        return Link(governor, left_open(resources.defaults.infinitive))
    if complement is Complement.ING and preposition.lower_ in resources.averting.prepositions:
        return Link(governor, left_open(resources.averting.reason))
    if (before := before_gerund(preposition, governor, resources)) is not None:
        return before
    # "Seeks help [in preventing] it": no setting of the help, but what it is to do.
    aim = complement is Complement.ING and governor.pos_ == "NOUN" and preposition.lower_ == "in"
    adjunct = preposition.lower_ in resources.setting and not aim
    return Link(governor, INDEPENDENT if adjunct else _existence(token, resources))


def opener(token: Token, resources: Factuality) -> Effect | None:
    """The effect of the subordinator or preposition whose last word is this token ("in case *of*"), if it has one."""
    for length in (3, 2, 1):
        start = token.i - length + 1
        if start >= token.sent.start:
            phrase = " ".join(word.lower_ for word in token.doc[start : token.i + 1])
            if phrase in resources.openers:
                return resources.openers[phrase]
    return None


def is_singled_out(noun: Token, resources: Factuality) -> bool:
    """ "the *first* to leave", "the *largest* plane to fly", "the *highest*-ranking diplomat to visit"."""
    words = [noun, *(below for child in noun.children for below in (child, *child.lefts))]
    return any(w.lower_ in resources.singling or w.tag_ in ("JJS", "RBS") or w.ent_type_ == "ORDINAL" for w in words)
