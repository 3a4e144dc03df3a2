"""What a language's tables say of names, titles, descriptions and pronouns: the resource of mentions and resolution."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from kg.errors import LexiconError
from kg.lang.gazetteer import Gazetteer, load_gazetteer, plain, read_table
from kg.lang.gazetteers import read_gazetteers
from kg.lang.reporting import Reporting
from kg.lang.reporting import load as load_reporting
from kg.lang.time import TimeWords
from kg.lang.time import load as load_time


@dataclass(frozen=True, slots=True)
class Frame:
    """Head nouns whose phrase stands for a name in it, and how the name may hang on them."""

    name: str
    heads: frozenset[str]
    links: frozenset[str]
    #: Types that the name may have; empty: any.
    types: frozenset[str]
    #: Only a plural head stands for the name ("Gazan residents", not "a Gazan resident").
    plural: bool = False
    #: The name behind "of" is the thing itself, whatever stands before it ("the Ukrainian city of Kharkiv").
    whole: bool = False


@dataclass(frozen=True, slots=True)
class States:
    """Where a capital stands for its state; all words are lemmas."""

    #: Verbs whose subject or agent is a state, and verbs whose object is one.
    acts: frozenset[str]
    dealings: frozenset[str]
    #: Nouns that hold between states, by the preposition after which they name one.
    ties: dict[str, frozenset[str]]
    #: Nouns of what a state has.
    possessions: frozenset[str]
    #: Nouns for its organs, behind which "in" leads to its capital.
    organs: frozenset[str]
    #: Verbs of what a people does as its state.
    elections: frozenset[str]


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
    #: Directions that are no part of a country's name.
    compass: frozenset[str]
    #: Nouns that make a person's name a government's ("Trump administration").
    governments: frozenset[str]
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
    #: Words for units of an army, whose name a number opens.
    units: frozenset[str]
    #: What opens a country's name in full ("State of ..."), and divisions in the plural with their singular.
    realms: frozenset[str]
    listed: dict[str, str]
    #: Those of them without which no division is named.
    always: frozenset[str]
    #: Nouns for bodies that "of" or "on" goes on from, and ends of abstract nouns.
    whole_bodies: frozenset[str]
    #: Nouns for bodies that "for" goes on from to an aim.
    aiming: frozenset[str]
    abstract: tuple[str, ...]
    #: Words for a saint before his name.
    saints: frozenset[str]
    #: Acronyms that are common words where a line is set in capitals.
    words: frozenset[str]
    #: Words that after a demonym and a hyphen make it a language.
    languages: frozenset[str]


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
    #: Word of a title to the walk of life of which it tells, and words after which it tells of none any more.
    realms: dict[str, str]
    past: frozenset[str]
    #: Noun by which a text speaks of the holder of an office, to the titles that it may stand for; words before it that
    #: do not tell who is meant, and words that make an office a lesser one.
    spoken_of: dict[str, frozenset[str]]
    plain: frozenset[str]
    lesser: frozenset[str]
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
    #: Verbs whose subject does what an infinitive behind their object says; prepositions behind which the object does.
    subject_control: frozenset[str]
    object_control: frozenset[str]
    #: Determiners of a phrase that points at something known.
    definite: frozenset[str]
    #: Pronoun (lower case) to its class: male, female, neuter, plural, speaker, speakers, addressee.
    pronouns: dict[str, str]
    #: The linear models that rank antecedents of pronouns, one for persons ("person") and one for all else ("other").
    pronoun_weights: dict[str, dict[str, float]]
    #: By pronoun class the share of the likelihood that the first must have.
    pronoun_thresholds: dict[str, float]
    shapes: Shapes
    #: Head noun to the frames that it may have.
    frames: dict[str, tuple[Frame, ...]]
    blockers: frozenset[str]
    #: Those that bar it only from a state's or a person's name.
    land_blockers: frozenset[str]
    #: Nouns for bodies of which a state has several, so that alone they name none ("party leaders").
    several: frozenset[str]
    #: Words that make a body the whole state's, wherever it sits ("federal").
    national: frozenset[str]
    #: Participles that tie people to their group ("militants belonging to Hamas").
    memberships: frozenset[str]
    #: Participles that tell by "by" whose a weapon is ("missiles fired by Hezbollah").
    launching: frozenset[str]
    #: Participles that a dash joins to the state that acts with others.
    leading: frozenset[str]
    #: Participles that give a thing its name ("a zone called ...").
    naming: frozenset[str]
    #: Determiners that make a demonym somebody unnamed ("a Ukrainian").
    single: frozenset[str]
    #: Words for a country's arms and government, with its name no name of their own ("Iraqi Security Forces").
    arms: frozenset[str]
    #: Further such words, where the country owns the arms ("Syria's Armed Forces").
    owned_arms: frozenset[str]
    states: States
    #: What a party's people are called, and the letter behind a name that stands for it, to the party's name.
    adherents: dict[str, str]
    party_letters: dict[str, str]
    #: Words for people of a party, which are no part of a name before a first name ("Liberal Ana Ruiz").
    partisans: frozenset[str]
    time: TimeWords
    reporting: Reporting


def load_names(language: str = "en", extra: Iterable[Path] = ()) -> Names:
    """Read the tables of a language; `extra` are files of a user's gazetteers, which win over the shipped ones.

    Raises LexiconError where a table is wrong.
    """
    folder = files("kg.lang") / language
    titles = _toml(folder, "titles.toml")
    nominals = _toml(folder, "nominals.toml")
    frames = _toml(folder, "frames.toml")
    pronouns = _toml(folder, "pronouns.toml")
    parties = _toml(folder, "parties.toml")
    return Names(
        gazetteer=load_gazetteer(language, read_gazetteers(extra)),
        titles=_by_gender(titles["titles"]),
        honorifics=_by_gender(titles["honorifics"]),
        full_titles=titles["full"],
        given_titles=frozenset(titles["given"]["words"]),
        title_modifiers=frozenset(titles["modifiers"]["words"]),
        seats=frozenset(titles["seats"]["words"]),
        realms={word: realm for realm, words in titles["realms"].items() for word in words},
        past=frozenset(titles["past"]["words"]),
        spoken_of={noun: frozenset(offices) for noun, offices in titles["spoken_of"].items()},
        plain=frozenset(titles["spoken_of_words"]["plain"]),
        lesser=frozenset(titles["spoken_of_words"]["lesser"]),
        first_names={
            row["name"]: row["gender"].replace("either", "") for row in read_table(folder / "first_names.tsv")
        },
        leaders=frozenset(
            name for row in read_table(folder / "leaders.tsv") for name in (row["name"], row["short"]) if name
        ),
        nominals=_nominals(nominals, titles),
        general=frozenset(nominals["general"]["nouns"]),
        occasions=frozenset(nominals["occasions"]["words"]),
        organs=frozenset(nominals["general"]["organs"]),
        private=frozenset(nominals["general"]["private"]),
        crossing=frozenset(nominals["land"]["crossing"]),
        menaces={name: frozenset(words) for name, words in nominals["menaces"].items()},
        officials=frozenset(nominals["officials"]["nouns"]),
        over=frozenset(nominals["land"]["over"]),
        noun_genders={noun: gender for gender, nouns in nominals["gender"].items() for noun in nouns},
        office_states={o: frozenset(s) for o, s in _toml(folder, "offices.toml")["states"].items()},
        based=frozenset(_toml(folder, "places.toml")["based"]),
        kin=frozenset(nominals["kin"]["nouns"]),
        subject_control=frozenset(_toml(folder, "syntax.toml")["subject_control"]["words"]),
        object_control=frozenset(_toml(folder, "syntax.toml")["object_control_prepositions"]["words"]),
        definite=frozenset(nominals["determiners"]["definite"]),
        pronouns={word: kind for kind, words in nominals["pronouns"].items() for word in words},
        pronoun_weights=pronouns["weights"],
        pronoun_thresholds=pronouns["thresholds"],
        shapes=_shapes(_toml(folder, "name_shapes.toml")),
        frames=_by_head([_frame(entry) for entry in frames["frame"]]),
        blockers=frozenset(frames["blockers"]["words"]),
        land_blockers=frozenset(frames["blockers"]["lands"]),
        several=frozenset(frames["blockers"]["several"]),
        national=frozenset(frames["blockers"]["national"]),
        memberships=frozenset(frames["memberships"]["participles"]),
        launching=frozenset(frames["launching"]["participles"]),
        leading=frozenset(frames["leading"]["participles"]),
        naming=frozenset(frames["naming"]["participles"]),
        single=frozenset(frames["single"]["determiners"]),
        arms=frozenset(frames["arms"]["words"]),
        owned_arms=frozenset(frames["arms"]["owned"]),
        states=_states(_toml(folder, "capitals.toml")),
        adherents=parties["adherents"],
        party_letters=parties["letters"],
        partisans=frozenset([*parties["adherents"], *parties["partisans"]["words"]]),
        time=load_time(language),
        reporting=load_reporting(language),
    )


def _toml(folder: Traversable, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads((folder / name).read_text(encoding="utf8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{name}: not TOML: {error}") from error


def _by_gender(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {plain(word).lower(): gender.replace("neutral", "") for gender, words in table.items() for word in words}


def _nominals(nominals: Mapping[str, Any], titles: Mapping[str, Any]) -> dict[str, str]:
    types = {noun: entry["type"] for entry in reversed(nominals["class"]) for noun in entry["nouns"]}
    return types | dict.fromkeys(_by_gender(titles["titles"]), "Person")


def _shapes(table: Mapping[str, Any]) -> Shapes:
    def words(section: str, key: str) -> dict[str, str]:
        return {word: entry["type"] for entry in reversed(table[section]) for word in entry.get(key, ())}

    return Shapes(
        last=words("shape", "last"),
        first=words("shape", "first"),
        after=words("after", "nouns"),
        before=words("before", "nouns"),
        ignored=frozenset(table["ignore"]["words"]),
        connectors=frozenset(table["inside"]["connectors"]),
        particles=frozenset(table["inside"]["particles"]),
        compass=frozenset(table["compass"]["words"]),
        governments=frozenset(table["governments"]["nouns"]),
        generic=frozenset(table["generic"]["words"])
        | {word.lower() for entry in table["shape"] for word in entry["last"]},
        corporate=frozenset(table["corporate"]["words"]),
        same_place=frozenset(table["same_place"]["words"]),
        common_given=frozenset(table["common_given"]["words"]),
        family_first=frozenset(table["family_first"]["words"]),
        wholes=frozenset(table["wholes"]["words"]),
        wordy=table["wordy"],
        sides=frozenset(table["divisions"]["sides"]),
        divisions=frozenset(table["divisions"]["kinds"]),
        surnames=frozenset(table["figures"]["surnames"]),
        person_verbs=frozenset(table["person_verbs"]["lemmas"]),
        whole_bodies=frozenset(table["rejoined"]["bodies"]),
        aiming=frozenset(table["rejoined"]["aiming"]),
        abstract=tuple(table["rejoined"]["abstract"]),
        saints=frozenset(table["rejoined"]["saints"]),
        words=frozenset(table["capitals"]["words"]),
        languages=frozenset(table["languages"]["words"]),
        missions=frozenset(table["missions"]["nouns"]),
        figures=frozenset(table["missions"]["figures"]),
        against=frozenset(table["missions"]["against"]),
        sites=frozenset(table["sites"]["nouns"]),
        own_sites=frozenset(table["sites"]["own"]),
        teams=frozenset(table["teams"]["nouns"]),
        roads=frozenset(table["roads"]["nouns"]),
        contests={name: frozenset(words) for name, words in table["contests"].items()},
        leagues=frozenset(table["teams"]["leagues"]),
        summits=frozenset(table["summits"]["nouns"]),
        carriers=frozenset(table["carriers"]["words"]),
        kinds=frozenset(table["kinds"]["words"]),
        alone=frozenset(table["alone"]["words"]),
        units=frozenset(table["units"]["words"]),
        realms=frozenset(table["realms"]["words"]),
        listed=table["listed"],
        always=frozenset(table["always"]["words"]),
        situations={name: frozenset(words) for name, words in table["situations"].items()},
        products={name: frozenset(words) for name, words in table["products"].items()},
    )


def _states(table: Mapping[str, Any]) -> States:
    ties: dict[str, frozenset[str]] = {}
    for entry in table["ties"]:
        for preposition in entry["prepositions"]:
            ties[preposition] = ties.get(preposition, frozenset()) | frozenset(entry["nouns"])
    return States(
        acts=frozenset(table["acts"]["verbs"]),
        dealings=frozenset(table["dealings"]["verbs"]),
        ties=ties,
        possessions=frozenset(table["possessions"]["nouns"]),
        organs=frozenset(table["organs"]["nouns"]),
        elections=frozenset(table["elections"]["verbs"]),
    )


def _by_head(frames: Iterable[Frame]) -> dict[str, tuple[Frame, ...]]:
    found: dict[str, tuple[Frame, ...]] = {}
    for frame in frames:
        for head in frame.heads:
            found[head] = (*found.get(head, ()), frame)
    return found


def _frame(entry: Mapping[str, Any]) -> Frame:
    unknown = set(entry) - {"name", "heads", "links", "types", "plural", "whole"}
    if unknown or not entry.get("heads") or not entry.get("links"):
        raise LexiconError(
            f"frames.toml: frame {entry.get('name')!r}: expected name, heads, links, types, plural, whole"
        )
    heads, links, types = (frozenset(entry.get(key, ())) for key in ("heads", "links", "types"))
    plural, whole = bool(entry.get("plural", False)), bool(entry.get("whole", False))
    return Frame(entry["name"], heads, links, types, plural=plural, whole=whole)
