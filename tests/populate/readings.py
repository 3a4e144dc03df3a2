"""Readings made by hand: an article whose mentions are names in a row, each a chain of its own."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from kg.resolve import Resolution
from kg.statements import Entity
from kg.types import Article, Mention, MentionKind, Reading, Relation

#: The names of the small world, in the order of their mentions.
NAMES = ("Norway", "Oman", "Ana Ruiz")


def relation(subject: int, property: str, object: int, **fields: Any) -> Relation:
    """A relation that the whole article states; an open one where the property begins with a space."""
    given: dict[str, Any] = {
        "phrase": property.strip(),
        "sentence": (0, len(text("a"))),
        "cue": (7, 12),
        "rule": "verb",
    }
    known = "" if property.startswith(" ") else property
    return Relation(subject, object, known, **(given | fields))


def text(id: str) -> str:
    """The text of every article: its names and its id."""
    return f"{' '.join(NAMES)} {id}"


def reading(id: str, relations: Iterable[Relation], **fields: Any) -> Reading:
    """The reading of one article."""
    article = Article(id=id, text=text(id), **({"date": date(2024, 11, 13)} | fields))
    starts = [article.text.index(name) for name in NAMES]
    mentions = tuple(
        Mention(start, start + len(name), name, "Country", MentionKind.NAME, start)
        for start, name in zip(starts, NAMES, strict=True)
    )
    return Reading(article, mentions, tuple(range(len(NAMES))), relations=tuple(relations))


def resolution(*ids: str) -> Resolution:
    """Each name is one entity in all the articles."""
    entities = tuple(
        Entity(id=name, label=name, type="Country", mentions=len(ids), named=dict.fromkeys(sorted(ids), (name,)))
        for name in sorted(NAMES)
    )
    return Resolution(entities, {(id, number): name for id in sorted(ids) for number, name in enumerate(NAMES)})
