"""Chains of predicates: "(he) *wants to try to go*" is one relation over its outermost subject."""

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind

Heads = dict[Token, Clause]


def heads(found: tuple[Clause, ...]) -> Heads:
    """The clauses that have a predicate to print, by their head."""
    return {c.head: c for c in found if c.kind in (Kind.VERBAL, Kind.COPULAR) and c.predicate}


def upper(clause: Clause, by_head: Heads, *links: str) -> Clause | None:
    """The clause whose relation this one continues: it hangs there by one of the links and has no subject of its own."""
    if clause.link not in links or clause.subject is None or not clause.subject.shared or clause.governor is None:
        return None
    return by_head.get(clause.governor)
