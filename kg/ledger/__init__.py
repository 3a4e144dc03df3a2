"""Storage: the ledger of a graph directory, which keeps each article and what was read in it."""

from kg.ledger.ledger import Ledger

__all__ = ["Ledger"]
