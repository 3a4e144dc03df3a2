"""A snapshot in, one plain dictionary an evidence out: the rows of the JSON Lines export, and its data-frame view."""

from collections.abc import Iterator
from typing import Any

from kg.analyse import oriented
from kg.ontology import Ontology
from kg.types import Entity, Evidence, Snapshot, Statement

#: What `rows` yields: str, numbers, bools, None, lists and dicts of these.
type Row = dict[str, Any]


def rows(snapshot: Snapshot, ontology: Ontology) -> Iterator[Row]:
    """One row an evidence, by article, then by place in the article, then by statement.

    Subject and object stand in the direction of the property's family, and `property` is the one of that direction. An
    open relation has no property and no family, but a `phrase`. `pandas.json_normalize(list(rows(…)))` is a data frame.
    """
    ends = {id: _end(entity) for id, entity in snapshot.entities.items()}
    for statement, evidence in sorted(snapshot.evidence(), key=_place):
        yield _row(statement, evidence, ends, ontology)


def _place(pair: tuple[Statement, Evidence]) -> tuple[str, int, int, str, str, str]:
    statement, evidence = pair
    return evidence.article, evidence.start, evidence.end, statement.id, evidence.cue, evidence.rule


def _row(statement: Statement, evidence: Evidence, ends: dict[str, Row], ontology: Ontology) -> Row:
    subject, name, object = oriented(statement, ontology)
    return {
        "article": evidence.article,
        "subject": ends[subject],
        "property": name or None,
        "family": ontology.properties[name].family if name else None,
        **({} if name else {"phrase": statement.phrase}),
        "object": ends[object],
        "negated": statement.negated,
        "modality": statement.modality.value,
        "alleged": statement.alleged,
        "attributed_to": ends[statement.attributed_to] if statement.attributed_to is not None else None,
        "qualifiers": dict(statement.qualifiers),
        "evidence": _quote(evidence),
        "date": evidence.date.isoformat() if evidence.date else None,
    }


def _quote(evidence: Evidence) -> Row:
    return {
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
        "cue": evidence.cue,
        "rule": evidence.rule,
    }


def _end(entity: Entity) -> Row:
    return {
        "id": entity.id,
        "label": entity.label,
        "aliases": list(entity.aliases),
        "type": entity.type,
        "same_as": entity.same_as,
    }
