"""What a language's tables say of names, titles, descriptions and pronouns: the resource of mentions and resolution."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from kg.lang.capitals import States, load_states
from kg.lang.frames import Frames, load_frames
from kg.lang.gazetteer import Gazetteer, load_gazetteer, read_table
from kg.lang.gazetteers import read_gazetteers
from kg.lang.name_shapes import Shapes, load_shapes
from kg.lang.nouns import Antecedents, Nouns, load_antecedents, load_nouns
from kg.lang.offices import Offices, load_offices
from kg.lang.parties import Parties, load_parties
from kg.lang.places import PlaceWords, load_places
from kg.lang.reporting import Reporting, load_reporting
from kg.lang.syntax import Syntax, load_syntax
from kg.lang.time import TimeWords, load_time
from kg.lang.titles import Titles, load_titles


@dataclass(frozen=True, slots=True)
class Names:
    """All that mentions and resolution need to know of a language."""

    gazetteer: Gazetteer
    #: First name to "male" or "female"; "" where it tells neither.
    first_names: Mapping[str, str]
    #: Heads of state and government, in full and as the news calls them for short.
    leaders: frozenset[str]
    #: Common noun (lemma) or title to the type of what it can describe.
    nominals: Mapping[str, str]
    titles: Titles
    nouns: Nouns
    antecedents: Antecedents
    frames: Frames
    shapes: Shapes
    states: States
    parties: Parties
    offices: Offices
    places: PlaceWords
    syntax: Syntax
    time: TimeWords
    reporting: Reporting


def load_names(language: str = "en", extra: Iterable[Path] = ()) -> Names:
    """Read the tables of a language; `extra` are files of a user's gazetteers, which win over the shipped ones.

    Raises LexiconError where a table is wrong.
    """
    folder = files("kg.lang") / language
    titles, nouns = load_titles(language), load_nouns(language)
    return Names(
        titles=titles,
        nouns=nouns,
        nominals={**nouns.classes, **dict.fromkeys(titles.genders, "Person")},
        antecedents=load_antecedents(language),
        frames=load_frames(language),
        shapes=load_shapes(language),
        states=load_states(language),
        parties=load_parties(language),
        offices=load_offices(language),
        places=load_places(language),
        syntax=load_syntax(language),
        time=load_time(language),
        reporting=load_reporting(language),
        gazetteer=load_gazetteer(language, read_gazetteers(extra)),
        first_names=_first_names(folder),
        leaders=_leaders(folder),
    )


def _first_names(folder: Traversable) -> dict[str, str]:
    return {row["name"]: row["gender"].replace("either", "") for row in read_table(folder / "first_names.tsv")}


def _leaders(folder: Traversable) -> frozenset[str]:
    rows = read_table(folder / "leaders.tsv")
    return frozenset(name for row in rows for name in (row["name"], row["short"]) if name)
