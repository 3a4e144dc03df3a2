"""Records to JSON and back: an array of field values a record, in the order of its fields, without those names."""

import datetime
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any

import orjson

from kg.types import Article, Attribution, Chain, Gist, Mention, MentionKind, Modality, Reading, Relation, Span

__all__ = ["decode", "decode_article", "decode_gist", "encode", "encode_article", "encode_gist"]

#: A record's values by field order. orjson writes tuples as arrays, dates as ISO strings, string enums as strings.
#: A field with a default may be appended to a record; any other change of fields needs a new schema version.
_article = attrgetter(*Article.__dataclass_fields__)
_mention = attrgetter(*Mention.__dataclass_fields__)
_attribution = attrgetter(*Attribution.__dataclass_fields__)
_relation = attrgetter(*Relation.__dataclass_fields__)
_chain = attrgetter(*Chain.__dataclass_fields__)

_DATE, _PROSE, _SENTENCES = (list(Article.__dataclass_fields__).index(name) for name in ("date", "prose", "sentences"))
_FORMS = list(Chain.__dataclass_fields__).index("forms")
#: A chain's tuples of words.
_WORDS = [list(Chain.__dataclass_fields__).index(name) for name in ("roles", "identity", "titles", "homes", "short")]
_KIND = list(Mention.__dataclass_fields__).index("kind")
_SENTENCE, _CUE, _MODALITY, _QUALIFIERS = (
    list(Relation.__dataclass_fields__).index(name) for name in ("sentence", "cue", "modality", "qualifiers")
)


def encode_article(article: Article) -> bytes:
    """An article as JSON."""
    return orjson.dumps(_article(article))


def decode_article(data: bytes) -> Article:
    """The article that `encode_article` wrote."""
    row = orjson.loads(data)
    row[_DATE] = row[_DATE] and datetime.date.fromisoformat(row[_DATE])
    row[_PROSE] = _spans(row[_PROSE])
    row[_SENTENCES] = _spans(row[_SENTENCES])
    return Article(*row)


def encode(reading: Reading) -> bytes:
    """What was read in an article, without the article itself, as JSON."""
    return orjson.dumps(
        (
            [_mention(mention) for mention in reading.mentions],
            reading.chains,
            [_attribution(attribution) for attribution in reading.attributions],
            [_relation(relation) for relation in reading.relations],
        )
    )


def decode(article: Article, data: bytes) -> Reading:
    """The reading that `encode` wrote, of the article that it was of."""
    mentions, chains, attributions, relations = orjson.loads(data)
    return Reading(
        article,
        _records(_decode_mention, mentions),
        tuple(chains),
        _records(_decode_attribution, attributions),
        _records(_decode_relation, relations),
    )


def encode_gist(gist: Gist) -> bytes:
    """An article's gist as JSON."""
    return orjson.dumps(([_chain(chain) for chain in gist.chains], gist.sketch))


def decode_gist(data: bytes) -> Gist:
    """The gist that `encode_gist` wrote."""
    chains, sketch = orjson.loads(data)
    return Gist(_records(_decode_chain, chains), tuple(sketch))


def _decode_chain(row: list[Any]) -> Chain:
    row[_FORMS] = _spans(row[_FORMS])
    for place in (place for place in _WORDS if place < len(row)):  # a row of an older version lacks the last fields
        row[place] = tuple(row[place])
    return Chain(*row)


def _records[R](decoder: Callable[[list[Any]], R], rows: Iterable[list[Any]]) -> tuple[R, ...]:
    return tuple(decoder(row) for row in rows)


def _spans(rows: Iterable[list[Any]]) -> tuple[Any, ...]:
    return tuple(tuple(row) for row in rows)


def _decode_mention(row: list[Any]) -> Mention:
    row[_KIND] = MentionKind(row[_KIND])
    return Mention(*row)


def _decode_attribution(row: list[Any]) -> Attribution:
    source, cue, content, *rest = row
    return Attribution(_spans(source), _spans(cue), _spans(content), *rest)


def _decode_relation(row: list[Any]) -> Relation:
    row[_SENTENCE] = _span(row[_SENTENCE])
    row[_CUE] = _span(row[_CUE])
    row[_MODALITY] = Modality(row[_MODALITY])
    row[_QUALIFIERS] = _spans(row[_QUALIFIERS])
    return Relation(*row)


def _span(row: list[int]) -> Span:
    start, end = row
    return start, end
