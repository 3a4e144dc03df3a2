"""Prepositional phrases: simple, compound ("out of", "in front of") and coordinated, with what they govern."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clause import Argument, Role
from kg.extract.clauses.relatives import referent, stranded
from kg.lang.syntax import Syntax
from kg.tree import VERBAL, child, children, conjuncts

_ADPOSITIONS = ("ADP", "SCONJ")


def phrases(preposition: Token, syntax: Syntax) -> Iterator[Argument]:
    """One argument for what the preposition governs, and one for each preposition coordinated with it."""
    yield from _phrase(preposition, preposition_words(preposition, syntax), syntax)
    for other in children(preposition, "conj"):
        if other.pos_ in _ADPOSITIONS:
            yield from phrases(other, syntax)


def preposition_words(preposition: Token, syntax: Syntax) -> tuple[Token, ...]:
    """The preposition with the adverb that makes one with it: "*instead* of"."""
    adverb = child(preposition, "advmod", "amod")
    whole = adverb is not None and f"{adverb.lower_} {preposition.lower_}" in syntax.complex_prepositions
    return (adverb, preposition) if adverb is not None and whole else (preposition,)


def _phrase(preposition: Token, words: tuple[Token, ...], syntax: Syntax) -> Iterator[Argument]:
    governed = child(preposition, "pobj")
    if governed is not None and is_fixed(preposition, governed, syntax) and child(governed, "prep") is None:
        return
    inner = next((part for part in children(preposition, "prep", "pcomp") if part.pos_ in _ADPOSITIONS), None)
    if governed is not None:
        yield _governed(governed, words if inner is None or inner.i > governed.i else (*words, inner), syntax)
        return
    if inner is not None:
        yield from _phrase(inner, (*words, inner), syntax)
        return
    clause = child(preposition, "pcomp")
    if clause is not None:
        yield Argument(Role.CLAUSAL if clause.pos_ in VERBAL else Role.OBLIQUE, clause, words)
        return
    noun = _borrowed(preposition) or stranded(preposition)
    if noun is not None:
        yield Argument(Role.OBLIQUE, noun, words, shared=True)


def after_adverb(adverb: Token, syntax: Syntax) -> Iterator[Argument]:
    """The phrase that an adverb opens: "*close to* the border" has one preposition, "back *to* work" an adverb too."""
    for preposition in children(adverb, "prep"):
        compound = f"{adverb.lower_} {preposition.lower_}" in syntax.complex_prepositions
        whole = compound or adverb.head.lemma_ == "be"
        for found in phrases(preposition, syntax):
            words = (adverb, *found.preposition) if whole else found.preposition
            yield Argument(found.role, found.head, words, found.shared)


def _governed(noun: Token, words: tuple[Token, ...], syntax: Syntax) -> Argument:
    """What the preposition governs; in "in front *of the house*" the noun is part of the preposition."""
    for inner in children(noun, "prep"):
        whole = (*words, *_determiner(noun), noun, inner)
        below = child(inner, "pobj") or _borrowed(inner)
        form = " ".join(word.lower_ for word in whole)
        if below is not None and form in syntax.complex_prepositions:
            return Argument(Role.AGENT if form in syntax.agent_prepositions else Role.OBLIQUE, below, whole)
    head, shared = referent(noun)
    role = Role.AGENT if words[0].dep_ == "agent" else Role.OBLIQUE
    return Argument(role, head, words, shared=shared)


def _determiner(noun: Token) -> tuple[Token, ...]:
    found = child(noun, "det")
    return () if found is None else (found,)


def _borrowed(preposition: Token) -> Token | None:
    """What a preposition shares with the next: "in and around *the town*"."""
    other = next((part for part in children(preposition, "conj") if part.pos_ in _ADPOSITIONS), None)
    return None if other is None else child(other, "pobj")


def is_fixed(preposition: Token, noun: Token, syntax: Syntax) -> bool:
    """Is the phrase an adverb in all but form: "for example"?"""
    words = " ".join(token.lower_ for token in (preposition, *noun.lefts, noun))
    return words in syntax.fixed_phrases


def is_clausal_preposition(token: Token, syntax: Syntax) -> bool:
    """Does the preposition say something of a noun, as a verb would: "controls, *including* limits"?"""
    return token.dep_ == "prep" and token.lower_ in syntax.clausal_prepositions


def described(preposition: Token) -> Token | None:
    """The noun that such a preposition describes: its own, or the last one of the clause before it."""
    head: Token = preposition.head
    if head.pos_ not in VERBAL:
        return head
    nouns = [part for part in children(head, "nsubj", "nsubjpass", "dobj", "attr") if part.i < preposition.i]
    return nouns[-1] if nouns else None


def examples(noun: Token, syntax: Syntax) -> Iterator[Token]:
    """The heads of the examples that are given of a noun: "cities *such as Doha*", "states *including Oman*"."""
    for preposition in children(noun, "prep"):
        for found in exemplifying(preposition, syntax):
            yield from (conjunct for conjunct in conjuncts(found.head) if conjunct.pos_ != "PRON")


def exemplifying(preposition: Token, syntax: Syntax) -> list[Argument]:
    """What a preposition governs if it opens examples, else nothing."""
    many = preposition.head.tag_ in ("NNS", "NNPS")
    found = list(phrases(preposition, syntax)) if many else []
    return [f for f in found if " ".join(w.lower_ for w in f.preposition) in syntax.exemplifying_prepositions]
