"""Reads a language's titles.toml: what a title tells of its holder, and what titles are called otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lang.gazetteer import plain
from kg.lang.tables import by_word, read_as, read_record

_Lists = Mapping[str, tuple[str, ...]]


def _by_title(titles: _Lists) -> Mapping[str, str]:
    genders = by_word(titles)
    return {plain(title).lower(): gender.replace("neutral", "") for title, gender in genders.items()}


@dataclass(frozen=True, slots=True)
class Seats:
    """Titles behind which "of" names the place that one has charge of."""

    words: frozenset[str]
    #: Offices and votes of a division, which tell its name from a town's ("the New York [primary]").
    divisions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Portfolios:
    """Titles beside which words say what their holder is in charge of."""

    #: Those before which one word does ("Devolution Minister").
    holders: frozenset[str]
    #: Those behind which "of" or "for" does ("commissioner for Fisheries"), and words for what one is in charge of.
    heads: frozenset[str]
    fields: frozenset[str]
    #: What stands behind a title instead of what its holder is in charge of ("minister [of state] for Fisheries").
    unassigned: frozenset[str]


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """Words before a noun for the holder of an office, and words of its title."""

    #: Words before the noun that do not tell who is meant.
    plain: frozenset[str]
    #: Words that make an office a lesser one, and one that its last word alone does not call ("prime minister").
    lesser: frozenset[str]
    higher: frozenset[str]


@dataclass(frozen=True, slots=True)
class Titles:
    """Titles, in lower case."""

    #: Title to the gender that it tells, "" for none.
    genders: Mapping[str, str] = field(metadata=read_as(_Lists, _by_title))
    honorifics: Mapping[str, str] = field(metadata=read_as(_Lists, _by_title))
    #: Titles in full, by what the news sets short before a name ("sen.").
    full: Mapping[str, str]
    #: Titles that are given names as well.
    given: frozenset[str]
    modifiers: frozenset[str]
    seats: Seats
    portfolios: Portfolios
    #: Word of a title to the walk of life of which it tells.
    realms: Mapping[str, str] = field(metadata=read_as(_Lists, by_word))
    #: Noun by which a text speaks of the holder of an office, to the titles that it may stand for.
    spoken_of: Mapping[str, frozenset[str]]
    spoken_of_words: SpokenOf


def load_titles(language: str = "en") -> Titles:
    """The titles of a language. Raises LexiconError."""
    return read_record(Titles, language, "titles.toml")
