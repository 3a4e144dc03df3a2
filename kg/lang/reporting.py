"""Reads a language's reporting.toml: the words that report what somebody says, thinks or wants, and what they take."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kg.errors import LexiconError
from kg.lang.tables import parsed, text_of

__all__ = ["Frame", "Frames", "Reporting", "load", "parse"]


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
class Reporting:
    """The reporting lexicon of one language."""

    verbs: Frames
    nouns: Frames
    #: Nouns that are cues even where nobody is named ("allegations that").
    unnamed: Frames
    adjectives: Frames
    #: Verbs whose subject is the source of a noun that they take as object ("made the claim that").
    support: frozenset[str]
    #: Prepositions that name the source of a noun ("criticism from").
    source_prepositions: frozenset[str]
    #: Verbs whose infinitive is the source's own act, not its word ("ordered the troops to leave").
    acts: frozenset[str]
    #: Verbs whose clause with one of `whether` is a question, not a condition ("asked if they would leave").
    asking: frozenset[str]
    whether: frozenset[str]
    #: Phrases whose object is the source of the clause, as their words ("according to").
    according: tuple[tuple[str, ...], ...]
    #: Nouns that are the source of the clause behind one of the prepositions ("in a poll").
    surveys: frozenset[str]
    survey_prepositions: frozenset[str]
    #: Adverbs whose clause somebody unnamed says ("reportedly").
    hearsay: frozenset[str]
    opening_quotes: tuple[str, ...]
    closing_quotes: tuple[str, ...]


def load(language: str = "en") -> Reporting:
    """The reporting lexicon of a language. Raises LexiconError where there is none or it is malformed."""
    return parse(text_of(language, "reporting.toml"), name=f"{language}/reporting.toml")


def parse(text: str, *, name: str = "reporting.toml") -> Reporting:
    """The lexicon that a TOML text states; `name` stands in the errors. Raises LexiconError."""
    table = parsed(text, name)
    return Reporting(
        verbs=_frames(table["verbs"], name),
        nouns=_frames(table["nouns"], name),
        unnamed=_frames(table["unnamed"], name),
        adjectives=_frames(table["adjectives"], name),
        support=frozenset(table["support"]["verbs"]),
        source_prepositions=frozenset(table["support"]["source_prepositions"]),
        acts=frozenset(table["acts"]["verbs"]),
        asking=frozenset(table["asking"]["verbs"]),
        whether=frozenset(table["asking"]["conjunctions"]),
        according=tuple(tuple(phrase.split()) for phrase in table["according"]["phrases"]),
        surveys=frozenset(table["according"]["surveys"]),
        survey_prepositions=frozenset(table["according"]["survey_prepositions"]),
        hearsay=frozenset(table["according"]["hearsay"]),
        opening_quotes=tuple(table["quotation"]["open"]),
        closing_quotes=tuple(table["quotation"]["close"]),
    )


def _frames(groups: list[dict[str, Any]], name: str) -> dict[Frame, frozenset[str]]:
    frames: dict[Frame, frozenset[str]] = {frame: frozenset() for frame in Frame}
    for group in groups:
        if group["frame"] not in set(Frame):
            raise LexiconError(f"{name}: unknown frame {group['frame']!r}; the frames are {', '.join(Frame)}")
        frames[Frame(group["frame"])] |= frozenset(group["words"])
    return frames
