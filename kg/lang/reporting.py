"""Reads a language's reporting.toml: the words that report what somebody says, thinks or wants, and what they take."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kg.lang.tables import read_as, read_record

__all__ = ["Frame", "Frames", "Reporting", "load_reporting"]


class Frame(StrEnum):
    """Where a cue's content stands."""

    CLAUSE = "clause"
    QUOTATION = "quotation"
    RAISING = "raising"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    OBJECT = "object"
    AS = "as"
    PREPOSITION = "preposition"
    PASSIVE = "passive"


#: The entries of one part of speech by frame; a preposition or particle is the entry's second word.
Frames = Mapping[Frame, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Group:
    """Words that take their content alike."""

    frame: Frame
    words: frozenset[str]


def _by_frame(groups: tuple[Group, ...]) -> Frames:
    return {frame: frozenset(word for g in groups if g.frame == frame for word in g.words) for frame in Frame}


#: How the groups of one part of speech are read.
_FRAMES = read_as(tuple[Group, ...], _by_frame)


@dataclass(frozen=True, slots=True)
class Support:
    """Words by which a verb or a preposition names the source of a noun."""

    #: Verbs whose subject is the source of a noun that they take as object ("made the claim that").
    verbs: frozenset[str]
    #: Prepositions that name the source of a noun ("criticism from").
    source_prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asking:
    """Verbs whose clause with one of the conjunctions is a question, not a condition ("asked if they would leave")."""

    verbs: frozenset[str]
    conjunctions: frozenset[str]


@dataclass(frozen=True, slots=True)
class According:
    """What names the source of a clause without a verb of saying."""

    #: Phrases whose object is the source of the clause, as their words ("according to").
    phrases: tuple[tuple[str, ...], ...] = field(
        metadata=read_as(tuple[str, ...], lambda phrases: tuple(tuple(phrase.split()) for phrase in phrases))
    )
    #: Nouns that are the source of the clause behind one of the prepositions ("in a poll").
    surveys: frozenset[str]
    survey_prepositions: frozenset[str]
    #: Adverbs whose clause somebody unnamed says ("reportedly").
    hearsay: frozenset[str]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quotation marks, the closing ones in the order of those that they close."""

    open: tuple[str, ...]
    close: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reporting:
    """The reporting lexicon of one language."""

    verbs: Frames = field(metadata=_FRAMES)
    nouns: Frames = field(metadata=_FRAMES)
    #: Nouns that are cues even where nobody is named ("allegations that").
    unnamed: Frames = field(metadata=_FRAMES)
    adjectives: Frames = field(metadata=_FRAMES)
    support: Support
    #: Verbs with an adjective that is a cue ("[is] sure that").
    copulas: frozenset[str]
    #: Verbs whose infinitive is the source's own act, not its word ("ordered the troops to leave").
    acts: frozenset[str]
    #: Nouns by which one speaks for somebody else ("on [behalf] of Norway").
    behalf: frozenset[str]
    #: Verbs whose infinitive is the source's word for itself ("claims to own the ship").
    professing: frozenset[str]
    asking: Asking
    according: According
    quotation: Quotation


def load_reporting(language: str = "en") -> Reporting:
    """The reporting lexicon of a language. Raises LexiconError where there is none or it is malformed."""
    return read_record(Reporting, language, "reporting.toml")
