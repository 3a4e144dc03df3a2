"""Relations between mentions plus resolution give statements between entities, with evidence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.iri import statement_id
from kg.populate.repeats import find_repeats
from kg.resolve import Resolution
from kg.statements import Evidence, Snapshot, Statement
from kg.types import Article, Reading, Relation


def populate(
    readings: Iterable[Reading], resolution: Resolution, sketches: Mapping[str, tuple[int, ...]] | None = None
) -> Snapshot:
    """Make the graph's records; what comes out does not depend on the order of the readings.

    A relation gives evidence where both its ends resolve to different named entities. Statements alike in all but
    their evidence are one. Articles that repeat an earlier one are kept, and marked as repeats;
    `sketches` are what is known of their texts for it (`kg.populate.repeats`).
    """
    articles: dict[str, Article] = {}
    evidence: dict[Statement, set[Evidence]] = defaultdict(set)
    for reading in readings:
        articles[reading.article.id] = replace(reading.article, sentences=())
        for statement, place in _stated(reading, resolution):
            evidence[statement].add(place)
    statements = [replace(s, evidence=tuple(sorted(places, key=_place_order))) for s, places in evidence.items()]
    ends = {end for s in statements for end in (s.subject, s.object, s.attributed_to)}
    entities = {e.id: e for e in sorted(resolution.entities, key=lambda e: e.id) if e.id in ends or e.mentions}
    return Snapshot(
        articles=dict(sorted(articles.items())),
        entities=entities,
        statements=tuple(sorted(statements, key=lambda s: s.id)),
        repeats=find_repeats(articles.values(), sketches),
        identities=tuple(i for i in resolution.identities if entities.keys() >= set(i.entities)),
    )


def _stated(reading: Reading, resolution: Resolution) -> Iterator[tuple[Statement, Evidence]]:
    for relation in reading.relations:
        subject = _entity(reading, relation.subject, resolution)
        object_ = _entity(reading, relation.object, resolution)
        if subject is None or object_ is None or subject == object_:
            continue
        source = None if relation.source is None else _entity(reading, relation.source, resolution)
        yield _statement(relation, subject, object_, source), _evidence(reading.article, relation)


def _entity(reading: Reading, mention: int, resolution: Resolution) -> str | None:
    return resolution.entity_of.get((reading.article.id, reading.chains[mention]))


def _statement(relation: Relation, subject: str, object_: str, source: str | None) -> Statement:
    bare = Statement(
        id="",
        subject=subject,
        property=relation.property,
        object=object_,
        negated=relation.negated,
        modality=relation.modality,
        reason=relation.reason,
        alleged=relation.alleged,
        attributed_to=source,
        qualifiers=relation.qualifiers,
        phrase="" if relation.property else relation.phrase,
    )
    return replace(bare, id=statement_id(bare))


def _evidence(article: Article, relation: Relation) -> Evidence:
    start, end = relation.sentence
    return Evidence(
        article=article.id,
        start=start,
        end=end,
        text=article.text[start:end],
        cue=article.text[relation.cue[0] : relation.cue[1]],
        rule=relation.rule,
        confidence=relation.confidence,
        date=article.date,
        event_date=relation.event_date,
    )


def _place_order(evidence: Evidence) -> tuple[object, ...]:
    return evidence.article, evidence.start, evidence.end, evidence.cue, evidence.rule, evidence.event_date
