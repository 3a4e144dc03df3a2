"""All that a graph holds on one entity: forms, links, articles, why names are one, and what is said of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyoxigraph import Store

from kg.graph import query as sparql
from kg.graph import store
from kg.graph.query import Row
from kg.graph.terms import Called, called


@dataclass(frozen=True, slots=True)
class Card:
    """What a graph knows of an entity, each part as the named query that gives it has it."""

    entity: Called
    #: Every form met besides the label.
    forms: tuple[str, ...]
    #: How many there are.
    articles: int
    statements: int
    #: Rows of the queries `mentioned`, `identity` and `about`.
    mentioned: tuple[Row, ...]
    identities: tuple[Row, ...]
    about: tuple[Row, ...]

    def record(self) -> dict[str, Any]:
        """The card as plain lists and dictionaries, for JSON."""
        known = self.entity
        return {
            "id": known.id,
            "iri": known.iri,
            "label": known.label,
            "type": known.type,
            "same_as": known.same_as,
            "forms": list(self.forms),
            "mentions": known.mentions,
            "articles": list(self.mentioned),
            "identities": list(self.identities),
            "statements": list(self.about),
        }


def entities_called(directory: str | Path, name: str) -> tuple[Called, ...]:
    """The entities that a name, id or IRI may mean, the likeliest first.

    Raises QueryError, with the nearest names, where there is none, and GraphError where there is no graph.
    """
    with store.reading(directory) as opened:
        return called(opened, name)


def entity_card(directory: str | Path, iri: str) -> Card:
    """All that a graph holds on the entity with an IRI (or a name, of which it takes the likeliest meaning).

    Raises QueryError where there is no such entity, and GraphError where there is no graph.
    """
    with store.reading(directory) as opened:
        known = called(opened, iri)[0]
        [facts] = _rows(opened, "entity", known)
        forms = str(facts["forms"] or "")
        return Card(
            known,
            tuple(form for form in forms.split(" | ") if form),
            int(facts["articles"] or 0),
            int(facts["statements"] or 0),
            _rows(opened, "mentioned", known),
            _rows(opened, "identity", known),
            _rows(opened, "about", known),
        )


def _rows(opened: Store, name: str, entity: Called) -> tuple[Row, ...]:
    results = sparql.run_named(opened, name, {"entity": entity.iri})
    return tuple(dict(zip(results.columns, row, strict=True)) for row in results.rows)
