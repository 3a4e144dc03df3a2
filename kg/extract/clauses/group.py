"""The verb group: auxiliaries (shared ones too), negation, particles, voice, lemma."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.tree import (
    AUXILIARIES,
    VERBAL,
    child,
    children,
    conjuncts,
    first_conjunct,
    subject_of,
)

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
    words = sorted({verb, *particles, *_left_behind(verb), *helpers}, key=lambda token: token.i)
    lemma = " ".join([verb.lemma_.lower(), *(particle.lower_ for particle in particles)])
    negated = bool(negations(verb, syntax)) or _negative_argument(verb, syntax) or _negative_conjunction(verb, syntax)
    return VerbGroup(tuple(words), lemma, is_passive(verb) or _is_witnessed(verb, syntax), negated)


def _left_behind(verb: Token) -> Iterator[Token]:
    """The preposition of a prepositional passive: "was referred *to* as a city", "was dealt *with*"."""
    following = verb.nbor(1) if verb.i + 1 < len(verb.doc) else None
    if following is not None and is_left_behind(following) and following.head == verb:
        yield following


def is_left_behind(preposition: Token) -> bool:
    """Does it follow a passive verb and govern nothing, so that the passive's subject is what it would govern?"""
    bare = preposition.dep_ == "prep" and not any(True for _ in preposition.children)
    return bare and preposition.i == preposition.head.i + 1 and is_passive(preposition.head)


def auxiliaries(verb: Token) -> list[Token]:
    """The verb's auxiliaries, "to" among them; "was seen and *arrested*" shares "was"."""
    own = list(children(verb, *AUXILIARIES))
    if own:
        return own
    lender = _lender(verb)
    return [] if lender is None else [aux for aux in auxiliaries(lender) if aux.i < lender.i]


def _lender(verb: Token) -> Token | None:
    """The nearest earlier conjunct of the same form, whose auxiliaries and negation a verb without subject shares."""
    if verb.tag_ not in ("VB", "VBN", "VBG") or subject_of(verb) is not None:
        return None
    other = verb
    while other.dep_ == "conj" and other.head.pos_ in VERBAL:
        other = other.head
        if other.tag_ == verb.tag_:
            return other if _same_voice(other, verb) else None
    return None


def _same_voice(first: Token, verb: Token) -> bool:
    """ "Was received and *inspired poets*": what has an object does not share the passive before it."""
    return child(verb, "dobj") is None or child(first, "auxpass") is None


def negations(verb: Token, syntax: Syntax) -> list[Token]:
    """Words that negate the verb: "not", "never", "*no longer*"; shared like auxiliaries."""
    found = [word for word in children(verb, "neg") if word.i < verb.i or verb.lemma_ in ("be", "have", "do")]
    for adverb in children(verb, "advmod"):
        words = [*children(adverb, "neg", "det", "advmod"), adverb]
        if " ".join(word.lower_ for word in words) in syntax.negative_adverbs:
            found += words
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


def _negative_conjunction(verb: Token, syntax: Syntax) -> bool:
    """ "He did not come, *nor* did he call"."""
    if verb.dep_ != "conj":
        return False
    return any(mark.lower_ in syntax.negative_determiners for mark in children(verb.head, "cc") if mark.i < verb.i)


def is_passive(verb: Token) -> bool:
    """Is the verb passive: by "be" or "get", or as a bare participle ("the town *taken* by Iran")?"""
    helpers = auxiliaries(verb)
    if any(aux.dep_ == "auxpass" for aux in helpers):
        return True
    if verb.tag_ != "VBN" or verb.lemma_ == "be":
        return False
    if child(verb, "nsubjpass") is not None:
        return True
    if child(verb, "agent") is not None:
        # "Oman has banned imports [by Velmo]": the parse hangs on the verb whose the imports are.
        return child(verb, "nsubj") is None or child(verb, "dobj") is None
    reported = verb.dep_ == "xcomp" and child(verb.head, "auxpass") is not None  # "was reported [killed] in a raid"
    reduced = first_conjunct(verb).dep_ in _REDUCED or reported
    return reduced and not helpers and subject_of(verb) is None


def _is_witnessed(verb: Token, syntax: Syntax) -> bool:
    """Does what stands before a participle suffer it, by the verb above ("will see planes *delivered* to Oman")?"""
    bare = verb.dep_ == "ccomp" and verb.tag_ == "VBN" and verb.lemma_ != "be" and not auxiliaries(verb)
    seen = bare and verb.head.lemma_.lower() in syntax.witnessing_verbs and subject_of(verb) is not None
    return seen and child(verb, "dobj", "mark") is None


def is_predicate(token: Token) -> bool:
    """Does the token head a clause: a verb, or "be" and "have" as main verbs, not an auxiliary or a modifier?"""
    return token.pos_ in VERBAL and first_conjunct(token).dep_ not in _NO_PREDICATE


_NO_PREDICATE = AUXILIARIES | {
    "neg", "prt", "amod", "compound", "nmod", "prep", "case", "mark", "det", "poss", "punct", "intj", "advmod",
    "nummod", "cc", "preconj", "agent", "quantmod", "npadvmod",
}  # fmt: skip
