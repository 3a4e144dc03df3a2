"""Clauses without a verb, put into words: "Smith, a lawyer" as "Smith is a lawyer"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.clauses.group import auxiliaries
from kg.extract.render.phrases import Relation, Words, distributed, noun_phrase, subtree, trim
from kg.lang.syntax import Syntax

#: Subject, relation phrase, object; the relation is not in the text.
Implied = tuple[Words, Relation, Relation]
_VOWELS = frozenset("aeiou")

_NUMBERS = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY"})


def implied(clause: Clause, syntax: Syntax) -> Iterator[Implied]:
    """What an apposition or a possessive says; nothing for other kinds, or where a number is set beside a name."""
    if clause.kind is Kind.APPOSITION:
        yield from _apposition(clause, syntax)
    elif clause.kind is Kind.POSSESSIVE:
        yield from _possessive(clause, syntax)
    elif clause.kind is Kind.INSTANCE:
        yield from _instance(clause, syntax)


def copula(noun: Token, syntax: Syntax) -> str:
    """The copula that is implied between a noun and what is said of it: "is", "are"."""
    words = syntax.implicit_relations
    return words.apposition_plural if noun.tag_ in ("NNS", "NNPS") else words.apposition


def is_reduced(clause: Clause) -> bool:
    """Is the clause a participle that leaves the copula out: "the town *taken* by rebels"?"""
    return clause.passive and not auxiliaries(clause.head)


def _apposition(clause: Clause, syntax: Syntax) -> Iterator[Implied]:
    if clause.subject is None or clause.head.ent_type_ in _NUMBERS:
        return
    noun, said = clause.subject.head, clause.arguments[0].head
    words = syntax.implicit_relations
    relation = words.place if {noun.ent_type_, said.ent_type_} == {"GPE"} else copula(noun, syntax)
    apposed = set(clause.head.subtree)
    titled = said.i < noun.i
    for subject in distributed(noun, syntax):
        for value in distributed(said, syntax):
            yield _apart(subject, apposed, noun, titled), (relation,), _apart(value, apposed, said, False)


def _apart(words: Words, apposed: set[Token], noun: Token, titled: bool) -> Words:
    """A phrase without the other one of an apposition, and without its article if that opens a title."""
    return trim(tuple(w for w in words if (w in apposed) == (noun in apposed) and not (titled and w.dep_ == "det")))


def _instance(clause: Clause, syntax: Syntax) -> Iterator[Implied]:
    """One of several things is one of them: "Zenith | is | a television *network*"."""
    if clause.subject is None:
        return
    noun, words = clause.arguments[0].head, syntax.implicit_relations
    modifiers = tuple(part for part in noun.lefts if _describes(part, syntax))
    opening = (modifiers[0].lower_ if modifiers else noun.lower_)[0]
    article = words.article_before_vowel if opening in _VOWELS else words.article
    yield noun_phrase(clause.subject.head, syntax), (words.apposition,), (article, *modifiers, noun.lemma_)


def _describes(modifier: Token, syntax: Syntax) -> bool:
    """Does the modifier hold of each thing as of all: "*television* networks", but "*several* networks"?"""
    return modifier.dep_ in ("amod", "compound", "nmod") and modifier.lower_ not in syntax.quantity_adjectives


def _possessive(clause: Clause, syntax: Syntax) -> Iterator[Implied]:
    if clause.subject is None:
        return
    owner = set(subtree(clause.subject.head))
    for subject in distributed(clause.subject.head, syntax):
        for value in distributed(clause.head, syntax):
            left = tuple(word for word in value if word not in owner)
            yield subject, (syntax.implicit_relations.possessive,), left
