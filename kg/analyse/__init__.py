"""Measures over the graph: its links, a networkx graph of them, who is central in it, and who belongs together.

G = network(snapshot, ontology)
columns, rows = table(pagerank(G)[:10])
"""

from kg.analyse.links import OPEN, Link, entity_dates, links, oriented
from kg.analyse.measures import (
    Betweenness,
    Degree,
    Group,
    PageRank,
    betweenness,
    communities,
    components,
    degree,
    pagerank,
)
from kg.analyse.network import Network, assemble, network
from kg.analyse.tables import table

__all__ = [
    "OPEN",
    "Betweenness",
    "Degree",
    "Group",
    "Link",
    "Network",
    "PageRank",
    "assemble",
    "betweenness",
    "communities",
    "components",
    "degree",
    "entity_dates",
    "links",
    "network",
    "oriented",
    "pagerank",
    "table",
]
