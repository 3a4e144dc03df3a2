"""The sections of a language's name_shapes.toml: what tells names of one kind from others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ignored:
    """Capitalised words that name nothing by themselves."""

    words: frozenset[str]
    #: Words that a hyphen joins to what they prefix ("Pan-Africanist").
    prefixes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Inside:
    """Words that join the parts of a name without a capital, and those that may open one."""

    connectors: frozenset[str]
    particles: frozenset[str]
    #: Small words of other languages inside names ("Kingston upon Hull").
    foreign: frozenset[str]


@dataclass(frozen=True, slots=True)
class Alone:
    """Further words that name nothing alone."""

    words: frozenset[str]
    #: Words before a party's name that are none of it ("Ruling").
    padding: frozenset[str]
    #: Words behind which an acronym tells only of what sort a body is ("super PAC").
    sorting: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rejoined:
    """Words by which the parts of a name are put together."""

    #: Nouns for bodies that "of" or "on" goes on from.
    bodies: frozenset[str]
    #: Nouns for bodies that "for" goes on from to an aim, and those that go on so only from "for a" and two words.
    aiming: frozenset[str]
    pleading: frozenset[str]
    #: Words for people who name themselves by what they are for ("Volunteers for the Defence of Chad").
    volunteers: frozenset[str]
    #: What a dash joins to a name that tells of what sort a thing is ("Ruiz-style").
    sorts: frozenset[str]
    #: Words for a saint before his name.
    saints: frozenset[str]
    #: Ends of abstract nouns.
    abstract: tuple[str, ...]
    #: Words before the name of a military station.
    stations: frozenset[str]
    #: Titles before the name of somebody after whom a house is called, and words for such houses.
    royal: frozenset[str]
    houses: frozenset[str]


@dataclass(frozen=True, slots=True)
class Circuits:
    """Words for courts, and for the areas for which they sit."""

    courts: frozenset[str]
    areas: frozenset[str]


@dataclass(frozen=True, slots=True)
class Governments:
    """Nouns that make a person's name a government's ("Trump administration")."""

    nouns: frozenset[str]
    #: Titles that in the possessive, before such a noun, end a body's name ("the Velmo County Sheriff's office").
    holders: frozenset[str]
    offices: frozenset[str]


@dataclass(frozen=True, slots=True)
class Divisions:
    """Words that open a division's name of their own, and kinds of divisions ("North Kivu Province")."""

    sides: frozenset[str]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Missions:
    """Nouns for a state's houses abroad, and for those who stand against its rulers."""

    nouns: frozenset[str]
    #: Prepositions behind such a noun that make it a deed ("Hungarian opposition to the plan").
    against: frozenset[str]
    #: Nouns for somebody of the opposition, behind it.
    figures: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sites:
    """Nouns for sites that a name before them names."""

    nouns: frozenset[str]
    #: Those that are one with a known body ("the UNRWA building").
    own: frozenset[str]


@dataclass(frozen=True, slots=True)
class Teams:
    """Nouns for a country's players."""

    nouns: frozenset[str]
    #: What ends a club's name (lower case).
    clubs: frozenset[str]
    #: Words that end the names of contests between clubs.
    leagues: frozenset[str]


@dataclass(frozen=True, slots=True)
class Contests:
    """Words of sports in a sentence, verbs for what sides do in a contest, prepositions that lead to the other side."""

    sports: frozenset[str]
    verbs: frozenset[str]
    prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Units:
    """Words for units of an army, whose name a number opens; those that it names in small letters, too."""

    words: frozenset[str]
    small: frozenset[str]


@dataclass(frozen=True, slots=True)
class Coalitions:
    """States that wage a war together: nouns for them, `kinds` before, `arms` and `aims` behind these."""

    nouns: frozenset[str]
    kinds: frozenset[str]
    arms: frozenset[str]
    aims: frozenset[str]


@dataclass(frozen=True, slots=True)
class Situations:
    """What stands around a place's name, and tells it from others."""

    #: Nouns for places before "of" and behind the name.
    kinds: frozenset[str]
    #: Who is of one place, of a party, of a club, right behind its name.
    officers: frozenset[str]
    sitting: frozenset[str]
    squad: frozenset[str]
    #: Verbs for what is done to a place in war, nouns for it, and those of the verbs that nobody does to a person.
    taken: frozenset[str]
    occupied: frozenset[str]
    overrun: frozenset[str]
    #: What is said of events alone.
    happening: frozenset[str]
    #: Verbs for giving a name, and words before examples.
    naming: frozenset[str]
    examples: frozenset[str]
    #: What leads from one place to another ("the road between Orem and Velmo").
    ways: frozenset[str]
    #: Verbs for reaching a place.
    struck: frozenset[str]
    prepositions: frozenset[str]
    #: Those behind which a country's own is a place, whatever it is called ("fighting in [Sudan's] El Orem").
    within: frozenset[str]
    #: Prepositions of goals and targets.
    goals: frozenset[str]


@dataclass(frozen=True, slots=True)
class Products:
    """What tells that a name is a product's."""

    #: Things known by model and number, weapons, and things of which an owned name is told.
    nouns: frozenset[str]
    weapons: frozenset[str]
    lines: frozenset[str]
    crafts: frozenset[str]
    #: Words before a number that make a name of their own, letters that open coined names.
    voyages: frozenset[str]
    small: frozenset[str]
    #: Nouns for one or several things, words before a number that counts what follows, numerals of versions.
    invariant: frozenset[str]
    counting: frozenset[str]
    numerals: frozenset[str]
    #: What a firm does with its product, and what by a firm is done with it.
    unveiling: frozenset[str]
    making: frozenset[str]
    #: Well-known makers, and those of aircraft and cars, whose name opens those of their models.
    makers: frozenset[str]
    hangars: frozenset[str]
    #: Nouns for those who make things, those of them that need not, words that end makers' names.
    trades: frozenset[str]
    bodies: frozenset[str]
    houses: frozenset[str]
    #: Nouns behind the name of what is for sale, those by which the name alone is told, words before its name.
    wares: frozenset[str]
    plain: frozenset[str]
    fresh: frozenset[str]
    #: Verbs for what wares do.
    doing: frozenset[str]
    #: Verbs whose object is a ship, and prepositions that lead to one.
    sailing: frozenset[str]
    aboard: frozenset[str]


@dataclass(frozen=True, slots=True)
class Firms:
    """What only a firm has: `parts` behind its name, `holdings` in it, `deals` of it, verbs whose object is one."""

    parts: frozenset[str]
    holdings: frozenset[str]
    deals: frozenset[str]
    takeovers: frozenset[str]
    #: Officers that no state and no town has, and whom a group has and no place.
    officers: frozenset[str]
    members: frozenset[str]
