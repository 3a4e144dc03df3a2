"""Snapshots made by hand, one line a statement, for tests of whatever reads a graph."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from kg.statements import Entity, Evidence, Snapshot, Statement
from kg.types import Article, Modality

#: Class of the entities of the small world; everything else is a Person.
TYPES = {
    "Russia": "Country",
    "Ukraine": "Country",
    "Iran": "Country",
    "North Korea": "Country",
    "NATO": "Organization",
    "Kyiv": "Place",
}


def article(id: str = "a1", **fields: Any) -> Article:
    """An article that says little."""
    given: dict[str, Any] = {
        "text": f"Text of {id}.",
        "date": date(2024, 11, 13),
        "publisher": "Example Wire",
        "url": f"https://example.org/{id}",
    }
    return Article(id=id, **(given | fields))


def entity(label: str, **fields: Any) -> Entity:
    """An entity whose id is its label with underscores."""
    given: dict[str, Any] = {
        "id": label.replace(" ", "_"),
        "label": label,
        "type": TYPES.get(label, "Person"),
        "mentions": 1,
    }
    return Entity(**(given | fields))


def evidence(article: str = "a1", **fields: Any) -> Evidence:
    """A place in an article."""
    given: dict[str, Any] = {
        "start": 0,
        "end": 10,
        "text": f"A sentence in {article}.",
        "cue": "backs",
        "rule": "clause",
        "confidence": 1.0,
        "date": date(2024, 11, 13),
    }
    return Evidence(article=article, **(given | fields))


def statement(subject: str, property: str, object: str, **fields: Any) -> Statement:
    """A statement between entities named by their labels; an open relation where the property begins with a space."""
    ends: dict[str, Any] = {"subject": subject.replace(" ", "_"), "object": object.replace(" ", "_")}
    known = {"property": "", "phrase": property.strip()} if property.startswith(" ") else {"property": property}
    given: dict[str, Any] = {
        "id": "|".join((subject, property, object, *map(str, fields.values()))),
        "evidence": (evidence(),),
    }
    return Statement(**(ends | known | given | fields))


def snapshot(statements: Iterable[Statement], **fields: Any) -> Snapshot:
    """A snapshot of statements: its entities and articles are those that the statements name, unless given."""
    stated = tuple(statements)
    ids = {end for s in stated for end in (s.subject, s.object, s.attributed_to) if end is not None}
    read = sorted({e.article for s in stated for e in s.evidence})
    entities = {
        id: replace(entity(id.replace("_", " ")), named=dict.fromkeys(_articles(id, stated), (id,)))
        for id in sorted(ids)
    }
    given: dict[str, Any] = {"articles": {id: article(id) for id in read}, "entities": entities}
    return Snapshot(statements=stated, **(given | fields))


def _articles(id: str, statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(sorted({e.article for s in statements if id in (s.subject, s.object) for e in s.evidence}))


def world() -> Snapshot:
    """A small graph: denial, plan, allegation, attribution, an inverse, a symmetric and an open relation."""
    second = evidence("a2", date=date(2024, 11, 20), text="A second sentence.", confidence=0.5)
    return snapshot(
        [
            statement("North Korea", "supports", "Russia", attributed_to="Mark_Rutte", evidence=(evidence(), second)),
            statement("Russia", "receivesSupportFrom", "Iran", attributed_to="Mark_Rutte"),
            statement("Mark Rutte", "holdsOffice", "NATO", qualifiers=(("role", "Secretary General"),)),
            statement("Russia", "defeats", "Ukraine", negated=True),
            statement("NATO", "aids", "Ukraine", modality=Modality.POSSIBLE, reason="planned"),
            statement("Ukraine", "accuses", "Russia"),
            statement("Russia", "assaults", "Kyiv", alleged=True, attributed_to="Ukraine"),
            statement("Russia", "consultsWith", "Iran"),
            statement("Iran", "consultsWith", "Russia", evidence=(second,)),
            statement("Kyiv", "locatedIn", "Ukraine"),
            statement("Ukraine", " ring the bell for", "NATO"),
        ]
    )
