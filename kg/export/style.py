"""How nodes and edges look: colours by class and by sign, sizes by number of links."""

from collections.abc import Iterable
from math import sqrt

#: Okabe and Ito's palette (2008), told apart by colour-blind readers too, then lighter shades of it.
PALETTE = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c6d31", "#7b4fa3", "#b5b35c", "#a65e5e")

#: Classes that the ontology may have; each keeps its colour in every graph. Others take what is left of the palette.
USUAL = ("Country", "Person", "Organization", "Group", "Place", "Event", "Work", "Product")

#: Of edges: cooperation, conflict, neither.
SIGNS = {1: "#2a7ab8", -1: "#c8402f", 0: "#8a8f98"}

SMALLEST, GREATEST = 8.0, 40.0


def colours(types: Iterable[str]) -> dict[str, str]:
    """A colour for each class."""
    known = [*USUAL, *sorted(set(types) - set(USUAL))]
    return {name: PALETTE[i % len(PALETTE)] for i, name in enumerate(known)}


def size(degree: int, greatest: int) -> float:
    """A node's diameter: its area grows with the number of links, so that twice the links look like twice as much."""
    return round(SMALLEST + (GREATEST - SMALLEST) * sqrt(degree / max(1, greatest)), 1)


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of "#rrggbb"."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
