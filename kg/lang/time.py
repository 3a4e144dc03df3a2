"""Reads a language's time.toml: the words of which expressions of time are made."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.lang.tables import by_word, read_as, read_record

__all__ = ["TimeWords", "load_time"]

_Forms = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The time words of one language, lower case."""

    #: Monday is 0.
    weekdays: Mapping[str, int] = field(metadata=read_as(_Forms, lambda forms: by_word(dict(enumerate(forms)))))
    #: January is 1.
    months: Mapping[str, int] = field(metadata=read_as(_Forms, lambda forms: by_word(dict(enumerate(forms, start=1)))))
    #: Words before a month's name that make it one ("in May", not "by Theresa May").
    before_months: frozenset[str]
    #: Forms that are also common words ("may") and name a month only beside a day, a year or a preposition.
    ambiguous_months: frozenset[str]
    previous: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]
    ago: frozenset[str]
    hence: frozenset[str]
    prepositions: frozenset[str]
    future: frozenset[str]
    #: Words for days by their distance from the article's date.
    days: Mapping[str, int]
    #: Forms of units by their name: hour, day, week, month, year, decade.
    units: Mapping[str, str] = field(metadata=read_as(Mapping[str, tuple[str, ...]], by_word))
    numbers: Mapping[str, int]

    #: Every expression of time has one of these, or a number.
    marks: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        marks = {*self.weekdays, *self.months, *self.units, *(name.split()[-1] for name in self.days)}
        object.__setattr__(self, "marks", frozenset(marks))


def load_time(language: str = "en") -> TimeWords:
    """The time words of a language. Raises LexiconError where there are none or they are malformed."""
    return read_record(TimeWords, language, "time.toml")
