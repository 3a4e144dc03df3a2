"""A gazetteer as FollowTheMoney entities, one JSON object a line (`id`, `schema`, `properties`)."""

from collections.abc import Iterator
from typing import Any

from kg.lang.gazetteer import Known
from kg.lang.gazetteers.classes import class_of


def forms(entity: dict[str, Any]) -> Iterator[tuple[str, Known]]:
    """Names and aliases of an entity with what they name; nothing for one without a name. Weak aliases are left out."""
    properties = entity["properties"]
    names = properties.get("name", [])
    if names:
        wikidata = properties.get("wikidataId", [])
        same_as = f"http://www.wikidata.org/entity/{wikidata[0]}" if wikidata else None
        known = Known(names[0], class_of("ftm", [entity["schema"]]), same_as)
        for form in (*names, *properties.get("alias", [])):
            yield form, known
