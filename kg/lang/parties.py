"""Reads a language's parties.toml: what the news calls the people of parties."""

from collections.abc import Mapping
from dataclasses import dataclass

from kg.lang.tables import read_record


@dataclass(frozen=True, slots=True)
class Parties:
    """What tells that somebody is of a party."""

    #: What a party's people are called, and the letter behind a name that stands for it, to the party's name.
    adherents: Mapping[str, str]
    letters: Mapping[str, str]
    #: Words for people of a party, which are no part of a name before a first name ("Liberal Ana Ruiz").
    partisans: frozenset[str]

    def __post_init__(self) -> None:
        object.__setattr__(self, "partisans", self.partisans.union(self.adherents))


def load_parties(language: str = "en") -> Parties:
    """The parties of a language's news. Raises LexiconError."""
    return read_record(Parties, language, "parties.toml")
