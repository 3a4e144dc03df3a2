"""JSON-LD is JSON in compact form."""

import json

from kg import iri
from kg.export import Dataset
from tests.export.files import written


def test_json_ld_is_json_in_compact_form(dataset: Dataset) -> None:
    found = json.loads(written("jsonld", dataset))
    assert found["@context"]["entity"] == f"{iri.BASE}entity/"
    (iran,) = [node for node in found["@graph"] if node["@id"] == "entity:Iran"]
    assert (iran["@type"], iran["rdfs:label"], iran["ng:supports"]) == ("ng:Country", "Iran", {"@id": "entity:Russia"})
