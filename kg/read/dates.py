"""Dates as inputs write them."""

import datetime
import re
from email.utils import parsedate_to_datetime

from kg.lang.wire import Conventions

__all__ = ["parse_date"]

_ISO = re.compile(r"(\d{4})([-/.]?)(\d\d)\2(\d\d)(?!\d)")
#: "10.07.2026": where dates are written with dots the day comes first (CLDR's numeric patterns).
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_EPOCH = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}")
_MILLISECONDS = 100_000_000_000


def parse_date(value: object, words: Conventions) -> datetime.date | None:
    """The day of a date in ISO 8601, RFC 2822, with dots, in seconds since 1970 or the language's words, else None.

    A date whose order of day and month cannot be told (03/04/2025) counts as none.
    """
    text = str(value).strip()
    try:
        if match := _ISO.match(text):
            return datetime.date(int(match[1]), int(match[3]), int(match[4]))
        if match := _DOTTED.match(text):
            return datetime.date(int(match[3]), int(match[2]), int(match[1]))
        if _EPOCH.fullmatch(text):
            seconds = float(text)
            seconds = seconds / 1000 if seconds > _MILLISECONDS else seconds
            return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date()
        return _in_words(text, words) or parsedate_to_datetime(text).date()
    except ValueError:
        return None


def _in_words(text: str, words: Conventions) -> datetime.date | None:
    match = words.date_line.match(text)
    if match is None or not match["year"]:
        return None
    month = words.months[(match["month"] or match["month2"]).rstrip(".").lower()]
    return datetime.date(int(match["year"]), month, int(match["day"] or match["day2"]))
