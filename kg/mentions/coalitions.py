"""Coalitions that wage a war without a name of their own: "the US-led coalition", "coalition aircraft".

A government's parties are none ("the ruling coalition", "a coalition partner").
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from kg.lang.gazetteer import Known
from kg.mentions.names import Names
from kg.mentions.spans import Candidate

_BEFORE = frozenset({"amod", "compound", "nmod"})


def coalitions(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """The words for a coalition that an article tells to wage war, and those that speak of it again.

    Where a name holds the word ("the Global Coalition"), coreference makes them that body.
    """
    words = names.shapes.coalitions
    taken = {i for c in candidates for i in range(c.start, c.end)}
    nouns = [t for t in doc if t.lower_ in words.nouns and t.i not in taken and doc[t.i - 1].text != "-"]
    told = {t.i: _called(t, names) for t in nouns if _wages_war(t, names)}
    full = max(told.values(), key=len, default="")
    named = any(t.lower_ in words.nouns for c in candidates for t in doc[c.start : c.end])
    if len({name for name in told.values() if " " in name}) > 1:
        full = ""
    for token in nouns:
        again = token.text.islower() and full and not any(c.dep_ in _BEFORE for c in token.lefts)
        name = full if again or told.get(token.i) == token.text else told.get(token.i)
        if name:
            start = token.i - (doc[token.i - 1].lower_ in words.kinds)
            known = None if named else Known(name, "Organization")
            yield Candidate(start, token.i + 1, "Organization", "coalition", known)


def _wages_war(noun: Token, names: Names) -> bool:
    """Do arms, a deed of war, whoever leads it or what it is for tell that a coalition wages war?"""
    words = names.shapes.coalitions
    if noun.dep_ in _BEFORE and noun.head.lemma_.lower() in words.arms:
        return True
    if any(c.lower_ in words.kinds for c in noun.lefts) or _leader(noun, names):
        return noun.tag_ == "NN"
    behind = [t for c in noun.rights for t in (c, *(c.rights if c.dep_ == "acl" else ()))]  # "[formed] to defeat"
    return any(t.lower_ == "against" or (t.tag_ == "VB" and t.lemma_ in words.aims) for t in behind)


def _leader(noun: Token, names: Names) -> str:
    """By whom it is led, with the participle ("US-led"); empty where nobody is told to lead it."""
    i = noun.i - 1
    while i > 1 and noun.doc[i].dep_ in _BEFORE and noun.doc[i].lower_ not in names.frames.leading:
        i -= 1
    led = i > 1 and noun.doc[i].lower_ in names.frames.leading and noun.doc[i - 1].text in ("-", "–")
    if not led:
        return ""
    start = i - 2
    while start and noun.doc[start - 1].tag_ == "NNP" and noun.doc[start - 1].dep_ in _BEFORE:
        start -= 1
    return str(noun.doc[start : i + 1].text)


def _called(noun: Token, names: Names) -> str:
    """What an article calls it: with its leader or its kind before the noun, else by the noun alone."""
    kinds = [c.text for c in noun.lefts if c.lower_ in names.shapes.coalitions.kinds]
    return " ".join([p for p in (_leader(noun, names), *kinds, noun.text) if p])
