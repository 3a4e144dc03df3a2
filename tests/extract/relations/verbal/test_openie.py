"""Open relations."""

from tests.conftest import ReadText
from tests.extract.relations.stated import between


def test_a_clause_that_the_ontology_lacks_is_kept_as_open(read_text: ReadText) -> None:
    reading = read_text("Norway outpaced Sweden.")
    relation = between(reading, "Norway", "Sweden")
    assert (relation.property, relation.phrase) == ("", "outpace")
