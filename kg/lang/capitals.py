"""Reads a language's capitals.toml: the words beside which a capital stands for its state."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lang.tables import read_as, read_record


@dataclass(frozen=True, slots=True)
class _Tie:
    """Nouns that hold between states, and the prepositions after which they name one."""

    nouns: frozenset[str]
    prepositions: frozenset[str]


def _by_preposition(ties: tuple[_Tie, ...]) -> dict[str, frozenset[str]]:
    nouns: dict[str, frozenset[str]] = {}
    for tie in ties:
        for preposition in tie.prepositions:
            nouns[preposition] = nouns.get(preposition, frozenset()) | tie.nouns
    return nouns


@dataclass(frozen=True, slots=True)
class States:
    """Where a capital stands for its state; all words are lemmas."""

    #: Verbs whose subject or agent is a state, and verbs whose object is one.
    acts: frozenset[str]
    dealings: frozenset[str]
    #: Nouns that hold between states, by the preposition after which they name one.
    ties: Mapping[str, frozenset[str]] = field(metadata=read_as(tuple[_Tie, ...], _by_preposition))
    #: Nouns of what a state has.
    possessions: frozenset[str]
    #: Nouns for its organs, behind which "in" leads to its capital.
    organs: frozenset[str]
    #: Nouns for who governs it, likewise, whatever their role.
    governments: frozenset[str]
    #: Verbs of what a people does as its state.
    elections: frozenset[str]


def load_states(language: str = "en") -> States:
    """The words by which a capital stands for its state. Raises LexiconError."""
    return read_record(States, language, "capitals.toml")
