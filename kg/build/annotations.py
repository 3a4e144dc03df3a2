"""Stand-off annotation: everything that was read in each article, as plain dictionaries with character offsets."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from spacy.tokens import Doc

from kg.build.pipeline import Pipeline
from kg.export import rows
from kg.extract.attribution import holders
from kg.extract.clause import Clause
from kg.extract.triples import nary, triples
from kg.populate import populate
from kg.resolve import Resolution, across, chains_of
from kg.types import Article, Attribution, Mention, Reading


def annotate(
    articles: Iterable[Article], pipeline: Pipeline, on_reading: Callable[[Reading], None] | None = None
) -> Iterator[dict[str, Any]]:
    """Read articles and yield one dictionary for each, in the shape that DESIGN §6 fixes.

    Each article is resolved by itself, so that what is said of it does not depend on its neighbours. `on_reading`
    hears of each reading with the predicates seen in it (`kg.build.DropLog`).
    """
    traced = replace(pipeline, trace=pipeline.trace or on_reading is not None)
    for reading, doc, clauses in traced.read_with_clauses(articles):
        if on_reading is not None:
            on_reading(reading)
        resolution = across(chains_of(reading), pipeline.names)
        yield {
            "id": reading.article.id,
            "text": reading.article.text,
            "mentions": _mentions(reading, resolution),
            "attributions": _attributions(reading, resolution),
            **_clauses(doc, clauses, pipeline),
            "statements": list(rows(populate([reading], resolution), pipeline.knowledge.ontology)),
        }


def _mentions(reading: Reading, resolution: Resolution) -> list[dict[str, Any]]:
    entities = {entity.id: entity for entity in resolution.entities}
    found = []
    for mention, chain in zip(reading.mentions, reading.chains, strict=True):
        entity = entities.get(resolution.entity_of.get((reading.article.id, chain), ""))
        found.append(
            _mention(mention)
            | {
                "entity": entity.id if entity else f"chain-{chain}",
                "label": entity.label if entity else None,
                "same_as": entity.same_as if entity else mention.same_as,
            }
        )
    return found


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": mention.type,
        "kind": mention.kind.value,
    }


def _attributions(reading: Reading, resolution: Resolution) -> list[dict[str, Any]]:
    """Those that the article makes, each with those that are made within its content ("says that *B denies it*")."""
    made = [_attribution(one, reading, resolution) for one in reading.attributions]
    outer: list[dict[str, Any]] = []
    for one, holder in zip(made, holders(reading.attributions), strict=True):
        (outer if holder is None else made[holder]["nested"]).append(one)
    return outer


def _attribution(attribution: Attribution, reading: Reading, resolution: Resolution) -> dict[str, Any]:
    chain = None if attribution.mention is None else reading.chains[attribution.mention]
    return {
        "source": attribution.source,
        "cue": attribution.cue,
        "content": attribution.content,
        "entity": None if chain is None else resolution.entity_of.get((reading.article.id, chain)),
        "nested": [],
    }


def _clauses(doc: Doc, clauses: tuple[Clause, ...], pipeline: Pipeline) -> dict[str, Any]:
    syntax = pipeline.knowledge.syntax
    return {
        "triples": [
            {"subject": t.subject, "relation": t.relation, "object": t.object, "sentence": t.sentence}
            for t in triples(doc, clauses, syntax)
        ],
        "clauses": [
            {"subject": c.subject, "relation": c.relation, "arguments": list(c.arguments), "sentence": c.sentence}
            for c in nary(doc, clauses, syntax)
        ],
    }
