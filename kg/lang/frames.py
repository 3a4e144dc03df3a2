"""Reads a language's frames.toml: head nouns whose phrase stands for a name in it, and words that decide whether."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lang.tables import read_as, read_record


@dataclass(frozen=True, slots=True)
class Frame:
    """Head nouns whose phrase stands for a name in it, and how the name may hang on them."""

    name: str
    heads: frozenset[str]
    links: frozenset[str]
    #: Types that the name may have; empty: any.
    types: frozenset[str] = frozenset()
    #: Only a plural head stands for the name ("Gazan residents", not "a Gazan resident").
    plural: bool = False
    #: The name behind "of" is the thing itself, whatever stands before it ("the Ukrainian city of Kharkiv").
    whole: bool = False
    #: Only a head with a possessive pronoun stands for the name ("its Omani allies", not "Omani allies").
    owned: bool = False
    #: A head with a word for some before it stands for nobody ("EU states", not "some EU states").
    undivided: bool = False


def _by_head(frames: tuple[Frame, ...]) -> Mapping[str, tuple[Frame, ...]]:
    found: dict[str, tuple[Frame, ...]] = {}
    for frame in frames:
        for head in frame.heads:
            found[head] = (*found.get(head, ()), frame)
    return found


@dataclass(frozen=True, slots=True)
class Blockers:
    """Words that bar a phrase from a name."""

    words: frozenset[str]
    #: Those that bar it only from a state's or a person's name.
    lands: frozenset[str]
    #: What a hyphen joins to such a word.
    prefixes: frozenset[str]
    #: Nouns for bodies of which a state has several, so that alone they name none ("party leaders").
    several: frozenset[str]
    #: Words that make a body the whole state's, wherever it sits ("federal").
    national: frozenset[str]


@dataclass(frozen=True, slots=True)
class Single:
    """Determiners that make a demonym somebody unnamed ("a Ukrainian"), and words for some of a party."""

    determiners: frozenset[str]
    some: frozenset[str]


@dataclass(frozen=True, slots=True)
class Memberships:
    """Participles that tie people to their group ("militants belonging to Hamas")."""

    participles: frozenset[str]
    #: Participles for what some are taken for, and nouns for being of a group ("suspected of being members of Hamas").
    suspected: frozenset[str]
    nouns: frozenset[str]


@dataclass(frozen=True, slots=True)
class Arms:
    """Words for a country's arms and government, with its name no name of their own ("Iraqi Security Forces")."""

    words: frozenset[str]
    #: Further such words, where the country owns the arms ("Syria's Armed Forces").
    owned: frozenset[str]
    services: frozenset[str]
    #: Those that need a word of what sort they are ("Norvel *Security* Forces"), and those that are all of a people's.
    unsorted: frozenset[str]
    several: frozenset[str]


@dataclass(frozen=True, slots=True)
class Frames:
    """What decides for whom a phrase stands."""

    #: Head noun to the frames that it may have.
    heads: Mapping[str, tuple[Frame, ...]] = field(metadata=read_as(tuple[Frame, ...], _by_head))
    blockers: Blockers
    single: Single
    #: Participles that give a thing its name ("a zone called ...").
    naming: frozenset[str]
    #: Nouns for several that are not tagged so.
    plurals: frozenset[str]
    memberships: Memberships
    #: Participles that a dash joins to the state that acts with others.
    leading: frozenset[str]
    #: Nouns whose possessive says of whom a team is ("the women's team").
    sorts: frozenset[str]
    #: Participles that tell by "by" whose a weapon is ("missiles fired by Hezbollah").
    launching: frozenset[str]
    #: Participles that tell by "to" or "on" whose a deed is ("a strike attributed to Oman").
    attributing: frozenset[str]
    arms: Arms


def load_frames(language: str = "en") -> Frames:
    """The frames of a language's descriptions. Raises LexiconError."""
    return read_record(Frames, language, "frames.toml")
