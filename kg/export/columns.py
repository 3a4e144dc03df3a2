"""The columns of the network formats: what each is called, of which type it is, and where it comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any

from kg.analyse import Link
from kg.export.view import Node


class Kind(StrEnum):
    """A column's type, one of those that Gephi reads in GraphML and in GEXF alike."""

    STRING = "string"
    INTEGER = "integer"
    DOUBLE = "double"
    BOOLEAN = "boolean"
    #: GEXF's liststring; a string elsewhere.
    LIST = "liststring"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its id and title in every format, and the attribute of a Node or Link that holds its value."""

    name: str
    kind: Kind
    #: Are its values mostly different from each other, so that remembering them brings nothing?
    distinct: bool = False


#: A node's id and label and an edge's id, ends, label and weight have places of their own in every format.
NODE_COLUMNS = (
    Column("type", Kind.STRING),
    Column("degree", Kind.INTEGER),
    Column("mentions", Kind.INTEGER),
    Column("articles", Kind.INTEGER),
    Column("pagerank", Kind.DOUBLE),
    Column("community", Kind.INTEGER),
    Column("community_label", Kind.STRING),
    Column("wikidata", Kind.STRING),
    Column("aliases", Kind.LIST),
    Column("first_seen", Kind.STRING),
    Column("last_seen", Kind.STRING),
)

EDGE_COLUMNS = (
    Column("relation", Kind.STRING),
    Column("family", Kind.STRING),
    Column("sign", Kind.INTEGER),
    Column("symmetric", Kind.BOOLEAN),
    Column("asserted", Kind.BOOLEAN),
    Column("articles", Kind.INTEGER),
    Column("negated", Kind.INTEGER),
    Column("possible", Kind.INTEGER),
    Column("alleged", Kind.INTEGER),
    Column("attributed", Kind.DOUBLE),
    Column("attributed_to", Kind.LIST),
    Column("first_date", Kind.STRING),
    Column("last_date", Kind.STRING),
    Column("sentence", Kind.STRING, distinct=True),
    Column("url", Kind.STRING, distinct=True),
    Column("sources", Kind.LIST),
)


def getter(columns: Sequence[Column]) -> Callable[[Node | Link], tuple[Any, ...]]:
    """A function from a node or link to its values in the columns' order."""
    return attrgetter(*(column.name for column in columns))
