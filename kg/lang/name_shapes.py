"""Reads a language's name_shapes.toml: what the words of a name, and those beside it, tell about its type."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kg.lang.tables import read_toml, word_sets, words_by_name


@dataclass(frozen=True, slots=True)
class Shapes:
    """What the words of a name, and the words beside it, tell about its type."""

    last: dict[str, str]
    first: dict[str, str]
    after: dict[str, str]
    before: dict[str, str]
    #: Capitalised words that name nothing by themselves.
    ignored: frozenset[str]
    #: Words that join the parts of a name without a capital, and those that may open one.
    connectors: frozenset[str]
    particles: frozenset[str]
    #: Small words of other languages inside names ("Kingston upon Hull").
    foreign: frozenset[str]
    #: Words before the name of a military station.
    stations: frozenset[str]
    #: Titles before the name of somebody after whom a house is called.
    royal: frozenset[str]
    #: Words for houses that are called after somebody.
    houses: frozenset[str]
    #: Words for courts, and for the areas for which they sit.
    circuits: dict[str, frozenset[str]]
    #: Directions that are no part of a country's name.
    compass: frozenset[str]
    #: Nouns that make a person's name a government's ("Trump administration").
    governments: frozenset[str]
    #: Titles that in the possessive, before such a noun, end a body's name ("the Velmo County Sheriff's office").
    holders: frozenset[str]
    offices: frozenset[str]
    #: Words of which a body's name may consist without telling whose it is; legal forms of firms.
    generic: frozenset[str]
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
    #: Words that open a division's name of their own, and kinds of divisions ("North Kivu Province").
    sides: frozenset[str]
    divisions: frozenset[str]
    #: Surnames of well-known people, which are nobody else's and nothing else's.
    surnames: frozenset[str]
    #: Verbs (lemmas) whose subject is a person.
    person_verbs: frozenset[str]
    #: What stands around a place's name: `kinds` before "of", `prepositions`.
    situations: dict[str, frozenset[str]]
    #: What tells a product: `nouns` and `lines` behind its name, `counting` words, `numerals`, `unveiling` verbs.
    products: dict[str, frozenset[str]]
    #: What tells a firm: `parts` behind its name, `holdings` in it and `deals` of it, verbs of `takeovers`, `officers`.
    firms: dict[str, frozenset[str]]
    #: Nouns for a state's houses abroad, for sites that a name before them names, and for a country's players.
    missions: frozenset[str]
    #: Prepositions behind such a noun that make it a deed ("Hungarian opposition to the plan").
    against: frozenset[str]
    #: Nouns for somebody of the opposition, behind it.
    figures: frozenset[str]
    sites: frozenset[str]
    #: Those that are one with a known body ("the UNRWA building").
    own_sites: frozenset[str]
    teams: frozenset[str]
    #: Words of sports in a sentence, and verbs for what sides do in a contest.
    contests: dict[str, frozenset[str]]
    #: Words that end the names of contests between clubs.
    leagues: frozenset[str]
    #: What ends a club's name (lower case).
    clubs: frozenset[str]
    #: Nouns for what joins two places and is named by them.
    roads: frozenset[str]
    #: Nouns for the meetings of a body's members.
    summits: frozenset[str]
    #: Words that make a country's name its airline's.
    carriers: frozenset[str]
    #: Words for kinds of places that end nobody's name, and name nothing alone.
    kinds: frozenset[str]
    #: Further words that name nothing alone.
    alone: frozenset[str]
    #: Words before a party's name that are none of it ("Ruling").
    padding: frozenset[str]
    #: Words behind which an acronym tells only of what sort a body is ("super PAC").
    sorting: frozenset[str]
    #: Words for units of an army, whose name a number opens.
    units: frozenset[str]
    #: Those that it names in small letters, too.
    small_units: frozenset[str]
    #: What tells states that wage a war together: `nouns` for them, `kinds` before, `arms` and `aims` behind these.
    coalitions: dict[str, frozenset[str]]
    #: What opens a country's name in full ("State of ..."), and divisions in the plural with their singular.
    realms: frozenset[str]
    listed: dict[str, str]
    #: Departments in the plural with their singular.
    departments: dict[str, str]
    #: Those of them without which no division is named.
    always: frozenset[str]
    #: Nouns for bodies that "of" or "on" goes on from, and ends of abstract nouns.
    whole_bodies: frozenset[str]
    #: Nouns for bodies that "for" goes on from to an aim.
    aiming: frozenset[str]
    #: Those that go on so only from "for a" and two words ("Democrats for a Strong Chad").
    pleading: frozenset[str]
    #: Words for people who name themselves by what they are for ("Volunteers for the Defence of Chad").
    volunteers: frozenset[str]
    #: What a dash joins to a name that tells of what sort a thing is ("Ruiz-style").
    sorted_by: frozenset[str]
    abstract: tuple[str, ...]
    #: Words for a saint before his name.
    saints: frozenset[str]
    #: Acronyms that are common words where a line is set in capitals.
    words: frozenset[str]
    #: Words that a hyphen joins to what they prefix ("Pan-Africanist").
    prefixes: frozenset[str]
    #: Words that after a demonym and a hyphen make it a language.
    languages: frozenset[str]


#: By field of `Shapes`, the section and the key of its words.
_SETS = {
    "ignored": ("ignore", "words"),
    "prefixes": ("ignore", "prefixes"),
    "connectors": ("inside", "connectors"),
    "particles": ("inside", "particles"),
    "foreign": ("inside", "foreign"),
    "stations": ("rejoined", "stations"),
    "royal": ("rejoined", "royal"),
    "houses": ("rejoined", "houses"),
    "compass": ("compass", "words"),
    "governments": ("governments", "nouns"),
    "holders": ("governments", "holders"),
    "offices": ("governments", "offices"),
    "corporate": ("corporate", "words"),
    "same_place": ("same_place", "words"),
    "common_given": ("common_given", "words"),
    "family_first": ("family_first", "words"),
    "wholes": ("wholes", "words"),
    "sides": ("divisions", "sides"),
    "divisions": ("divisions", "kinds"),
    "surnames": ("figures", "surnames"),
    "person_verbs": ("person_verbs", "lemmas"),
    "whole_bodies": ("rejoined", "bodies"),
    "aiming": ("rejoined", "aiming"),
    "pleading": ("rejoined", "pleading"),
    "volunteers": ("rejoined", "volunteers"),
    "sorted_by": ("rejoined", "sorts"),
    "saints": ("rejoined", "saints"),
    "words": ("capitals", "words"),
    "languages": ("languages", "words"),
    "missions": ("missions", "nouns"),
    "figures": ("missions", "figures"),
    "against": ("missions", "against"),
    "sites": ("sites", "nouns"),
    "own_sites": ("sites", "own"),
    "teams": ("teams", "nouns"),
    "roads": ("roads", "nouns"),
    "leagues": ("teams", "leagues"),
    "clubs": ("teams", "clubs"),
    "summits": ("summits", "nouns"),
    "carriers": ("carriers", "words"),
    "kinds": ("kinds", "words"),
    "alone": ("alone", "words"),
    "padding": ("alone", "padding"),
    "sorting": ("alone", "sorting"),
    "units": ("units", "words"),
    "small_units": ("units", "small"),
    "realms": ("realms", "words"),
    "always": ("always", "words"),
}


def load_shapes(language: str = "en") -> Shapes:
    """The shapes of a language's names. Raises LexiconError where the file is no TOML."""
    table = read_toml(language, "name_shapes.toml")
    endings = {word.lower() for entry in table["shape"] for word in entry["last"]}
    return Shapes(
        last=_types(table["shape"], "last"),
        first=_types(table["shape"], "first"),
        after=_types(table["after"], "nouns"),
        before=_types(table["before"], "nouns"),
        generic=frozenset(table["generic"]["words"]) | endings,
        wordy=table["wordy"],
        listed=table["listed"],
        departments=table["departments"],
        abstract=tuple(table["rejoined"]["abstract"]),
        circuits=words_by_name(table["circuits"]),
        coalitions=words_by_name(table["coalitions"]),
        contests=words_by_name(table["contests"]),
        situations=words_by_name(table["situations"]),
        products=words_by_name(table["products"]),
        firms=words_by_name(table["firms"]),
        **word_sets(table, _SETS),
    )


def _types(entries: list[dict[str, Any]], key: str) -> dict[str, str]:
    """Word to type; the first entry that has a word wins."""
    return {word: entry["type"] for entry in reversed(entries) for word in entry.get(key, ())}
