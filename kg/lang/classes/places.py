"""Words by which something is done somewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Places:
    """The word classes of `classes/places.toml`."""

    #: Prepositions by which a clause says where something is done.
    place_prepositions: tuple[str, ...]
    #: Prepositions of places beside which a thing lies.
    beside: frozenset[str]
    #: Gatherings over a deed or for somebody, who gathers, participles of who holds them ("a march [led] by").
    gatherings: frozenset[str]
    gatherers: frozenset[str]
    holding: frozenset[str]
    #: How a gathering says where it is, and those prepositions of it that lead to no region.
    venues: frozenset[str]
    spots: frozenset[str]
