"""Expressions of calendar time: dates, weekdays, years, days told from the article's own ("yesterday", "this year").

They are mentions so that coreference can tell which of them are one; they name nothing that enters the graph.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.lang.time import TimeWords
from kg.mentions.names import Names
from kg.types import Mention, MentionKind

#: The rule of these mentions.
RULE = "time"


def times(doc: Doc, names: Names, taken: set[int]) -> Iterator[Mention]:
    """The expressions of time that no name holds, in text order; a date's year is a mention of its own, too."""
    i = 0
    while i < len(doc):
        end = i if i in taken else _end(doc, i, names.time)
        if end > i and not taken.intersection(range(i, end)):
            yield _mention(doc, i, end)
            if end - i > 2 and _is_year(doc[end - 1]):
                yield _mention(doc, end - 1, end)
        i = max(end, i + 1)


def _end(doc: Doc, i: int, words: TimeWords) -> int:
    """One past the expression that starts at a token; the token itself where none does."""
    token = doc[i]
    return _date_end(doc, i, words) or _told_end(doc, i, words) or (i + 1 if _alone(token, words) else i)


def _date_end(doc: Doc, i: int, words: TimeWords) -> int:
    """One past "July 21, 2017", "21 July 2017", "July 21", "July 2017" from a token on; 0 where there is none."""
    month = i if doc[i].lower_ in words.months else i + 1
    if month >= len(doc) or doc[month].lower_ not in words.months or not doc[month].text[0].isupper():
        return 0
    end = month + 1
    if month > i:
        if not _is_day(doc[i]):
            return 0
    elif end < len(doc) and _is_day(doc[end]):
        end += 1
    year = end + 1 if end < len(doc) and doc[end].text == "," else end
    if year < len(doc) and _is_year(doc[year]):
        return year + 1
    return end if end - i > 1 else 0


def _told_end(doc: Doc, i: int, words: TimeWords) -> int:
    """One past "this year", "the weekend": a determiner and a unit of the calendar; 0 where there is none."""
    unit = i + 1
    told = doc[i].lower_ in words.this and unit < len(doc) and words.units.get(doc[unit].lower_) in ("year", "month")
    return unit + 1 if told else 0


def _alone(token: Token, words: TimeWords) -> bool:
    """A weekday, an unambiguous month, a day told from today, or a year that stands where a time stands?"""
    form = token.lower_
    if form in words.days:
        return token.dep_ in ("npadvmod", "advmod", "pobj", "poss", "nmod", "compound")
    if form in words.weekdays or form in words.months:
        return token.text[0].isupper() and form not in words.ambiguous_months and len(form) > 3
    return _is_year(token) and token.dep_ == "pobj" and token.head.lower_ in words.prepositions


def _is_day(token: Token) -> bool:
    return token.text.isdecimal() and 1 <= int(token.text) <= 31


def _is_year(token: Token) -> bool:
    return token.text.isdecimal() and len(token) == 4 and token.text[:2] in ("19", "20")


def _mention(doc: Doc, start: int, end: int) -> Mention:
    span = doc[start:end]
    return Mention(
        start=span.start_char,
        end=span.end_char,
        text=span.text,
        type="",
        kind=MentionKind.NOMINAL,
        head=doc[end - 1].idx if end - start == 2 and span[0].lower_ == "this" else doc[start].idx,
        rule=RULE,
    )
