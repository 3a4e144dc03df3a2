"""The records of a language that several stages read by, loaded once and passed on."""

from dataclasses import dataclass

from kg.lang.offices import Offices, load_offices
from kg.lang.places import PlaceWords, load_places
from kg.lang.reporting import Reporting, load_reporting
from kg.lang.syntax import Syntax, load_syntax
from kg.lang.time import TimeWords, load_time


@dataclass(frozen=True, slots=True)
class Language:
    """What names and relations of one language are read by alike."""

    code: str
    offices: Offices
    places: PlaceWords
    reporting: Reporting
    syntax: Syntax
    time: TimeWords


def load_language(code: str = "en") -> Language:
    """The records of a language, by the name of its folder. Raises LexiconError where one of its files is wrong."""
    return Language(
        code,
        load_offices(code),
        load_places(code),
        load_reporting(code),
        load_syntax(code),
        load_time(code),
    )
