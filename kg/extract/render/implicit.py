"""Clauses without a verb, put into words: "Smith, a lawyer" as "Smith is a lawyer"."""

from collections.abc import Iterator

from kg.extract.clause import Clause, Kind
from kg.extract.render.phrases import Words, distributed, subtree, trim
from kg.lang.syntax import Syntax

#: Subject, relation phrase, object; the relation is not in the text.
Implied = tuple[Words, str, Words]

_NUMBERS = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY"})


def implied(clause: Clause, syntax: Syntax) -> Iterator[Implied]:
    """What an apposition or a possessive says; nothing for other kinds, or where a number is set beside a name."""
    if clause.kind is Kind.APPOSITION:
        yield from _apposition(clause, syntax)
    elif clause.kind is Kind.POSSESSIVE:
        yield from _possessive(clause, syntax)


def _apposition(clause: Clause, syntax: Syntax) -> Iterator[Implied]:
    if clause.subject is None or clause.head.ent_type_ in _NUMBERS:
        return
    noun = clause.subject.head
    words = syntax.implicit_relations
    relation = words.place if {noun.ent_type_, clause.head.ent_type_} == {"GPE"} else words.apposition
    said = set(clause.head.subtree)
    titled = clause.head.i < noun.i
    for subject in distributed(noun, syntax):
        name = trim(tuple(word for word in subject if word not in said and not (titled and word.dep_ == "det")))
        for value in distributed(clause.head, syntax):
            yield name, relation, value


def _possessive(clause: Clause, syntax: Syntax) -> Iterator[Implied]:
    if clause.subject is None:
        return
    owner = set(subtree(clause.subject.head))
    for subject in distributed(clause.subject.head, syntax):
        for value in distributed(clause.head, syntax):
            left = tuple(word for word in value if word not in owner)
            yield subject, syntax.implicit_relations.possessive, left
