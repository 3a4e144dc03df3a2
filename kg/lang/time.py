"""Reads a language's time.toml: the words of which expressions of time are made."""

from collections.abc import Mapping
from dataclasses import dataclass

from kg.lang.tables import parsed, text_of

__all__ = ["TimeWords", "load", "parse"]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The time words of one language, lower case."""

    #: Monday is 0.
    weekdays: Mapping[str, int]
    #: January is 1.
    months: Mapping[str, int]
    #: Words before a month's name that make it one ("in May", not "by Theresa May").
    before_months: frozenset[str]
    #: Forms that are also common words ("may") and name a month only beside a day, a year or a preposition.
    ambiguous: frozenset[str]
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
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    #: Every expression of time has one of these, or a number.
    marks: frozenset[str]


def load(language: str = "en") -> TimeWords:
    """The time words of a language. Raises LexiconError where there are none or a key is missing."""
    return parse(text_of(language, "time.toml"), name=f"{language}/time.toml")


def parse(text: str, *, name: str = "time.toml") -> TimeWords:
    """The time words that a TOML text states; `name` stands in the errors. Raises LexiconError."""
    table = parsed(text, name)
    sets = {key: frozenset(table[key]) for key in _SETS}
    weekdays = {form: i for i, forms in enumerate(table["weekdays"]) for form in forms}
    months = {form: i for i, forms in enumerate(table["months"], start=1) for form in forms}
    units = {form: unit for unit, forms in table["units"].items() for form in forms}
    return TimeWords(
        weekdays=weekdays,
        months=months,
        before_months=frozenset(table["before_months"]),
        ambiguous=frozenset(table["ambiguous_months"]),
        days=table["days"],
        units=units,
        numbers=table["numbers"],
        marks=frozenset({*weekdays, *months, *units, *(name.split()[-1] for name in table["days"])}),
        **sets,
    )


_SETS = ("previous", "this", "next", "ago", "hence", "prepositions", "future")
