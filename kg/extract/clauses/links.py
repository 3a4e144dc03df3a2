"""How one clause hangs on another: complement, purpose, adverbial, relative, coordinated."""

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.tree import (
    VERBAL,
    ancestors_verb,
    first_conjunct,
    is_infinitive,
    is_relative,
    leading_verb,
    subject_of,
)

_KEPT = frozenset({"xcomp", "ccomp", "advcl", "acl", "relcl", "pcomp", "csubj", "csubjpass", "parataxis"})


def link(verb: Token, syntax: Syntax) -> tuple[Token | None, str]:
    """The head of the clause that the verb's clause depends on, and how; (None, "") for a main clause.

    "He came (in order) *to see*" is purpose; in "he wants to *go* and *see*" both verbs are complements of "wants".
    """
    leader = leading_verb(verb)
    if leader != verb:
        governor, how = link(leader, syntax)
        shared = governor is not None and how != "conj" and _same_form(leader, verb)
        return (governor, how) if shared else (leader, "conj")
    first = first_conjunct(verb)
    governor, how = _own(first, syntax)
    return (governor, how) if verb == first or (governor is not None and how == "ccomp") else (first, "conj")


def _own(verb: Token, syntax: Syntax) -> tuple[Token | None, str]:
    if is_juxtaposed(verb, syntax):
        return verb.head, "parataxis"
    if verb.dep_ not in _KEPT:
        return (ancestors_verb(verb), "conj") if verb.dep_ == "conj" else (None, "")
    governor = verb.head if verb.head.pos_ in VERBAL else ancestors_verb(verb)
    if is_infinitive(verb) and subject_of(verb) is None and (verb.dep_ == "advcl" or _on_fixed_phrase(verb, syntax)):
        return governor, "purpose"
    return governor, verb.dep_.replace("csubjpass", "csubj")


def _on_fixed_phrase(verb: Token, syntax: Syntax) -> bool:
    """Does the verb hang on the noun of a phrase that is no more than an adverb: "in *order* to win"?"""
    noun = verb.head
    return verb.dep_ == "acl" and noun.dep_ == "pobj" and f"{noun.head.lower_} {noun.lower_}" in syntax.fixed_phrases


def _same_form(first: Token, second: Token) -> bool:
    finite = ("VBD", "VBZ", "VBP", "MD")
    return first.tag_ == second.tag_ or (first.tag_ in finite and second.tag_ in finite)


def is_juxtaposed(verb: Token, syntax: Syntax) -> bool:
    """Is a clause before another merely set beside it, though the parse makes it a complement: "he fell; she rose"?"""
    if verb.dep_ != "ccomp" or verb.i > verb.head.i:
        return False
    governor = verb.head
    wh = any(is_relative(token) or token.tag_ == "WRB" for token in verb.children)
    if any(token.text == ";" for token in verb.doc[verb.i : governor.i]):
        return True
    return not wh and governor.lemma_.lower() not in syntax.reporting_verbs
