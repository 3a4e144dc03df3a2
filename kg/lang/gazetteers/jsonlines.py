"""A gazetteer as JSON Lines: each line a Wikidata entity (with `labels`) or a FollowTheMoney entity (with `schema`)."""

import json
from collections.abc import Iterator
from pathlib import Path

from kg.errors import LexiconError
from kg.lang.gazetteer import Known
from kg.lang.gazetteers import followthemoney, wikidata


def read(path: Path) -> Iterator[tuple[str, Known]]:
    """Each line's names with what they name; raises LexiconError, naming the line, where one is neither."""
    with path.open(encoding="utf8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield from _forms(line, f"{path}:{number}")


def _forms(line: str, place: str) -> Iterator[tuple[str, Known]]:
    try:
        entity = json.loads(line)
    except json.JSONDecodeError as error:
        raise LexiconError(f"{place}: not JSON: {error}") from error
    if isinstance(entity, dict) and {"id", "labels"} <= entity.keys():
        return wikidata.forms(entity)
    if isinstance(entity, dict) and {"schema", "properties"} <= entity.keys():
        return followthemoney.forms(entity)
    raise LexiconError(f"{place}: expected a Wikidata entity (id, labels) or a FollowTheMoney one (schema, properties)")
