"""What a language's tables say of names, titles, descriptions and pronouns: the resource of mentions and resolution."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from kg.lang.capitals import States, load_states
from kg.lang.frames import Frame, by_head
from kg.lang.gazetteer import Gazetteer, load_gazetteer, plain, read_table
from kg.lang.gazetteers import read_gazetteers
from kg.lang.name_shapes import Shapes, load_shapes
from kg.lang.reporting import Reporting, load_reporting
from kg.lang.syntax import Syntax, load_syntax
from kg.lang.tables import read_toml, word_sets, words_by_name
from kg.lang.time import TimeWords, load_time


@dataclass(frozen=True, slots=True)
class Names:
    """All that mentions and resolution need to know of a language."""

    gazetteer: Gazetteer
    #: Title (lower case) to the gender that it tells, "" for none.
    titles: dict[str, str]
    honorifics: dict[str, str]
    #: Titles in full, by what the news sets short before a name ("sen.").
    full_titles: Mapping[str, str]
    #: Titles that are given names as well.
    given_titles: frozenset[str]
    title_modifiers: frozenset[str]
    #: Titles behind which "of" names the place that one has charge of.
    seats: frozenset[str]
    #: Offices and votes of a division, which tell its name from a town's ("the New York [primary]").
    of_divisions: frozenset[str]
    #: Titles before which one word says what their holder is in charge of ("Devolution Minister").
    portfolio_holders: frozenset[str]
    #: Titles behind which "of" or "for" does ("commissioner for Fisheries"), and words for what one is in charge of.
    portfolio_heads: frozenset[str]
    portfolio_fields: frozenset[str]
    #: Word of a title to the walk of life of which it tells, and words after which it tells of none any more.
    realms: dict[str, str]
    past: frozenset[str]
    #: Noun by which a text speaks of the holder of an office, to the titles that it may stand for; words before it that
    #: do not tell who is meant, and words that make an office a lesser one.
    spoken_of: dict[str, frozenset[str]]
    plain: frozenset[str]
    lesser: frozenset[str]
    #: Words that make an office one that its last word alone does not call ("prime minister").
    higher: frozenset[str]
    #: First name to "male" or "female"; "" where it tells neither.
    first_names: dict[str, str]
    #: Heads of state and government, in full and as the news calls them for short.
    leaders: frozenset[str]
    #: Common noun (lemma) to the type of what it can describe.
    nominals: dict[str, str]
    #: Those that may speak of any body ("the company").
    general: frozenset[str]
    #: Words that only say which time or how long an event is ("annual").
    occasions: frozenset[str]
    #: Words in names of public bodies, and those nouns by which nobody calls one.
    organs: frozenset[str]
    private: frozenset[str]
    #: Nouns for firms alone, and words with which the names of those end that people join.
    firms: frozenset[str]
    joined: frozenset[str]
    #: Nouns that the names of those bodies hold.
    worn: frozenset[str]
    #: Verbs and nouns for the crossing of a border, and prepositions that tie a phrase to the verb above it.
    crossing: frozenset[str]
    over: frozenset[str]
    #: Words of descriptions that damn those of whom they speak, and of what shows whom they may speak of.
    menaces: dict[str, frozenset[str]]
    #: Nouns for officials of whom a statement speaks by their office alone.
    officials: frozenset[str]
    noun_genders: dict[str, str]
    #: National office (lower case) to the states (canonical names) that have one of that name.
    office_states: dict[str, frozenset[str]]
    #: Participles that a dash ties to the place where somebody is at home ("the Lyon, France-based firm").
    based: frozenset[str]
    #: Nouns that part two people of one name ("the daughter of").
    kin: frozenset[str]
    #: Nouns that may speak of a person or of a body.
    anybody: frozenset[str]
    #: What ends the name of one of several generations behind the surname, and that of the older of two of one name.
    generations: frozenset[str]
    elders: frozenset[str]
    #: Words between two names of one body: adverbs, those that need brackets or a participle, participles ("known as").
    renaming: frozenset[str]
    passing: frozenset[str]
    renamed: frozenset[str]
    syntax: Syntax
    #: Determiners of a phrase that points at something known.
    definite: frozenset[str]
    #: Pronoun (lower case) to its class: male, female, neuter, plural, speaker, speakers, addressee.
    pronouns: dict[str, str]
    #: The linear models that rank antecedents of pronouns, one for persons ("person") and one for all else ("other").
    pronoun_weights: dict[str, dict[str, float]]
    #: By pronoun class the share of the likelihood that the first must have.
    pronoun_thresholds: dict[str, float]
    #: Words for help, and the prepositions by which they name who is helped ("support [for] Chad in its fight").
    helping: dict[str, frozenset[str]]
    shapes: Shapes
    #: Head noun to the frames that it may have.
    frames: dict[str, tuple[Frame, ...]]
    blockers: frozenset[str]
    #: Those that bar it only from a state's or a person's name.
    land_blockers: frozenset[str]
    #: Prefixes by which people are for or against whom a name names ("anti-Omani rebels").
    prefixes: frozenset[str]
    #: Nouns for bodies of which a state has several, so that alone they name none ("party leaders").
    several: frozenset[str]
    #: Words that make a body the whole state's, wherever it sits ("federal").
    national: frozenset[str]
    #: Participles that tie people to their group ("militants belonging to Hamas").
    memberships: frozenset[str]
    #: Participles for what some are taken for, and nouns for being of a group ("suspected of being members of Hamas").
    suspected: frozenset[str]
    belonging: frozenset[str]
    #: Participles that tell by "by" whose a weapon is ("missiles fired by Hezbollah").
    launching: frozenset[str]
    #: Participles that tell by "to" or "on" whose a deed is ("a strike attributed to Oman").
    attributing: frozenset[str]
    #: Words before a participle by which it ties nobody to what it tells of ("not fired by Hezbollah").
    disowning: frozenset[str]
    #: Participles that a dash joins to the state that acts with others.
    leading: frozenset[str]
    #: Participles that give a thing its name ("a zone called ...").
    naming: frozenset[str]
    #: Nouns whose possessive says of whom a team is ("the women's team").
    sorts: frozenset[str]
    #: Determiners that make a demonym somebody unnamed ("a Ukrainian").
    single: frozenset[str]
    some: frozenset[str]
    #: Words for a country's arms and government, with its name no name of their own ("Iraqi Security Forces").
    arms: frozenset[str]
    #: Further such words, where the country owns the arms ("Syria's Armed Forces").
    owned_arms: frozenset[str]
    services: frozenset[str]
    states: States
    #: What a party's people are called, and the letter behind a name that stands for it, to the party's name.
    adherents: dict[str, str]
    party_letters: dict[str, str]
    #: Words for people of a party, which are no part of a name before a first name ("Liberal Ana Ruiz").
    partisans: frozenset[str]
    time: TimeWords
    reporting: Reporting


#: By file and field of `Names`, the section and the key of its words.
_SETS = {
    "titles.toml": {
        "given_titles": ("given", "words"),
        "title_modifiers": ("modifiers", "words"),
        "seats": ("seats", "words"),
        "of_divisions": ("seats", "divisions"),
        "portfolio_holders": ("portfolios", "holders"),
        "portfolio_heads": ("portfolios", "heads"),
        "portfolio_fields": ("portfolios", "fields"),
        "past": ("past", "words"),
        "plain": ("spoken_of_words", "plain"),
        "lesser": ("spoken_of_words", "lesser"),
        "higher": ("spoken_of_words", "higher"),
    },
    "nominals.toml": {
        "general": ("general", "nouns"),
        "occasions": ("occasions", "words"),
        "organs": ("general", "organs"),
        "private": ("general", "private"),
        "firms": ("general", "firms"),
        "joined": ("general", "joined"),
        "worn": ("general", "worn"),
        "crossing": ("land", "crossing"),
        "officials": ("officials", "nouns"),
        "over": ("land", "over"),
        "kin": ("kin", "nouns"),
        "anybody": ("anybody", "nouns"),
        "generations": ("kin", "generations"),
        "elders": ("kin", "elders"),
        "renaming": ("renaming", "adverbs"),
        "passing": ("renaming", "passing"),
        "renamed": ("renaming", "participles"),
        "definite": ("determiners", "definite"),
    },
    "frames.toml": {
        "blockers": ("blockers", "words"),
        "land_blockers": ("blockers", "lands"),
        "prefixes": ("blockers", "prefixes"),
        "several": ("blockers", "several"),
        "national": ("blockers", "national"),
        "memberships": ("memberships", "participles"),
        "suspected": ("memberships", "suspected"),
        "belonging": ("memberships", "nouns"),
        "launching": ("launching", "participles"),
        "attributing": ("attributing", "participles"),
        "disowning": ("attributing", "disowning"),
        "leading": ("leading", "participles"),
        "naming": ("naming", "participles"),
        "sorts": ("sorts", "nouns"),
        "single": ("single", "determiners"),
        "some": ("single", "some"),
        "arms": ("arms", "words"),
        "owned_arms": ("arms", "owned"),
        "services": ("arms", "services"),
    },
}


def load_names(language: str = "en", extra: Iterable[Path] = ()) -> Names:
    """Read the tables of a language; `extra` are files of a user's gazetteers, which win over the shipped ones.

    Raises LexiconError where a table is wrong.
    """
    folder = files("kg.lang") / language
    tables = {name: read_toml(language, name) for name in (*_SETS, "offices.toml", "parties.toml", "pronouns.toml")}
    titles, nominals, parties = tables["titles.toml"], tables["nominals.toml"], tables["parties.toml"]
    sets = {field: found for name, fields in _SETS.items() for field, found in word_sets(tables[name], fields).items()}
    return Names(
        gazetteer=load_gazetteer(language, read_gazetteers(extra)),
        titles=_by_gender(titles["titles"]),
        honorifics=_by_gender(titles["honorifics"]),
        full_titles=titles["full"],
        realms={word: realm for realm, words in titles["realms"].items() for word in words},
        spoken_of=words_by_name(titles["spoken_of"]),
        first_names=_first_names(folder),
        leaders=_leaders(folder),
        nominals=_nominals(nominals, titles),
        menaces=words_by_name(nominals["menaces"]),
        noun_genders={noun: gender for gender, nouns in nominals["gender"].items() for noun in nouns},
        office_states=words_by_name(tables["offices.toml"]["states"]),
        based=frozenset(read_toml(language, "places.toml")["based"]),
        pronouns={word: kind for kind, words in nominals["pronouns"].items() for word in words},
        pronoun_weights=tables["pronouns.toml"]["weights"],
        pronoun_thresholds=tables["pronouns.toml"]["thresholds"],
        helping=words_by_name(tables["pronouns.toml"]["helping"]),
        shapes=load_shapes(language),
        frames=by_head(tables["frames.toml"]["frame"]),
        states=load_states(language),
        adherents=parties["adherents"],
        party_letters=parties["letters"],
        partisans=frozenset([*parties["adherents"], *parties["partisans"]["words"]]),
        time=load_time(language),
        syntax=load_syntax(language),
        reporting=load_reporting(language),
        **sets,
    )


def _first_names(folder: Traversable) -> dict[str, str]:
    return {row["name"]: row["gender"].replace("either", "") for row in read_table(folder / "first_names.tsv")}


def _leaders(folder: Traversable) -> frozenset[str]:
    rows = read_table(folder / "leaders.tsv")
    return frozenset(name for row in rows for name in (row["name"], row["short"]) if name)


def _by_gender(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {plain(word).lower(): gender.replace("neutral", "") for gender, words in table.items() for word in words}


def _nominals(nominals: Mapping[str, Any], titles: Mapping[str, Any]) -> dict[str, str]:
    types = {noun: entry["type"] for entry in reversed(nominals["class"]) for noun in entry["nouns"]}
    return types | dict.fromkeys(_by_gender(titles["titles"]), "Person")
