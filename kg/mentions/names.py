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
from kg.lang.language import Language
from kg.lang.name_shapes import Shapes, load_shapes
from kg.lang.nouns import Antecedents, Nouns, load_antecedents, load_nouns
from kg.lang.offices import Offices
from kg.lang.parties import Parties, load_parties
from kg.lang.places import PlaceWords
from kg.lang.reporting import Reporting
from kg.lang.syntax import Syntax
from kg.lang.time import TimeWords
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


def load_names(language: Language, extra: Iterable[Path] = ()) -> Names:
    """Read the tables of a language; `extra` are files of a user's gazetteers, which win over the shipped ones.

    Raises LexiconError where a table is wrong.
    """
    code = language.code
    folder, titles, nouns = files("kg.lang") / code, load_titles(code), load_nouns(code)
    return Names(
        titles=titles,
        nouns=nouns,
        nominals={**nouns.classes, **dict.fromkeys(titles.genders, "Person")},
        antecedents=load_antecedents(code),
        frames=load_frames(code),
        shapes=load_shapes(code),
        states=load_states(code),
        parties=load_parties(code),
        offices=language.offices,
        places=language.places,
        syntax=language.syntax,
        time=language.time,
        reporting=language.reporting,
        gazetteer=load_gazetteer(code, read_gazetteers(extra)),
        first_names=_first_names(folder),
        leaders=_leaders(folder),
    )


def _first_names(folder: Traversable) -> dict[str, str]:
    return {row["name"]: row["gender"].replace("either", "") for row in read_table(folder / "first_names.tsv")}


def _leaders(folder: Traversable) -> frozenset[str]:
    rows = read_table(folder / "leaders.tsv")
    return frozenset(name for row in rows for name in (row["name"], row["short"]) if name)
