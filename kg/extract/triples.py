"""Open triples and n-ary clauses: what `kg annotate` prints of the clauses, as strings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from kg.extract.clause import Clause
from kg.extract.render import full, minimal
from kg.extract.render.phrases import Words
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


def triples(
    doc: Doc, clauses: tuple[Clause, ...], syntax: Syntax, *, words: Sequence[str] | None = None
) -> Iterator[Triple]:
    """Each fact once a sentence, in the order of the clauses; `words` are printed instead of the doc's tokens if given."""
    printed = words if words is not None else [token.text for token in doc]
    number = _numbers(doc)
    seen: set[Triple] = set()
    for subject, relation, value in minimal.facts(clauses, syntax):
        triple = Triple(_text(subject, printed), _text(relation, printed), _text(value, printed), number[relation[0].i])
        if triple not in seen:
            seen.add(triple)
            yield triple


def nary(
    doc: Doc, clauses: tuple[Clause, ...], syntax: Syntax, *, words: Sequence[str] | None = None
) -> Iterator[NaryClause]:
    """Each clause with its arguments, once a sentence, in the order of the clauses; `words` as for `triples`."""
    printed = words if words is not None else [token.text for token in doc]
    number = _numbers(doc)
    seen: set[NaryClause] = set()
    for subject, relation, values in full.rows(clauses, syntax):
        texts = tuple(_text(value, printed) for value in values)
        clause = NaryClause(_text(subject, printed), _text(relation, printed), texts, number[relation[0].i])
        if clause not in seen:
            seen.add(clause)
            yield clause


def _numbers(doc: Doc) -> dict[int, int]:
    return {token.i: index for index, sentence in enumerate(doc.sents) for token in sentence}


def _text(tokens: Words, printed: Sequence[str]) -> str:
    return " ".join(printed[token.i] for token in tokens if not token.is_space)
