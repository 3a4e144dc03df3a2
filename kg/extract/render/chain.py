"""Chains of predicates: "(he) *wants to try to go*" is one relation over its outermost subject."""

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Kind
from kg.lang.syntax import Syntax
from kg.tree import first_conjunct


@dataclass(frozen=True, slots=True)
class Frame:
    """The clauses that have a predicate to print: by their head, and by the head of the clause that they hang on."""

    by_head: dict[Token, Clause]
    below: dict[Token, list[Clause]]
    syntax: Syntax

    def governor(self, clause: Clause) -> Clause | None:
        """The clause that the clause hangs on, if it is printed."""
        return None if clause.governor is None else self.by_head.get(clause.governor)


def frame(found: tuple[Clause, ...], syntax: Syntax) -> Frame:
    """Order clauses for printing."""
    printed = [c for c in found if c.kind in (Kind.VERBAL, Kind.COPULAR) and c.predicate]
    below: dict[Token, list[Clause]] = {}
    for clause in printed:
        if clause.governor is not None:
            below.setdefault(clause.governor, []).append(clause)
    return Frame({clause.head: clause for clause in printed}, below, syntax)


def upper(clause: Clause, scene: Frame, *links: str) -> Clause | None:
    """The clause that this one, without a subject of its own, continues: it hangs there by one of the links."""
    shares = clause.subject is not None and clause.subject.shared
    return scene.governor(clause) if shares and clause.link in links else None


def predicated(subject: Argument, scene: Frame) -> Token:
    """The subject's noun; in "he is a *man* who works" what is said of the predicate noun is said of "he"."""
    noun = first_conjunct(subject.head)
    copula = scene.by_head.get(noun.head) if subject.shared and noun.dep_ == "attr" else None
    if copula is None or copula.subject is None or copula.subject.head.tag_ == "EX":
        return subject.head
    return predicated(copula.subject, scene)
