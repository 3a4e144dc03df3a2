from datetime import date

import pytest

from kg.extract.timex import event_time, normalise
from kg.lang.time import TimeWords, load_time
from tests.extract.parses import token

TODAY = date(2024, 11, 13)  # a Wednesday


@pytest.fixture(scope="module")
def times() -> TimeWords:
    return load_time()


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("on January 20th", "2024-01-20", "2025-01-20"),
        ("January 20, 2025", "2025-01-20", "2025-01-20"),
        ("20 December", "2023-12-20", "2024-12-20"),
        ("on Nov. 5", "2024-11-05", "2025-11-05"),
        ("in March 2022", "2022-03", "2022-03"),
        ("in May", "2024-05", "2025-05"),
        ("in 2023", "2023", "2023"),
        ("yesterday", "2024-11-12", "2024-11-12"),
        ("tomorrow", "2024-11-14", "2024-11-14"),
        ("last night", "2024-11-12", "2024-11-12"),
        ("on Wednesday", "2024-11-13", "2024-11-13"),
        ("on Friday", "2024-11-08", "2024-11-15"),
        ("last Wednesday", "2024-11-06", "2024-11-06"),
        ("next Monday", "2024-11-18", "2024-11-18"),
        ("Friday's", "2024-11-08", "2024-11-15"),
        ("last month", "2024-10", "2024-10"),
        ("earlier this year", "2024", "2024"),
        ("three days ago", "2024-11-10", "2024-11-10"),
        ("two months ago", "2024-09", "2024-09"),
        ("three days from now", "2024-11-16", "2024-11-16"),
        ("two months hence", "2025-01", "2025-01"),
        ("over the past 24 hours", "2024-11", "2024-11"),
        ("last week", "2024-11", "2024-11"),
        # a stretch that no month holds
        ("over the past three weeks", "2024", "2024"),
        # dates that do not exist
        ("on February 30", None, None),
        # no time
        ("in Ostia", None, None),
        ("may", None, None),
        ("", None, None),
    ],
)
def test_normalise(text: str, past: str | None, future: str | None, times: TimeWords) -> None:
    assert (normalise(text, TODAY, times), normalise(text, TODAY, times, future=True)) == (past, future)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Wednesday", ""),
        ("yesterday", ""),
        ("in 2023", "2023"),
        ("on January 20, 2025", "2025-01-20"),
        ("in Ostia", None),
    ],
)
def test_without_the_article_date_only_full_dates_are_known(text: str, expected: str | None, times: TimeWords) -> None:
    assert normalise(text, None, times) == expected


@pytest.mark.parametrize(
    ("text", "word", "place", "value"),
    [
        ("Rome attacked Carthage on Wednesday.", "attacked", "on Wednesday", "2024-11-13"),
        ("Rome will attack Carthage on Friday.", "attack", "on Friday", "2024-11-15"),
        # a noun shares the time of the verb that carries it
        ("Rome launched an attack on Carthage last month.", "attack", "last month", "2024-10"),
        ("Wednesday's attack killed ten soldiers.", "attack", "Wednesday's", "2024-11-13"),
        # a reported event has its own time, not that of the report
        ("Rome said on Tuesday that Carthage attacked Ostia in 2022.", "attacked", "in 2022", "2022"),
        ("Rome said on Tuesday that Carthage attacked Ostia in 2022.", "said", "on Tuesday", "2024-11-12"),
        # a count is no year
        ("Rome repelled 2000 attacks.", "attacks", None, ""),
        ("Lee saw the mayor in Ostia.", "saw", None, ""),
    ],
)
def test_event_time(text: str, word: str, place: str | None, value: str, times: TimeWords) -> None:
    span, found = event_time(token(text, word), TODAY, times)
    assert (span and text[span[0] : span[1]], found) == (place, value)
