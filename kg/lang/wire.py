"""Reads a language's wire.toml and language.toml: the conventions of wire stories, and its function words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.errors import LexiconError
from kg.lang.tables import by_word, read_as, read_record

__all__ = ["Conventions", "FunctionWords", "load_function_words", "load_wire"]

#: A pattern that matches nothing: what an empty list of patterns means.
_NOTHING = r"(?!)"


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise LexiconError(f"{error.pattern!r} is no regular expression: {error}") from error


def _either(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns) or _NOTHING


def _ends(patterns: Iterable[str]) -> re.Pattern[str]:
    return _compiled(rf"(?:\s*(?:{_either(patterns)}))+\s*$")


#: How a list of patterns is read that stands for any of them.
_ANY = read_as(tuple[str, ...], lambda patterns: _compiled(_either(patterns)))


@dataclass(frozen=True, slots=True)
class Lines:
    """Whole lines that are no prose: before the story, anywhere, behind it."""

    head: re.Pattern[str] = field(metadata=_ANY)
    any: re.Pattern[str] = field(metadata=_ANY)
    tail: re.Pattern[str] = field(metadata=_ANY)


@dataclass(frozen=True, slots=True)
class Inline:
    """What stands on the line of the first sentence before it, on that of the last behind it, and dates in codes."""

    start: tuple[re.Pattern[str], ...] = field(
        metadata=read_as(tuple[str, ...], lambda patterns: tuple(map(_compiled, patterns)))
    )
    end: re.Pattern[str] = field(metadata=read_as(tuple[str, ...], _ends))
    code_date: re.Pattern[str] = field(metadata=_ANY)


@dataclass(frozen=True, slots=True)
class _Byline:
    """The word that opens a byline, and small words that join its names."""

    opening: str
    joining: tuple[str, ...]


def _byline(words: _Byline) -> re.Pattern[str]:
    """A whole line: the opening word, then names, joined by commas, bars and small words."""
    name = r"[^\W\d_a-zß-ÿ][\w.’'-]*"
    more = rf"(?:(?:,? (?:{_either(words.joining)})|,| \||/)? ?{name}){{1,11}}"
    return _compiled(rf"{words.opening}:? (?P<author>{name}{more})")


def _numbered(months: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    return {form.lower(): number for form, number in by_word(dict(enumerate(months.values(), start=1))).items()}


@dataclass(frozen=True, slots=True)
class Conventions:
    """What stands around the prose of a wire story in one language."""

    weekdays: tuple[str, ...]
    #: Number of a month by any of its names, in lower case.
    months: Mapping[str, int] = field(metadata=read_as(Mapping[str, tuple[str, ...]], _numbered))
    #: Name of an agency by what it calls itself in a dateline.
    agencies: Mapping[str, str]
    lines: Lines
    inline: Inline
    byline: re.Pattern[str] = field(metadata=read_as(_Byline, _byline))
    #: Words in capitals before a colon or dash that are no places.
    labels: frozenset[str]
    dateline: re.Pattern[str] = field(init=False)
    #: A line that is only a date.
    date_line: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "dateline", _dateline(self.months))
        object.__setattr__(self, "date_line", _date_line(self.weekdays, self.months))


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The commonest words of the language that is read, and of others by code."""

    own: frozenset[str]
    others: Mapping[str, frozenset[str]]


def load_wire(language: str = "en") -> Conventions:
    """The wire conventions of a language. Raises LexiconError where it has none, or they are malformed."""
    return read_record(Conventions, language, "wire.toml")


def load_function_words(language: str = "en") -> FunctionWords:
    """The function words of a language and of those it is told from. Raises LexiconError where it has none."""
    return read_record(FunctionWords, language, "language.toml")


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
