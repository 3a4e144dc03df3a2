"""When an event happened: the time expression beside its predicate, as an ISO date at the text's precision."""

import calendar
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from spacy.tokens import Span as Words
from spacy.tokens import Token

from kg.lang.time import TimeWords
from kg.types import Span

__all__ = ["event_time", "normalise"]

#: First and last day of a stretch of time.
Days = tuple[date, date]

_BESIDE = frozenset({"npadvmod", "advmod", "tmod", "poss", "compound", "nummod", "amod", "nmod"})
#: From an event to the one that shares its time: "launched *an attack* on Monday", "managed *to retake* it on Monday".
_SHARING = frozenset({"dobj", "xcomp", "nsubjpass", "conj", "attr", "pobj"})
_WORD = re.compile(r"\d{4}-\d\d-\d\d|\d+|[^\W\d_]+(?:['’]?[^\W\d_]+)*")
_LONGEST = 12
#: How far up an event's time is looked for.
_STEPS = 6


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What an expression is reckoned from."""

    today: date | None
    times: TimeWords
    future: bool


def event_time(predicate: Token, article_date: date | None, times: TimeWords) -> tuple[Span | None, str]:
    """The place of the event's time expression and its ISO date ("2024-11-13", "2024-11", "2024").

    Gives (None, "") where the predicate has no time, and a place with "" where the expression cannot be dated, as
    without the article's date. A time of no single day, month or year is given by the smallest of these that holds it.
    """
    future = _is_future(predicate, times)
    for event in _sharing(predicate):
        for place in _expressions(event, times):
            value = normalise(place.text, article_date, times, future=future)
            if value is not None:
                return (place.start_char, place.end_char), value
    return None, ""


def normalise(text: str, today: date | None, times: TimeWords, *, future: bool = False) -> str | None:
    """The ISO date of an expression, "" where it cannot be dated, None where it is no expression of time.

    A weekday or a date without its year is the nearest past one, in the future tense the nearest coming one.
    """
    words = [word.lower().removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text)]
    if not any(word in times.marks or word[0].isdigit() for word in words):
        return None
    anchor = _Anchor(today, times, future)
    for reading in _READINGS:
        days = reading(words, anchor)
        if days is not None:
            return _iso(days)
    return None if not any(word in times.weekdays or word in times.days for word in words) or today else ""


def _iso(days: Days) -> str:
    first, last = days
    if first == last:
        return first.isoformat()
    if first.year != last.year:
        return ""
    return f"{first:%Y-%m}" if first.month == last.month else f"{first:%Y}"


def _is_future(predicate: Token, times: TimeWords) -> bool:
    return any(child.dep_ == "aux" and child.lower_ in times.future for child in predicate.children)


def _sharing(predicate: Token) -> Iterator[Token]:
    """The event and those above it whose time is its own too."""
    event = predicate
    for _ in range(_STEPS):
        yield event
        if event.dep_ not in _SHARING:
            break
        event = event.head.head if event.dep_ == "pobj" else event.head


def _expressions(event: Token, times: TimeWords) -> Iterator[Words]:
    """Stretches beside an event that may tell its time, its own ones before those within its objects."""
    for child in event.children:
        if child.dep_ == "nummod" and event.tag_ in ("NNS", "NNPS"):
            continue  # "2000 attacks" are counted, "the 2000 attack" is dated
        if child.dep_ in _BESIDE or (child.dep_ == "prep" and child.lower_ in times.prepositions):
            yield from _stretch(child)
    for child in event.rights:
        if child.dep_ in ("dobj", "prep", "agent", "pobj"):
            for inner in child.subtree:
                if inner.dep_ == "prep" and inner.lower_ in times.prepositions and inner != child:
                    yield from _stretch(inner)


def _stretch(head: Token) -> Iterator[Words]:
    low, high = head.left_edge, head.right_edge
    if high.i - low.i < _LONGEST:
        yield head.doc[low.i : high.i + 1]


def _explicit(words: list[str], anchor: _Anchor) -> Days | None:
    """ "2024-11-13"."""
    for word in words:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", word):
            return _day(*map(int, word.split("-")))
    return None


def _calendar(words: list[str], anchor: _Anchor) -> Days | None:
    """ "January 20th, 2025", "20 January", "January 2025", "in January"."""
    for i, word in enumerate(words):
        month = anchor.times.months.get(word)
        if month is None:
            continue
        near = [other for other in words[max(0, i - 2) : i + 4] if other != word]
        day = next((int(n) for n in near if n.isdigit() and len(n) <= 2 and 0 < int(n) <= 31), None)
        year = next((int(n) for n in near if _is_year(n)), None)
        if (
            day is None
            and year is None
            and word in anchor.times.ambiguous_months
            and not (i and words[i - 1] in anchor.times.prepositions)
        ):
            continue
        year = year or _nearest_year(month, day, set(words), anchor)
        if year is not None:
            return _day(year, month, day) if day else _month(year, month)
    return None


def _nearest_year(month: int, day: int | None, words: set[str], anchor: _Anchor) -> int | None:
    today = anchor.today
    if today is None:
        return None
    future = anchor.future or bool(words & anchor.times.next)
    this = (
        (month, day or 1) <= (today.month, today.day) if not future else (month, day or 31) >= (today.month, today.day)
    )
    return today.year if this else today.year + (1 if future else -1)


def _named_day(words: list[str], anchor: _Anchor) -> Days | None:
    """ "yesterday", "this morning"."""
    if anchor.today is None:
        return None
    text = f" {' '.join(words)} "
    for name in sorted(anchor.times.days, key=lambda name: (-len(name), name)):
        if f" {name} " in text:
            day = anchor.today + timedelta(days=anchor.times.days[name])
            return day, day
    return None


def _weekday(words: list[str], anchor: _Anchor) -> Days | None:
    """ "on Wednesday", "last Friday", "next Monday"."""
    place = next(
        (
            i
            for i, word in enumerate(words)
            if word in anchor.times.weekdays and word not in anchor.times.ambiguous_months
        ),
        None,
    )
    today = anchor.today
    if today is None or place is None:
        return None
    distance = (today.weekday() - anchor.times.weekdays[words[place]]) % 7
    if (anchor.future and not anchor.times.previous & set(words)) or anchor.times.next & set(words):
        day = today + timedelta(days=(-distance) % 7 or (7 if anchor.times.next & set(words) else 0))
    else:
        day = today - timedelta(days=distance or (7 if anchor.times.previous & set(words) else 0))
    return day, day


def _neighbour(words: list[str], anchor: _Anchor) -> Days | None:
    """ "last month", "this year", "next week"."""
    if anchor.today is None:
        return None
    for before, word in pairwise(words):
        step = (
            -1
            if before in anchor.times.previous
            else 0
            if before in anchor.times.this
            else 1
            if before in anchor.times.next
            else None
        )
        if step is not None and word in anchor.times.units and anchor.times.units[word] in _STRETCHES:
            return _STRETCHES[anchor.times.units[word]](anchor.today, step)
    return None


def _counted(words: list[str], anchor: _Anchor) -> Days | None:
    """ "three days ago", "two weeks from now", "the past 24 hours", "two years later" (than what? nothing)."""
    if anchor.today is None:
        return None
    for i, (number, word) in enumerate(pairwise(words)):
        count = int(number) if number.isdigit() else anchor.times.numbers.get(number)
        unit = anchor.times.units.get(word)
        if count is None or unit is None or count > 500:
            continue
        if i + 2 < len(words) and words[i + 2] in anchor.times.ago:
            return _away(anchor.today, -count, unit)
        if {words[i + 2] if i + 2 < len(words) else "", " ".join(words[i + 2 : i + 4])} & anchor.times.hence:
            return _away(anchor.today, count, unit)
        if i and words[i - 1] in anchor.times.previous:
            return _away(anchor.today, -count, unit)[0], anchor.today
    return None


def _away(today: date, count: int, unit: str) -> Days:
    """So many units behind today, before it where the count is negative; hours short of a day are today."""
    if unit == "hour":
        days = math.ceil(abs(count) / 24) if abs(count) >= 24 else 0
        return _same_day(today, days if count > 0 else -days)
    if unit == "day":
        return _same_day(today, count)
    if unit == "week":
        return _week(today, count)
    if unit == "month":
        return _months(today, count)
    return _years(today, count * (10 if unit == "decade" else 1))


def _year_alone(words: list[str], anchor: _Anchor) -> Days | None:
    """ "in 2023"."""
    if not words or not _is_year(words[-1]):
        return None
    return _years(date(int(words[-1]), 1, 1), 0)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and 1000 <= int(word) <= 2199


def _day(year: int, month: int, day: int) -> Days | None:
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day), date(year, month, day)


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _week(today: date, step: int) -> Days:
    monday = today - timedelta(days=today.weekday() - 7 * step)
    return monday, monday + timedelta(days=6)


def _months(today: date, step: int) -> Days:
    place = today.year * 12 + today.month - 1 + step
    return _month(place // 12, place % 12 + 1)


def _years(today: date, step: int) -> Days:
    return date(today.year + step, 1, 1), date(today.year + step, 12, 31)


def _same_day(today: date, step: int) -> Days:
    return today + timedelta(days=step), today + timedelta(days=step)


#: How far a unit's neighbour reaches.
_STRETCHES: dict[str, Callable[[date, int], Days]] = {
    "day": _same_day,
    "week": _week,
    "month": _months,
    "year": _years,
}

#: The ways to read an expression, the most specific first.
_READINGS: tuple[Callable[[list[str], _Anchor], Days | None], ...] = (
    _explicit,
    _calendar,
    _counted,
    _named_day,
    _weekday,
    _neighbour,
    _year_alone,
)
