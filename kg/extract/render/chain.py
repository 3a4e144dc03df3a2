"""Chains of predicates: "(he) *wants to try to go*" is one relation over its outermost subject."""

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Kind
from kg.extract.clauses.tree import first_conjunct

Heads = dict[Token, Clause]


def heads(found: tuple[Clause, ...]) -> Heads:
    """The clauses that have a predicate to print, by their head."""
    return {c.head: c for c in found if c.kind in (Kind.VERBAL, Kind.COPULAR) and c.predicate}


def upper(clause: Clause, by_head: Heads, *links: str) -> Clause | None:
    """The clause whose relation this one continues: it hangs there by one of the links and has no subject of its own."""
    if clause.link not in links or clause.subject is None or not clause.subject.shared or clause.governor is None:
        return None
    return by_head.get(clause.governor)


def predicated(subject: Argument, by_head: Heads) -> Token:
    """The subject's noun; in "he is a *man* who works" what is said of the predicate noun is said of "he"."""
    noun = first_conjunct(subject.head)
    copula = by_head.get(noun.head) if subject.shared and noun.dep_ == "attr" else None
    if copula is None or copula.subject is None or copula.subject.head.tag_ == "EX":
        return subject.head
    return predicated(copula.subject, by_head)
