"""A snapshot in, one plain dictionary an evidence out: the rows of the JSON Lines export, and its data-frame view."""

from collections.abc import Iterator, Mapping
from typing import Any

from kg.analyse import oriented
from kg.ontology import Ontology
from kg.statements import Entity, Evidence, Snapshot, Statement

#: What `rows` yields: str, numbers, bools, None, lists and dicts of these.
type Row = dict[str, Any]


def rows(snapshot: Snapshot, ontology: Ontology) -> Iterator[Row]:
    """One row an evidence, by article, then by place in the article, then by statement.

    Subject and object stand in the direction of the property's family, and `property` is the one of that direction;
    their aliases are the forms that the row's article uses: a form that means the entity elsewhere ("Washington") may
    mean another one here. An open relation has no property and no family, but a `phrase`.
    `pandas.json_normalize(list(rows(…)))` is a data frame.
    """
    for statement, evidence in sorted(snapshot.evidence(), key=_place):
        yield _row(statement, evidence, snapshot.entities, ontology)


def _place(pair: tuple[Statement, Evidence]) -> tuple[str, int, int, str, str, str]:
    statement, evidence = pair
    return evidence.article, evidence.start, evidence.end, statement.id, evidence.cue, evidence.rule


def _row(statement: Statement, evidence: Evidence, entities: Mapping[str, Entity], ontology: Ontology) -> Row:
    subject, name, object = oriented(statement, ontology)
    source = statement.attributed_to
    return {
        "article": evidence.article,
        "subject": _end(entities[subject], evidence),
        "property": name or None,
        "family": ontology.properties[name].family if name else None,
        **({} if name else {"phrase": statement.phrase}),
        "object": _end(entities[object], evidence),
        "negated": statement.negated,
        "modality": statement.modality.value,
        "alleged": statement.alleged,
        "attributed_to": None if source is None else _end(entities[source], evidence),
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


def _end(entity: Entity, evidence: Evidence) -> Row:
    return {
        "id": entity.id,
        "label": entity.label,
        "aliases": [form for form in entity.named.get(evidence.article, ()) if form != entity.label],
        "type": entity.type,
        "same_as": entity.same_as,
    }
