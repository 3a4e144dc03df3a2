"""The one reader of a language's TOML files: what a file lacks, and what it has besides, is named with its place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import pytest

from kg.errors import LexiconError
from kg.lang.capitals import load_states
from kg.lang.factuality import load_factuality
from kg.lang.frames import load_frames
from kg.lang.language import load_language
from kg.lang.name_shapes import load_shapes
from kg.lang.nouns import load_antecedents, load_nouns
from kg.lang.offices import load_offices
from kg.lang.parties import load_parties
from kg.lang.places import load_places
from kg.lang.reporting import load_reporting
from kg.lang.syntax import load_syntax
from kg.lang.tables import by_word, parse_record, read_as
from kg.lang.time import load_time
from kg.lang.titles import load_titles
from kg.lang.verdicts import load_verdicts
from kg.lang.wire import load_function_words, load_wire

LOADERS = (
    *(load_antecedents, load_factuality, load_frames, load_function_words, load_language),
    *(
        load_nouns,
        load_offices,
        load_parties,
        load_places,
    ),
    *(load_reporting, load_shapes, load_states, load_syntax, load_time),
    *(load_titles, load_verdicts, load_wire),
)


class Side(StrEnum):
    HOME = "home"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Club:
    words: frozenset[str]
    side: Side = Side.HOME


@dataclass(frozen=True, slots=True)
class Teams:
    nouns: frozenset[str]
    ends: tuple[str, ...]
    clubs: tuple[Club, ...]
    by: Mapping[str, str] = field(metadata=read_as(Mapping[str, tuple[str, ...]], by_word))
    best: Club
    most: int = 11
    all: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "all", self.nouns | self.best.words)


TEAMS = """
nouns = ["team"]
ends = ["b", "a"]
[[clubs]]
name = "those abroad"
words = ["FC"]
side = "away"
[by]
sport = ["football", "chess"]
[best]
words = ["United"]
"""


def test_a_record_has_what_its_table_has() -> None:
    teams = parse_record(Teams, TEAMS, "teams.toml")
    assert (teams.nouns, teams.ends, teams.most) == (frozenset({"team"}), ("b", "a"), 11)
    assert teams.clubs == (Club(frozenset({"FC"}), Side.AWAY),)
    assert teams.by == {"football": "sport", "chess": "sport"}
    assert (teams.best.side, teams.all) == (Side.HOME, frozenset({"team", "United"}))


def test_a_list_that_another_file_has_is_no_key() -> None:
    teams = parse_record(Teams, TEAMS.replace('nouns = ["team"]', ""), "teams.toml", nouns=frozenset({"side"}))
    assert teams.nouns == frozenset({"side"})
    with pytest.raises(LexiconError, match="unknown key 'nouns'"):
        parse_record(Teams, TEAMS, "teams.toml", nouns=frozenset({"side"}))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("nouns =", "noun =", r"xx/teams\.toml: unknown key 'noun'; the keys are best, by, clubs, ends, most, nouns"),
        ('nouns = ["team"]', "", r"xx/teams\.toml: missing key 'nouns'"),
        ('["United"]', '["United"]\nwords_ = []', r"xx/teams\.toml, \[best\]: unknown key 'words_'"),
        ('words = ["FC"]', "", r"xx/teams\.toml, \[clubs\] 'those abroad': missing key 'words'"),
        ('"away"', '"abroad"', r"'those abroad', \[side\]: expected one of home, away, not 'abroad'"),
        ('["team"]', '"team"', r"\[nouns\]: expected a list, not 'team'"),
        ('["team"]', "[1]", r"\[nouns\] 1: expected a string, not 1"),
        ('["football", "chess"]', '"chess"', r"\[by\] sport: expected a list, not 'chess'"),
        ("[best]", "[[best]]", r"\[best\]: expected a table"),
        ("[by]", "[by", r"xx/teams\.toml: not TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(old: str, new: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        parse_record(Teams, TEAMS.replace(old, new), "xx/teams.toml")


@pytest.mark.parametrize("load", LOADERS, ids=lambda load: load.__name__)
def test_a_language_without_a_file_is_named(load: Callable[[str], object]) -> None:
    with pytest.raises(LexiconError, match=r"no \w+(/\w+)?\.toml for language 'xx'"):
        load("xx")
