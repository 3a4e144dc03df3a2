"""Small questions to a dependency tree (CLEAR labels): children by label, coordination, finiteness."""

from spacy.tokens import Token

#: Labels of a verb's subject: a noun's, and that of anything that stands for one.
NOUN_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
SUBJECTS = NOUN_SUBJECTS | {"csubj", "csubjpass", "expl"}
#: Labels of what stands before a noun and tells of it or whose it is.
MODIFIERS = frozenset({"compound", "nmod", "amod", "poss"})
AUXILIARIES = frozenset({"aux", "auxpass"})
RELATIVE_TAGS = frozenset({"WDT", "WP", "WP$"})
VERBAL = frozenset({"VERB", "AUX"})
_BRACKETS = frozenset({"(", "-LRB-", "[", "-LSB-"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})


def children(token: Token, *deps: str) -> tuple[Token, ...]:
    """The token's children under one of the labels, in text order."""
    return tuple(child for child in token.children if child.dep_ in deps)


def child(token: Token, *deps: str) -> Token | None:
    """The first such child, or None."""
    return next((child for child in token.children if child.dep_ in deps), None)


def objects_of(head: Token, *prepositions: str) -> list[Token]:
    """The nouns behind one of some prepositions right of a word ("the ministers [of] Peru"), in text order."""
    behind = (p for p in head.rights if p.lower_ in prepositions)
    return [noun for preposition in behind for noun in children(preposition, "pobj")]


def stands_behind(noun: Token, *prepositions: str) -> bool:
    """Does a noun stand behind one of some prepositions: "served [as] *mayor*"?"""
    return noun.dep_ == "pobj" and noun.head.lower_ in prepositions


def conjuncts(token: Token) -> list[Token]:
    """The token and what is coordinated with it, in text order.

    A clause hung on a noun by mistake is no conjunct, nor is a hyphen ("the council re-elects" read as three things).
    """
    found = [token]
    for conjunct in found:  # grows while it is read: each conjunct hangs on the one before
        coordinated = (c for c in children(conjunct, "conj") if not c.is_punct)
        found += [c for c in coordinated if (c.pos_ in VERBAL) == (token.pos_ in VERBAL)]
    return sorted(found, key=lambda conjunct: conjunct.i) if len(found) > 1 else found


def first_conjunct(token: Token) -> Token:
    """The conjunct that stands for the coordination which the token is part of: a verb's is a verb."""
    while token.dep_ == "conj" and (token.pos_ in VERBAL) == (token.head.pos_ in VERBAL):
        token = token.head
    return token


def coordination_head(token: Token) -> Token:
    """The first of all that the parse coordinates with a token, of whatever kind."""
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    return token


def leading_verb(verb: Token) -> Token:
    """The verb whose subject a coordinated verb shares: the nearest before it with a subject of its own, or the first.

    "Rome agreed, Oslo *declined* and left": the one for "left" is "declined".
    """
    while verb.dep_ == "conj" and verb.head.pos_ in VERBAL and subject_of(verb) is None:
        verb = verb.head
    return verb


def is_modifier(token: Token) -> bool:
    """Does a word only tell of the noun behind it ("[US] President Ana Ruiz")?"""
    return token.dep_ in MODIFIERS and token.head.i > token.i


def is_relative(token: Token) -> bool:
    """Is it a relative pronoun: "who", "which", "that"?"""
    return token.tag_ in RELATIVE_TAGS


def is_infinitive(verb: Token) -> bool:
    """Does "to" mark the verb, itself or through the verb it is coordinated with?"""
    return any(mark.tag_ == "TO" for mark in children(first_conjunct(verb), "aux")) and verb.tag_ == "VB"


def subject_of(verb: Token) -> Token | None:
    """The verb's own subject word, relative pronouns and "there" among them."""
    return child(verb, *SUBJECTS)


def ancestors_verb(token: Token) -> Token | None:
    """The nearest verb above the token that heads a clause, or None."""
    return next((above for above in token.ancestors if above.pos_ in VERBAL and above.dep_ not in AUXILIARIES), None)


def is_accusative(verb: Token) -> bool:
    """Is the clause an infinitive whose subject stands as the governor's object: "watched *us leave*"?"""
    first = first_conjunct(verb)
    if first.dep_ != "ccomp" or first.i < first.head.i or first.tag_ != "VB":
        return False
    tensed = any(part.tag_ in ("MD", "VBD", "VBZ", "VBP") for part in children(first, *AUXILIARIES))
    return not tensed and child(first, "mark") is None and child(first, "nsubj", "nsubjpass") is not None


def is_bracketed(part: Token) -> bool:
    """Does the part stand in brackets: "the front *(SDF)* agreed"?"""
    first = part.left_edge
    return first.text in _BRACKETS or (first.i > 0 and first.nbor(-1).text in _BRACKETS)
