"""Relative clauses: what a relative pronoun stands for, and what a clause without one leaves out."""

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.tree import VERBAL, child, children, first_conjunct, is_infinitive, is_relative, subject_of


def antecedent(pronoun: Token) -> Token | None:
    """The noun that a relative pronoun stands for: "the *man* who came"; None for "he asked who came"."""
    for above in pronoun.ancestors:
        if above.dep_ == "relcl":
            return _person_described(pronoun, above.head)
        if above.dep_ in ("ccomp", "csubj", "pcomp") and not _long_distance(above):
            break
    return _noun_before(pronoun)


def _person_described(pronoun: Token, noun: Token) -> Token:
    """Whom "who" goes on to describe: "Ana Ruiz, an *aide* to Ion Popa who", "Ana Ruiz, a *nurse* from Oslo, who".

    No place is "who", and behind a person's name a comma stands before it.
    """
    place = noun.ent_type_ in ("GPE", "LOC")
    bare = noun.tag_ == "NNP" and noun.i + 1 == pronoun.i and not any(c.dep_ == "det" for c in noun.lefts)
    inner = noun.head if place and noun.dep_ == "appos" else noun
    if pronoun.lower_ != "who" or inner.dep_ != "pobj" or not (place or bare):
        return noun
    outer: Token = inner.head.head
    return outer if outer.dep_ == "appos" and outer.head.ent_type_ == "PERSON" else noun


def _noun_before(pronoun: Token) -> Token | None:
    """The noun before a comma and "which", where the parser saw no relative clause: "won the *cup*, which he kept"."""
    if pronoun.tag_ != "WDT" or pronoun.i < 2 or pronoun.nbor(-1).text != ",":
        return None
    noun = pronoun.nbor(-2)
    return noun if noun.pos_ in ("NOUN", "PROPN") else None


def _long_distance(verb: Token) -> bool:
    """Is the complement itself inside a relative clause: "the man who he said *came*"?"""
    return any(above.dep_ == "relcl" for above in verb.ancestors)


def referent(token: Token) -> tuple[Token, bool]:
    """What an argument word refers to, and whether that is taken over from outside the clause."""
    noun = antecedent(token) if is_relative(token) else None
    return (token, False) if noun is None else (noun, True)


def object_gap(verb: Token, syntax: Syntax) -> Token | None:
    """The noun that a relative clause without pronoun leaves out as its object: "the *cars* he bought"."""
    top = _relative_verb(verb)
    if top is None or top.head.pos_ not in ("NOUN", "PROPN") or not _open(verb):
        return None
    if top.head.lemma_.lower() in syntax.adverbial_nouns or top.head.ent_type_ in ("DATE", "TIME"):
        return None
    owner = subject_of(top)
    if owner is None or is_relative(owner) or _relative_word(top) or (verb != top and _relative_word(verb)):
        return None
    noun: Token = top.head
    return noun


def _relative_verb(verb: Token) -> Token | None:
    """The relative clause's main verb: the verb itself, or what it is an infinitive complement of."""
    while verb.dep_ == "xcomp" and verb.head.pos_ in VERBAL and is_infinitive(verb):
        verb = verb.head
    top = first_conjunct(verb)
    return top if top.dep_ == "relcl" else None


def _open(verb: Token) -> bool:
    """Has the verb no object, complement or stranded preposition, so that the gap may be its own?"""
    if child(verb, "dobj", "xcomp", "ccomp", "attr", "acomp", "oprd", "nsubjpass", "auxpass") is not None:
        return False
    return verb.lemma_ != "be" and all(any(True for _ in prep.children) for prep in children(verb, "prep"))


def _relative_word(verb: Token) -> bool:
    """Is there a relative pronoun or adverb in the clause: "in *which*", "*where*", "*whose* house"?"""
    return any(
        is_relative(token) or token.tag_ == "WRB" for part in verb.children if part.i < verb.i for token in part.subtree
    )


def stranded(preposition: Token) -> Token | None:
    """The noun that a stranded preposition governs: "the *house* he lived in", "the man who he spoke to"."""
    verb = preposition.head
    while verb.dep_ in ("prep", "xcomp") and verb.head.pos_ in VERBAL:
        verb = verb.head
    top = first_conjunct(verb)
    noun: Token = top.head
    return noun if top.dep_ == "relcl" and preposition.i > verb.i else None
