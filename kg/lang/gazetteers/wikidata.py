"""A gazetteer as Wikidata entities, one JSON object a line, as the query service and the dumps give them."""

from collections.abc import Iterator
from typing import Any

from kg.lang.gazetteer import Known
from kg.lang.gazetteers.classes import class_of


def forms(entity: dict[str, Any]) -> Iterator[tuple[str, Known]]:
    """The English label and aliases of a Wikidata entity with what they name; nothing for one without a label."""
    label = entity["labels"].get("en", {}).get("value")
    if label:
        values = [_value(claim) for claim in entity.get("claims", {}).get("P31", [])]
        same_as = f"http://www.wikidata.org/entity/{entity['id']}"
        known = Known(label, class_of("wikidata", [v for v in values if v]), same_as)
        yield label, known
        for alias in entity.get("aliases", {}).get("en", []):
            yield alias["value"], known


def _value(claim: dict[str, Any]) -> str | None:
    """The item that a claim states, or None for "unknown" and "no value"."""
    value = claim.get("mainsnak", {}).get("datavalue", {}).get("value", {})
    return value.get("id") if isinstance(value, dict) else None
