"""Descriptions of named entities."""

from tests.conftest import ReadText
from tests.extract.relations.stated import triple


def test_an_accused_body_is_described_though_the_charge_follows(read_text: ReadText) -> None:
    text = "Chad leaves the Economic Community of West African States, accusing the bloc of becoming a threat."
    reading = read_text(text)
    assert ("Chad", "accuses", "Economic Community of West African States") in {
        triple(reading, r) for r in reading.relations
    }
