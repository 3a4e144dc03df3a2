"""Units of an army that their number names in small letters ("the 14th brigade")."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, is_ordinal


def numbered_units(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """Units whose number stands right before the noun for them, where no name has it yet."""
    taken = {i for c in candidates for i in range(c.start, c.end)}
    for token in doc[:-1]:
        noun = token.nbor(1)
        unit = is_ordinal(token) and noun.lower_ in names.shapes.units.small and noun.text.islower()
        if unit and not taken & {token.i, noun.i} and token.head == noun and noun.dep_ != "compound":
            yield Candidate(token.i, noun.i + 1, "Organization", "unit")
