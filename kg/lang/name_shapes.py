"""Reads a language's name_shapes.toml: what the words of a name, and those beside it, tell about its type."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lang import name_sections as sections
from kg.lang.tables import read_as, read_record


@dataclass(frozen=True, slots=True)
class _Part:
    """Words that end and that open the names of a type."""

    type: str
    last: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Beside:
    """Nouns that stand beside the names of a type."""

    type: str
    nouns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """The type of a name by its last word, and by its first."""

    last: Mapping[str, str]
    first: Mapping[str, str]


def _parts(entries: tuple[_Part, ...]) -> Parts:
    """The first entry that has a word wins."""
    last = {word: entry.type for entry in reversed(entries) for word in entry.last}
    return Parts(last, {word: entry.type for entry in reversed(entries) for word in entry.first})


def _by_noun(entries: tuple[_Beside, ...]) -> Mapping[str, str]:
    """The first entry that has a noun wins."""
    return {noun: entry.type for entry in reversed(entries) for noun in entry.nouns}


@dataclass(frozen=True, slots=True)
class Shapes:
    """What the words of a name, and the words beside it, tell about its type."""

    parts: Parts = field(metadata=read_as(tuple[_Part, ...], _parts))
    after: Mapping[str, str] = field(metadata=read_as(tuple[_Beside, ...], _by_noun))
    before: Mapping[str, str] = field(metadata=read_as(tuple[_Beside, ...], _by_noun))
    ignored: sections.Ignored
    inside: sections.Inside
    alone: sections.Alone
    rejoined: sections.Rejoined
    circuits: sections.Circuits
    governments: sections.Governments
    divisions: sections.Divisions
    missions: sections.Missions
    sites: sections.Sites
    teams: sections.Teams
    contests: sections.Contests
    units: sections.Units
    coalitions: sections.Coalitions
    situations: sections.Situations
    products: sections.Products
    firms: sections.Firms
    #: Directions that are no part of a country's name.
    compass: frozenset[str]
    #: Words of which a body's name may consist without telling whose it is, those that end one besides.
    generic: frozenset[str]
    #: Legal forms of firms.
    corporate: frozenset[str]
    #: Words that a place's short name leaves out ("Bari" for "Bari Region").
    same_place: frozenset[str]
    #: First names that are more often another word or open other names ("Red", "Golden").
    common_given: frozenset[str]
    #: Family names (lower case) that stand before the given name.
    family_first: frozenset[str]
    #: Words before "of" that make a place's name in full ("Republic of ...").
    wholes: frozenset[str]
    #: Kinds of things, and the word that a short name leaves out before it ("airport": "international").
    wordy: Mapping[str, str]
    #: Surnames of well-known people, which are nobody else's and nothing else's.
    surnames: frozenset[str]
    #: Verbs (lemmas) whose subject is a person.
    person_verbs: frozenset[str]
    #: Nouns for what joins two places and is named by them.
    roads: frozenset[str]
    #: Nouns for the meetings of a body's members.
    summits: frozenset[str]
    #: Words that make a country's name its airline's.
    carriers: frozenset[str]
    #: Words for kinds of places that end nobody's name, and name nothing alone.
    kinds: frozenset[str]
    #: What opens a country's name in full ("State of ...").
    realms: frozenset[str]
    #: Divisions in the plural with their singular, and those of them without which no division is named.
    listed: Mapping[str, str]
    always: frozenset[str]
    #: Departments in the plural with their singular.
    departments: Mapping[str, str]
    #: What a number behind somebody's name counts ("Ruiz 47 percent").
    counts: frozenset[str]
    #: Acronyms that are common words where a line is set in capitals.
    common_words: frozenset[str]
    #: Words that after a demonym and a hyphen make it a language.
    languages: frozenset[str]

    def __post_init__(self) -> None:
        object.__setattr__(self, "generic", self.generic | {word.lower() for word in self.parts.last})


def load_shapes(language: str = "en") -> Shapes:
    """The shapes of a language's names. Raises LexiconError."""
    return read_record(Shapes, language, "name_shapes.toml")
