"""Entries to articles: fields by given or guessed names, dates, ids, given tokens."""

import datetime
from collections.abc import Mapping

import pytest

from kg.errors import ArticleError
from kg.lang.wire import load_wire
from kg.read.article import Words, load_words, to_article
from kg.read.dates import parse_date
from kg.read.raw import Raw
from kg.types import Article


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words()


def article(words: Words, values: Mapping[str, object], **fields: str) -> Article:
    return to_article(Raw("entry", values), fields, words)


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("id", {"id": "a"}, "a"),
        ("id", {"id": 7}, "7"),
        ("id", {"guid": "a"}, "a"),
        ("title", {"Headline": "Rain"}, "Rain"),
        ("publisher", {"source": {"id": "hns", "name": "Harbour"}}, "Harbour"),
        ("publisher", {"source": ""}, ""),
        ("byline", {"authors": ["Jane Doe", "John Roe"]}, "Jane Doe, John Roe"),
        ("date", {"published_at": "2026-03-04T10:00:00Z"}, datetime.date(2026, 3, 4)),
        ("date", {"url": "https://rain.example/2026/03/04/story"}, datetime.date(2026, 3, 4)),
        ("date", {"date": "no date", "url": "https://rain.example/2026/13/04/story"}, None),
        ("language", {"lang": "en-GB"}, "en"),
    ],
)
def test_fields_are_guessed(words: Words, field: str, values: dict[str, object], expected: object) -> None:
    assert getattr(article(words, {"text": "Rain fell."} | values), field) == expected


@pytest.mark.parametrize("name", ["text", "body", "Content", "maintext", "articleBody"])
def test_text_is_guessed_and_left_as_it_is(words: Words, name: str) -> None:
    text = "\ufeff Rain\r\nfell. "
    assert article(words, {name: text}).text == text


def test_given_names_win_over_guesses(words: Words) -> None:
    read = article(words, {"text": "no", "story_text": "Rain fell.", "Key": 5}, text="story_text", id="key")
    assert (read.text, read.id) == ("Rain fell.", "5")


def test_without_an_id_the_content_gives_one(words: Words) -> None:
    first, again, other = (article(words, {"text": text}) for text in ("Rain fell.", "Rain fell.", "Snow fell."))
    assert first.id == again.id != other.id


def test_own_fields_win_over_the_wire(words: Words) -> None:
    text = "LIMA, March 4, 2026 (AP) — Rain fell."
    read = article(words, {"text": text, "date": "2026-03-05", "publisher": "Harbour"})
    assert (read.date, read.publisher) == (datetime.date(2026, 3, 5), "Harbour")
    assert (read.agency, read.dateline) == ("AP", "LIMA")
    assert [text[start:end] for start, end in read.prose] == ["Rain fell."]


def test_prose_is_empty_where_all_is_prose(words: Words) -> None:
    assert article(words, {"text": "Rain fell."}).prose == ()


def test_the_year_of_a_dateline_comes_from_the_address(words: Words) -> None:
    read = article(words, {"text": "LIMA, March 4 - Rain fell.", "url": "https://rain.example/2026/03/05/story"})
    assert read.date == datetime.date(2026, 3, 5)


def test_given_tokens_are_kept(words: Words) -> None:
    read = article(words, {"id": "a", "sentences": [["Rain", "fell", "."], [], ["It", "stopped", "."]]})
    assert read.text == "Rain fell . It stopped ."
    assert read.sentences == (("Rain", "fell", "."), ("It", "stopped", "."))


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"title": "Rain"}, "no text"),
        ({"text": ""}, "empty"),
        ({"text": ["Rain"]}, "must be a string, not list"),
        ({"text": "Rain fell.", "language": "de"}, "'de'"),
        ({"text": "Rain fell.", "id": {"a": 1}}, "the id"),
        ({"text": "Rain fell.", "id": True}, "the id"),
        ({"sentences": "Rain fell."}, "lists of tokens"),
        ({"sentences": ["Rain fell."]}, "lists of tokens"),
        ({"sentences": [["Rain fell"]]}, "without white space"),
        ({"sentences": [[1]]}, "without white space"),
        ({"sentences": [[]]}, "no text"),
        ({"text": "(end)\n(end)"}, "no prose"),
    ],
)
def test_entries_that_are_no_articles(words: Words, values: dict[str, object], reason: str) -> None:
    with pytest.raises(ArticleError, match=reason):
        article(words, values)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-03-04", datetime.date(2026, 3, 4)),
        ("2026-03-04 23:59:59+02:00", datetime.date(2026, 3, 4)),
        ("20260304T101500Z", datetime.date(2026, 3, 4)),
        ("2026/03/04", datetime.date(2026, 3, 4)),
        ("Wed, 04 Mar 2026 10:00:00 GMT", datetime.date(2026, 3, 4)),
        ("04.03.2026", datetime.date(2026, 3, 4)),
        ("4.3.2026 10:15", datetime.date(2026, 3, 4)),
        ("March 4, 2026", datetime.date(2026, 3, 4)),
        ("4 March 2026 10:15", datetime.date(2026, 3, 4)),
        (1772582400, datetime.date(2026, 3, 4)),
        (1772582400.5, datetime.date(2026, 3, 4)),
        ("1772582400000", datetime.date(2026, 3, 4)),
        ("03/04/2026", None),
        ("04.13.2026", None),
        ("2026-13-04", None),
        ("yesterday", None),
        (None, None),
        (2026, None),
    ],
)
def test_dates(value: object, expected: datetime.date | None) -> None:
    assert parse_date(value, load_wire()) == expected


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("<p>He left &amp; she came.</p><p>It rained in Lima.</p>", "He left & she came.\n\nIt rained in Lima."),
        ("It rained in Lima.<br>He left.<br/>She came.", "It rained in Lima.\n\nHe left.\n\nShe came."),
        ("It rained on Peru&#8217;s coast.", "It rained on Peru\u2019s coast."),
        ("It&#8217;s at oman.example/?a=1&copy=2 in Lima.", "It\u2019s at oman.example/?a=1&copy=2 in Lima."),
        # What only looks like markup stands as given, and so do accents apart from their letters and soft hyphens.
        ("Jose\u0301 Ruiz left Ber\u00adlin on Monday.", "Jose\u0301 Ruiz left Ber\u00adlin on Monday."),
        ("Shares of Velmo <VLM> fell by <5 percent.", "Shares of Velmo <VLM> fell by <5 percent."),
        ("He left; R&D; grew at AT&T in Lima.", "He left; R&D; grew at AT&T in Lima."),
    ],
)
def test_a_text_is_read_without_what_markup_leaves_in_it(words: Words, given: str, read: str) -> None:
    assert article(words, {"text": given}).text == read
