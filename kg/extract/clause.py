"""The clause record: predicate, polarity, voice, arguments by role. Internal to extraction: it holds spaCy tokens."""

from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Token


class Role(StrEnum):
    """What an argument is to its predicate."""

    SUBJECT = "subject"
    OBJECT = "object"
    INDIRECT = "indirect"  # "gave *Kyiv* weapons"
    COMPLEMENT = "complement"  # "is *a member*", "elected him *president*", "is *angry*"
    OBLIQUE = "oblique"  # with a preposition: "met *with Lavrov*"
    AGENT = "agent"  # "attacked *by Iran*"
    CLAUSAL = "clausal"  # complement clause; head is its predicate
    ADVERBIAL = "adverbial"  # "*last week*", adverbs, adverbial clauses


class Kind(StrEnum):
    """What sort of construction states the clause; all but VERBAL and COPULAR are implicit (flagged in rendering)."""

    VERBAL = "verbal"
    COPULAR = "copular"
    APPOSITION = "apposition"
    INSTANCE = "instance"
    POSSESSIVE = "possessive"
    NOMINAL = "nominal"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument. A coordination is named by its first conjunct; `conjuncts(head)` gives them all."""

    role: Role
    head: Token
    #: The preposition's tokens, compound ones whole ("out of", "in front of"); empty for bare arguments.
    preposition: tuple[Token, ...] = ()
    #: Taken over from elsewhere: a shared subject, a controller, a relative's antecedent.
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """One predication."""

    #: The predicate's content word: verb, predicative noun's copula, or event noun.
    head: Token
    kind: Kind
    #: The verb group in text order: auxiliaries, negation, verb, particles.
    predicate: tuple[Token, ...]
    #: Lemma with particles ("carry out").
    lemma: str
    subject: Argument | None
    arguments: tuple[Argument, ...]
    passive: bool = False
    negated: bool = False
    #: The clause of which this is a complement, purpose, adverbial, relative clause ...; its head token, or None.
    governor: Token | None = None
    #: How it hangs there: "xcomp", "ccomp", "advcl", "purpose", "acl", "relcl", "pcomp", "conj", "" for a main clause.
    link: str = ""


def subject_head(clause: Clause | None) -> Token | None:
    """The head of a clause's subject; None where it has none, or there is no clause."""
    return None if clause is None or clause.subject is None else clause.subject.head
