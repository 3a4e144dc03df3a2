"""From a dependency parse to clauses: each predication with its logical subject and its arguments by role."""

from spacy.tokens import Doc, Span, Token

from kg.extract.clause import Argument, Clause, Kind, Role
from kg.extract.clauses.arguments import arguments
from kg.extract.clauses.group import is_predicate, verb_group
from kg.extract.clauses.implicit import implicit
from kg.extract.clauses.links import link
from kg.extract.clauses.prepositions import described, is_clausal_preposition, phrases
from kg.extract.clauses.subjects import subject
from kg.extract.depth import is_too_deep
from kg.lang.syntax import Syntax
from kg.tree import NOMINAL, ancestors_verb, child, conjuncts, first_conjunct

__all__ = ["clauses", "conjuncts", "first_conjunct"]


def clauses(doc: Doc | Span, syntax: Syntax) -> tuple[Clause, ...]:
    """Every clause in the doc or span, in the text order of the heads; implicit ones are flagged by their kind.

    What is too deep for a sentence, a table without stops, gives none.
    """
    whole = doc.doc if isinstance(doc, Span) else doc
    unread = {token.i for sentence in whole.sents if is_too_deep(sentence) for token in sentence}
    found: list[Clause] = []
    for token in doc:
        if token.i in unread:
            continue
        if is_predicate(token):
            found.append(_verbal(token, syntax))
        elif is_clausal_preposition(token, syntax):
            found.append(_prepositional(token, syntax))
        elif token.pos_ in NOMINAL:
            found += implicit(token, syntax)
        if _is_small(token):
            found.append(_small(token, syntax))
    return tuple(found)


def _verbal(verb: Token, syntax: Syntax) -> Clause:
    group = verb_group(verb, syntax)
    governor, how = link(verb, syntax)
    return Clause(
        head=verb,
        kind=Kind.COPULAR if verb.lemma_ == "be" and not group.passive else Kind.VERBAL,
        predicate=group.tokens,
        lemma=group.lemma,
        subject=subject(verb, syntax),
        arguments=arguments(verb, syntax),
        passive=group.passive,
        negated=group.negated,
        governor=governor,
        link=how,
    )


def _prepositional(preposition: Token, syntax: Syntax) -> Clause:
    """A participle that stands as a preposition: by "controls, *including* limits" the controls include limits."""
    objects = tuple(Argument(Role.OBJECT, found.head) for found in phrases(preposition, syntax))
    noun = described(preposition)
    subject = None if noun is None else Argument(Role.SUBJECT, noun, shared=True)
    governor = ancestors_verb(preposition)
    lemma = preposition.lemma_.lower()
    return Clause(preposition, Kind.VERBAL, (preposition,), lemma, subject, objects, governor=governor, link="acl")


def _is_small(token: Token) -> bool:
    return token.dep_ == "ccomp" and token.pos_ in ("ADJ", "NOUN", "PROPN") and child(token, "nsubj") is not None


def _small(token: Token, syntax: Syntax) -> Clause:
    """A small clause, without a verb: "made *it difficult*", "considers *him a friend*"."""
    governor, how = link(token, syntax)
    complement = Argument(Role.COMPLEMENT, token)
    return Clause(token, Kind.COPULAR, (), "be", subject(token, syntax), (complement,), governor=governor, link=how)
