"""Reads nominals.toml and pronouns.toml: the common nouns of descriptions, and pronouns, by what they may mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lang.tables import by_word, read_as, read_record

_Lists = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Class:
    """Nouns for things of a type."""

    type: str
    nouns: tuple[str, ...]


def _by_noun(classes: tuple[_Class, ...]) -> Mapping[str, str]:
    """The first class that has a noun wins."""
    return {noun: one.type for one in reversed(classes) for noun in one.nouns}


@dataclass(frozen=True, slots=True)
class Renaming:
    """Words between two names of one body."""

    #: Adverbs, those that need brackets or a participle, and participles ("known as").
    adverbs: frozenset[str]
    passing: frozenset[str]
    participles: frozenset[str]


@dataclass(frozen=True, slots=True)
class Kin:
    """Nouns that part two people of one name ("the daughter of")."""

    nouns: frozenset[str]
    #: What ends the name of one of several generations behind the surname, and that of the older of two of one name.
    generations: frozenset[str]
    elders: frozenset[str]


@dataclass(frozen=True, slots=True)
class Expletive:
    """Verbs whose "it" stands for a clause behind them."""

    #: With "if" ("[it] would *help* both if they could agree"), and with an adjective or noun ("[it] *seems* likely").
    supposing: frozenset[str]
    copulas: frozenset[str]


@dataclass(frozen=True, slots=True)
class General:
    """Nouns that may speak of any body ("the company")."""

    nouns: frozenset[str]
    #: Words in names of public bodies, and those nouns by which nobody calls one.
    organs: frozenset[str]
    private: frozenset[str]
    #: Those for firms, and words that join the names of several.
    firms: frozenset[str]
    joined: frozenset[str]
    #: Nouns that the names of those bodies hold.
    worn: frozenset[str]


@dataclass(frozen=True, slots=True)
class Land:
    """Verbs and nouns for the crossing of a border, and prepositions that tie a phrase to the verb above it."""

    crossing: frozenset[str]
    over: frozenset[str]


@dataclass(frozen=True, slots=True)
class Menaces:
    """Words of descriptions that damn those of whom they speak, and of what shows whom they may speak of."""

    nouns: frozenset[str]
    bodies: frozenset[str]
    adjectives: frozenset[str]
    #: Verbs of which an armed group is the subject, and of which it is the object.
    kills: frozenset[str]
    fought: frozenset[str]
    #: Nouns for its people, and for what it does.
    fighters: frozenset[str]
    deeds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Nouns:
    """Common nouns (lemmas) and pronouns by what they may speak of."""

    #: Noun to the type of what it can describe.
    classes: Mapping[str, str] = field(metadata=read_as(tuple[_Class, ...], _by_noun))
    genders: Mapping[str, str] = field(metadata=read_as(_Lists, by_word))
    #: Pronoun (lower case) to its class: male, female, neuter, plural, speaker, speakers, addressee.
    pronouns: Mapping[str, str] = field(metadata=read_as(_Lists, by_word))
    #: Nouns that may speak of a person or of a body.
    anybody: frozenset[str]
    #: Words that only say which time or how long an event is ("annual").
    occasions: frozenset[str]
    #: Nouns for officials of whom a statement speaks by their office alone.
    officials: frozenset[str]
    #: Noun for a body to the words of names that it may take up ("the panel", "Committee on Trade").
    called: Mapping[str, frozenset[str]]
    renaming: Renaming
    kin: Kin
    expletive: Expletive
    general: General
    land: Land
    menaces: Menaces


@dataclass(frozen=True, slots=True)
class Helping:
    """Words for help, and the prepositions by which they name who is helped ("support [for] Chad in its fight")."""

    verbs: frozenset[str]
    nouns: frozenset[str]
    prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Antecedents:
    """How the antecedent of a pronoun is found."""

    #: The linear models that rank antecedents, one for persons ("person") and one for all else ("other").
    weights: Mapping[str, Mapping[str, float]]
    #: By pronoun class the share of the likelihood that the first must have.
    thresholds: Mapping[str, float]
    #: Prepositions by which another than the object takes part in a deed ("compare him [to] Ruiz").
    beside: frozenset[str]
    helping: Helping


def load_nouns(language: str = "en") -> Nouns:
    """The nouns of descriptions and the pronouns of a language. Raises LexiconError."""
    return read_record(Nouns, language, "nominals.toml")


def load_antecedents(language: str = "en") -> Antecedents:
    """How the antecedents of a language's pronouns are found. Raises LexiconError."""
    return read_record(Antecedents, language, "pronouns.toml")
