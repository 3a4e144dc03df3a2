"""What a text states, in the names that it uses: the shape in which the tests of relations ask and compare."""

from kg.types import Reading, Relation

#: Subject, property (or "~" and the phrase of an open relation), object.
Triple = tuple[str, str, str]


def triple(reading: Reading, relation: Relation) -> Triple:
    """A relation with its ends as the text of their mentions; a pronoun or description as the name it stands for."""
    return (
        _name(reading, relation.subject),
        relation.property or f"~{relation.phrase}",
        _name(reading, relation.object),
    )


def stated(reading: Reading) -> set[Triple]:
    """All that is stated in a reading, whatever its factuality."""
    return {triple(reading, relation) for relation in reading.relations}


def _name(reading: Reading, mention: int) -> str:
    named = reading.mentions[mention]
    chain = reading.chains[mention]
    members = [m for m, c in zip(reading.mentions, reading.chains, strict=True) if c == chain]
    first = next((m for m in members if m.kind.value == "name"), named)
    return named.text if named.kind.value == "name" else first.text
