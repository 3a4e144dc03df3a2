"""Wire conventions: from a story's text, what its dateline, credits and byline say, and which stretches are prose."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.lang.wire import Conventions
from kg.types import Span

__all__ = ["Wire", "wire"]

#: Only so many lines at the start may hold a byline, a headline or the like.
_HEAD_LINES = 8
#: Only so many lines at the end, blank ones left out, may hold credits and initials.
_TAIL_LINES = 8
#: A headline is no longer than this, in words.
_HEADLINE_WORDS = 20
#: From this share of numbers among its words a line is a table's row ("Shr 46 cts vs 22 cts").
_NUMBERS = 0.33
#: A place's name has three capitals in a row somewhere; "U.S. -" and "UK -" are the start of a sentence.
_CAPITALS = re.compile(r"[^\W\d_a-zß-ÿ]{3}")
#: A headline in running text has such a word; one in capitals or with Every Word in Capitals has none.
_SMALL = re.compile(r"\b[a-zß-ÿ]{5,}")
_DIGIT = re.compile(r"\d")
_CLOSED = re.compile(r"[.!?…:;,][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class Wire:
    """What a story's conventions say of it; empty where they don't."""

    place: str = ""
    #: The agency as the text calls it ("KUNA"), and its name where known.
    agency: str = ""
    publisher: str = ""
    date: datetime.date | None = None
    byline: str = ""
    headline: str = ""
    #: The stretches that are prose, in order; the whole text is one stretch.
    prose: tuple[Span, ...] = ()


@dataclass(slots=True)
class _Notes:
    """What has been gathered so far; month and day wait for a year."""

    found: dict[str, str]
    dates: list[datetime.date]
    day: tuple[int, int] | None = None
    year: int | None = None


def wire(text: str, words: Conventions, *, title: str = "", year: int | None = None) -> Wire:
    """What the conventions say of a story, and its prose: all but datelines, credits, bylines and tables.

    A headline is a stretch of its own ("Rain floods city"), unless it is set in capitals. `title` is the headline where
    it is known from elsewhere; `year` completes a dateline that gives month and day only.
    """
    notes = _Notes({}, [], year=year)
    prose = tuple(_joined(text, _prose(text, words, title, notes)))
    found = notes.found
    headline = found.get("headline", "")
    if prose and _SMALL.search(headline):
        start = text.index(headline)
        prose = ((start, start + len(headline)), *prose)
    agency = found.get("agency", "")
    return Wire(
        place=found.get("place", ""),
        agency=agency,
        publisher=words.agencies.get(agency, "") or found.get("credit", ""),
        date=_date(notes),
        byline=found.get("byline", ""),
        headline=headline,
        prose=prose,
    )


def _date(notes: _Notes) -> datetime.date | None:
    if notes.dates:
        return notes.dates[0]
    if notes.day and notes.year:
        return _calendar(notes.year, *notes.day)
    return None


def _calendar(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _lines(text: str) -> Iterator[Span]:
    """Each line that is not blank, without the white space around it."""
    for match in re.finditer(r"\S[^\n]*", text):
        yield match.start(), match.start() + len(match.group().rstrip())


def _prose(text: str, words: Conventions, title: str, notes: _Notes) -> Iterator[Span]:
    """The lines that are prose, without what stands before the first sentence and behind the last."""
    lines = list(_lines(text))
    body = False
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if _is_furniture(line, words, number, len(lines), notes):
            continue
        if not body:
            if number + 1 < len(lines) and _is_headline(line, title, words):
                notes.found.setdefault("headline", line)
                continue
            start += _opening(line, words, notes)
            following = next((text[slice(*at)] for at in lines[number + 1 :]), "")
            body = start < end and not _stands_over(line, following, words)
        end -= _closing(text[start:end], words)
        if start < end:
            yield start, end


def _is_furniture(line: str, words: Conventions, number: int, count: int, notes: _Notes) -> bool:
    """Is the line no prose? Notes byline and date on the way."""
    if words.lines.any.fullmatch(line):
        if code := words.inline.code_date.fullmatch(line):
            _note_numbers(code, notes)
        return True
    if number < _HEAD_LINES and _is_head(line, words, notes):
        return True
    if number and number >= count - _TAIL_LINES and (match := words.lines.tail.fullmatch(line)):
        _note_credit(match, notes)
        return True
    return _is_table(line)


def _is_head(line: str, words: Conventions, notes: _Notes) -> bool:
    if match := words.byline.fullmatch(line):
        notes.found.setdefault("byline", match["author"])
    elif match := words.date_line.fullmatch(line):
        _note_day(match, words, notes)
    return bool(match or words.lines.head.fullmatch(line))


def _note_numbers(match: re.Match[str], notes: _Notes) -> None:
    """Note a date that stands in numbers."""
    if found := _calendar(int(match["year"]), int(match["month"]), int(match["day"])):
        notes.dates.append(found)


def _note_credit(match: re.Match[str], notes: _Notes) -> None:
    if credit := match.groupdict().get("credit"):
        notes.found.setdefault("credit", credit.strip())


def _is_table(line: str) -> bool:
    if _CLOSED.search(line[-4:]):
        return False
    items = line.split()
    numbers = sum(map(bool, map(_DIGIT.search, items)))
    return len(items) > 1 and numbers / len(items) >= _NUMBERS


def _is_headline(line: str, title: str, words: Conventions) -> bool:
    if title and line == title.strip():
        return True
    short = len(line.split()) <= _HEADLINE_WORDS and not _CLOSED.search(line)
    return short and not _prefix(line, words) and _dateline(line, words) is None


def _stands_over(line: str, following: str, words: Conventions) -> bool:
    """Is it a headline that ends as a sentence, its story opening with a dateline on the next line?"""
    short = len(line.split()) <= _HEADLINE_WORDS and _dateline(line, words) is None
    return short and _dateline(following, words) is not None


def _prefix(line: str, words: Conventions) -> list[re.Match[str]]:
    """What stands before a dateline: a date, a distributor's credit, an update's number, in any order."""
    matches: list[re.Match[str]] = []
    at = 0
    while found := next((m for pattern in words.inline.start if (m := pattern.match(line, at))), None):
        matches.append(found)
        at = found.end()
        at += len(line[at:]) - len(line[at:].lstrip())
    return matches


def _opening(line: str, words: Conventions, notes: _Notes) -> int:
    """Length of what stands before the first sentence on its line; notes what it says."""
    at = 0
    for match in _prefix(line, words):
        _note_prefix(match, notes)
        at = match.end()
    at += len(line[at:]) - len(line[at:].lstrip())
    dateline = _dateline(line[at:], words)
    if dateline is None:
        return at
    _note_dateline(dateline, words, notes)
    return at + dateline.end()


def _note_prefix(match: re.Match[str], notes: _Notes) -> None:
    _note_credit(match, notes)
    if match.groupdict().get("year"):
        _note_numbers(match, notes)


def _dateline(line: str, words: Conventions) -> re.Match[str] | None:
    """The dateline that a line starts with, if it does.

    A place in capitals with a dash or colon is enough; otherwise a day, or an agency in brackets, must stand by it
    ("London, March 9 -", "(Reuters) -", "AP —").
    """
    match = words.dateline.match(line)
    if match is None or not (match["place"] or match["day"] or match["day2"] or match["agency"]):
        return None
    place, colon = match["place"] or "", match["dash"].strip() == ":"
    dated = bool(match["day"] or match["day2"])
    known = (match["agency"] or place) in words.agencies
    town = place.partition(",")[0]  # "LYON, France -"
    capitals = town.isupper() and _CAPITALS.search(town) is not None and place not in words.labels
    if capitals or known or (not colon and dated):
        return match
    return match if place and match["agency"] and not colon else None


def _note_dateline(match: re.Match[str], words: Conventions, notes: _Notes) -> None:
    place, agency = match["place"] or "", match["agency"] or ""
    if not agency and place in words.agencies:
        place, agency = "", place
    notes.found.update({key: value for key, value in (("place", place), ("agency", agency)) if value})
    _note_day(match, words, notes)


def _note_day(match: re.Match[str], words: Conventions, notes: _Notes) -> None:
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    if month:
        notes.day = (words.months[month.rstrip(".").lower()], int(day))
    if match["year"]:
        notes.year = int(match["year"])


def _closing(line: str, words: Conventions) -> int:
    """Length of what stands behind the last sentence on its line."""
    match = words.inline.end.search(line)
    return len(match.group()) if match else 0


def _joined(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """The spans, with those joined that only white space parts."""
    current: Span | None = None
    for start, end in spans:
        if current and not text[current[1] : start].strip():
            current = (current[0], end)
            continue
        if current:
            yield current
        current = (start, end)
    if current:
        yield current
