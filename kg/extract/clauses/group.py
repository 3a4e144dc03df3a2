"""The verb group: auxiliaries (shared ones too), negation, particles, voice, lemma."""

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.clauses.tree import (
    AUXILIARIES,
    VERBAL,
    child,
    children,
    conjuncts,
    first_conjunct,
    subject_of,
)
from kg.lang.syntax import Syntax

_REDUCED = frozenset({"acl", "advcl", "relcl", "amod"})


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The words of a predicate and what they say of voice and polarity."""

    tokens: tuple[Token, ...]
    lemma: str
    passive: bool
    negated: bool


def verb_group(verb: Token, syntax: Syntax) -> VerbGroup:
    """The verb with its auxiliaries, negation and particles, in text order."""
    particles = list(children(verb, "prt"))
    helpers = [*auxiliaries(verb), *negations(verb, syntax)]
    words = sorted({verb, *particles, *helpers}, key=lambda token: token.i)
    lemma = " ".join([verb.lemma_.lower(), *(particle.lower_ for particle in particles)])
    negated = bool(negations(verb, syntax)) or _negative_argument(verb, syntax)
    return VerbGroup(tuple(words), lemma, is_passive(verb), negated)


def auxiliaries(verb: Token) -> list[Token]:
    """The verb's auxiliaries, "to" among them; "was seen and *arrested*" shares "was"."""
    own = list(children(verb, *AUXILIARIES))
    if own:
        return own
    lender = _lender(verb)
    return [aux for aux in children(lender, *AUXILIARIES) if aux.i < lender.i] if lender is not None else []


def _lender(verb: Token) -> Token | None:
    """The earlier conjunct whose auxiliaries and negation the verb shares: same form, no subject of its own."""
    first = first_conjunct(verb)
    if (
        first == verb
        or subject_of(verb) is not None
        or verb.tag_ != first.tag_
        or verb.tag_ not in ("VB", "VBN", "VBG")
    ):
        return None
    return first


def negations(verb: Token, syntax: Syntax) -> list[Token]:
    """Words that negate the verb: "not", "never", "*no longer*"; shared like auxiliaries."""
    found = [word for word in children(verb, "neg") if word.i < verb.i or verb.lemma_ in ("be", "have", "do")]
    for adverb in children(verb, "advmod"):
        if adverb.lower_ in syntax.negative_adverbs:
            found.append(adverb)
        elif (
            (no := child(adverb, "neg", "det", "advmod")) is not None
            and no.lower_ == "no"
            and adverb.lower_ in ("longer", "more")
        ):
            found += [no, adverb]
    lender = None if found else _lender(verb)
    return found if lender is None else negations(lender, syntax)


def _negative_argument(verb: Token, syntax: Syntax) -> bool:
    """Does a negative word among subject and object negate the clause: "*no* one came", "*neither* side won"?"""
    for argument in children(verb, "nsubj", "nsubjpass", "dobj", "attr"):
        for noun in conjuncts(argument):
            marks = [noun, *children(noun, "det", "preconj", "neg")]
            if any(mark.lower_ in syntax.negative_determiners for mark in marks):
                return True
    return False


def is_passive(verb: Token) -> bool:
    """Is the verb passive: by "be" or "get", or as a bare participle ("the town *taken* by Iran")?"""
    helpers = auxiliaries(verb)
    if any(aux.dep_ == "auxpass" for aux in helpers):
        return True
    if verb.tag_ != "VBN" or verb.lemma_ == "be":
        return False
    if child(verb, "nsubjpass", "agent") is not None:
        return True
    return first_conjunct(verb).dep_ in _REDUCED and not helpers and subject_of(verb) is None


def is_predicate(token: Token) -> bool:
    """Does the token head a clause: a verb, or "be" and "have" as main verbs, not an auxiliary or a modifier?"""
    return token.pos_ in VERBAL and first_conjunct(token).dep_ not in _NO_PREDICATE


_NO_PREDICATE = AUXILIARIES | {
    "neg", "prt", "amod", "compound", "nmod", "prep", "case", "mark", "det", "poss", "punct", "intj", "advmod",
    "nummod", "cc", "preconj", "agent", "quantmod", "npadvmod",
}  # fmt: skip
