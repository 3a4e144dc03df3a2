"""From what each article states about its mentions to statements about entities, each with all its evidence."""

from kg.populate.repeats import sketch
from kg.populate.statements import populate

__all__ = ["populate", "sketch"]
