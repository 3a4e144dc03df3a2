"""Open triples and n-ary clauses: what `kg annotate` prints of the clauses, as strings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from spacy.tokens import Doc, Token

from kg.extract.clause import Clause, Kind
from kg.extract.render import full, minimal
from kg.extract.render.implicit import Implied, implied
from kg.extract.render.phrases import Relation, Words
from kg.lang.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Triple:
    """One fact: a subject, a relation phrase, one object; `sentence` counts the doc's sentences from 0."""

    subject: str
    relation: str
    object: str
    sentence: int


@dataclass(frozen=True, slots=True)
class NaryClause:
    """One clause with all its arguments, prepositions included; `sentence` counts the doc's sentences from 0."""

    subject: str
    relation: str
    arguments: tuple[str, ...]
    sentence: int


#: Kinds of clauses that state something without a verb, in the order in which they are surest.
APPOSITIONS = frozenset({Kind.APPOSITION, Kind.INSTANCE})
IMPLICIT = APPOSITIONS | {Kind.POSSESSIVE}


def triples(
    doc: Doc,
    clauses: tuple[Clause, ...],
    syntax: Syntax,
    *,
    words: Sequence[str] | None = None,
    implicit: frozenset[Kind] = frozenset(),
) -> Iterator[Triple]:
    """Each fact once a sentence, in the order of the clauses, then those of the implicit kinds asked for.

    `words` are printed instead of the doc's tokens if given (as many as those).
    """
    printed = words if words is not None else [token.text for token in doc]
    number = _numbers(doc)
    seen: set[Triple] = set()
    facts: Iterator[tuple[Words, Relation, Words]] = minimal.facts(clauses, syntax)
    for subject, relation, value in chain(facts, _implied(clauses, syntax, implicit)):
        texts = _text(subject, printed), _text(relation, printed), _text(value, printed)
        triple = Triple(*texts, number[subject[0].i])
        if triple not in seen:
            seen.add(triple)
            yield triple


def nary(
    doc: Doc,
    clauses: tuple[Clause, ...],
    syntax: Syntax,
    *,
    words: Sequence[str] | None = None,
    implicit: frozenset[Kind] = APPOSITIONS,
) -> Iterator[NaryClause]:
    """Each clause with its arguments, once a sentence; order, `words` and `implicit` as for `triples`."""
    printed = words if words is not None else [token.text for token in doc]
    number = _numbers(doc)
    seen: set[NaryClause] = set()
    found = ((subject, relation, (value,)) for subject, relation, value in _implied(clauses, syntax, implicit))
    rows: Iterator[tuple[Words, Relation, tuple[Words, ...]]] = full.rows(clauses, syntax)
    for subject, relation, values in chain(rows, found):
        texts = tuple(_text(value, printed) for value in values)
        clause = NaryClause(_text(subject, printed), _text(relation, printed), texts, number[subject[0].i])
        if clause not in seen:
            seen.add(clause)
            yield clause


def _implied(clauses: tuple[Clause, ...], syntax: Syntax, kinds: frozenset[Kind]) -> Iterator[Implied]:
    for clause in clauses:
        if clause.kind in kinds:
            yield from (found for found in implied(clause, syntax) if found[0] and found[2])


def _numbers(doc: Doc) -> dict[int, int]:
    return {token.i: index for index, sentence in enumerate(doc.sents) for token in sentence}


def _text(words: Relation, printed: Sequence[str]) -> str:
    """The words joined by spaces; what is no token is implied and stands as it is."""
    shown = (word if isinstance(word, str) else printed[word.i] for word in words if not _is_blank(word))
    return " ".join(shown)


def _is_blank(word: Token | str) -> bool:
    return not isinstance(word, str) and word.is_space
