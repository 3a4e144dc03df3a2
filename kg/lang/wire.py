"""Reads a language's wire.toml and language.toml: the conventions of wire stories, and its function words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kg.errors import LexiconError
from kg.lang.tables import read_toml

__all__ = ["Conventions", "FunctionWords", "load", "load_function_words", "parse"]

#: A pattern that matches nothing: what an empty list of patterns means.
_NOTHING = r"(?!)"


@dataclass(frozen=True, slots=True)
class Conventions:
    """What stands around the prose of a wire story in one language."""

    #: Number of a month by any of its names, in lower case.
    months: Mapping[str, int]
    #: Name of an agency by what it calls itself in a dateline.
    agencies: Mapping[str, str]
    #: Whole lines that are no prose: before the story, anywhere, behind it.
    head: re.Pattern[str]
    anywhere: re.Pattern[str]
    tail: re.Pattern[str]
    #: What stands on the line of the first sentence before it, and on that of the last behind it.
    starts: tuple[re.Pattern[str], ...]
    end: re.Pattern[str]
    code_date: re.Pattern[str]
    byline: re.Pattern[str]
    dateline: re.Pattern[str]
    #: A line that is only a date.
    date_line: re.Pattern[str]
    #: Words in capitals before a colon or dash that are no places.
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The commonest words of the language that is read, and of others by code."""

    own: frozenset[str]
    others: Mapping[str, frozenset[str]]


def load(language: str = "en") -> Conventions:
    """The wire conventions of a language. Raises LexiconError where it has none, or they are malformed."""
    return parse(read_toml(language, "wire.toml"), name=f"{language}/wire.toml")


def load_function_words(language: str = "en") -> FunctionWords:
    """The function words of a language and of those it is told from. Raises LexiconError where it has none."""
    table = read_toml(language, "language.toml")
    others = {code: frozenset(words) for code, words in table["other"].items()}
    return FunctionWords(frozenset(table["english"]["words"]), others)


def parse(table: Mapping[str, Any], *, name: str = "wire.toml") -> Conventions:
    """The conventions that a table states; `name` stands in the errors. Raises LexiconError."""
    try:
        months = {form: number for number, forms in enumerate(table["months"].values(), 1) for form in forms}
        lines, inline = table["lines"], table["inline"]
        return Conventions(
            months={form.lower(): number for form, number in months.items()},
            agencies=dict(table["agencies"]),
            head=_any(lines["head"]),
            anywhere=_any(lines["any"]),
            tail=_any(lines["tail"]),
            starts=tuple(re.compile(pattern) for pattern in inline["start"]),
            end=re.compile(rf"(?:\s*(?:{_either(inline['end'])}))+\s*$"),
            code_date=_any(inline["code_date"]),
            byline=_byline(table["byline"]),
            dateline=_dateline(months),
            date_line=_date_line(table["weekdays"]["words"], months),
            labels=frozenset(table["labels"]["words"]),
        )
    except re.error as error:
        raise LexiconError(f"{name}: {error.pattern!r} is no regular expression: {error}") from error


def _either(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns) or _NOTHING


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile(_either(patterns))


def _byline(table: Mapping[str, Any]) -> re.Pattern[str]:
    """A whole line: the opening word, then names, joined by commas, bars and small words."""
    joining = _either(table["joining"])
    name = r"[^\W\d_a-zß-ÿ][\w.’'-]*"
    return re.compile(rf"{table['opening']}:? (?P<author>{name}(?:(?:,? (?:{joining})|,| \||/)? ?{name}){{1,11}})")


def _day(months: Iterable[str]) -> str:
    """A day in either order, the year optional: "Nov. 13", "13 November 2024"."""
    month = rf"(?i:{_either(sorted(months, key=len, reverse=True))})\.?"
    either = rf"(?:(?P<month>{month}) (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) (?P<month2>{month}))"
    return rf"(?:{either}(?:,? (?P<year>(?:19|20)\d\d))?)"


def _date_line(weekdays: Iterable[str], months: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_either(weekdays)})\.?,? )?{_day(months)}\.?")


def _dateline(months: Iterable[str]) -> re.Pattern[str]:
    """Place, day, agency, dash, all but the dash optional: "BRUSSELS, Nov 13 (KUNA) --", "(Reuters) -", "PARIS:".

    Which combinations are a dateline, `kg.read.wire` decides.
    """
    word = r"[^\W\d_a-zß-ÿ][\w.’'-]*"
    place = rf"(?P<place>{word}(?:(?:,? |/)(?:(?:de|la|el|of|the|al-|du) ?)?{word}){{0,6}}?)"
    agency = r"[(\[](?P<agency>[^()\[\]]{2,40})[)\]]"
    dash = r"(?P<dash>\s?(?:\.?--*|[–—])(?=\s|[A-Z“\"])|\s?:(?=\s))"
    return re.compile(rf"\**(?:{place}(?=[ ,:(\[–—-]))?\s?,?\s?{_day(months)}?,?\s?(?:{agency})?{dash}\s*")
