"""The words that place chains and descriptions before names are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lang.place_patterns import ChainWords, Patterns, patterns_of
from kg.lang.tables import read_record


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Patterns over the text between two names, and nouns that say of what kind a name is."""

    chains: ChainWords
    #: Nouns for places (lemmas) that a name may stand before ("the Druzhba [pipeline] in Bryansk Oblast").
    sited: frozenset[str]
    #: Words that lead to examples of what a phrase speaks of ("several leaders, [including] Modi").
    exemplifying: frozenset[str]
    #: Prepositions of the place that a sentence is set in ("[In] Peru, ...").
    opening: frozenset[str]
    #: Those behind which something is spoken of, not told ("arrested over a bombing in Lyon").
    topical: frozenset[str]
    #: Nouns for a group's forces and posts, which tell where the group is.
    bands: frozenset[str]
    #: Words before such a noun that make it no post of a people ("refugee camp").
    refuge: frozenset[str]
    #: Verbs for driving a group from where it is, and the prepositions that tell from where.
    clearing: frozenset[str]
    cleared: frozenset[str]
    of: frozenset[str]
    #: Nouns behind a party's name that tell that it is one ("Ruiz's Velmo [party]").
    parties: frozenset[str]
    #: Participles that a dash ties to the place where somebody is at home ("the Lyon, France-based firm").
    based: frozenset[str]
    #: Articles before a nationality told of a person, and what makes of a people's name one of the people ("one Roma").
    indefinite: frozenset[str]
    definite: frozenset[str]
    single: frozenset[str]
    #: Nouns by ontology class that can stand between a nationality and a name ("airline": Organization).
    kinds: Mapping[str, frozenset[str]]
    #: How many characters before a name its description may reach.
    reach: int
    #: Parts of a place by the compass ("the north of Mali").
    sides: frozenset[str] = field(init=False)
    patterns: Patterns = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sited", self.sited.union(self.chains.kinds_of))
        object.__setattr__(self, "sides", frozenset(self.chains.parts))
        object.__setattr__(self, "patterns", patterns_of(self.chains, self.exemplifying))

    def is_kind(self, noun: str, type_: str) -> bool:
        """Does a noun say that the name after it is of this class?"""
        return noun in self.kinds.get(type_, frozenset())


def load_places(language: str = "en") -> PlaceWords:
    """Read `places.toml` of a language. Raises LexiconError."""
    return read_record(PlaceWords, language, "places.toml")
