"""A network in, records out: who is connected, central, together. Measures are pure functions, sorted, repeatable."""

from dataclasses import dataclass

import networkx as nx

from kg.analyse.network import Network

#: Betweenness is exact up to this many entities; above, it is estimated from a sample of this many (Brandes and Pich
#: 2007), which takes seconds where all would take hours.
EXACT, SAMPLE = 1000, 200

#: Seed of everything that draws lots, so that the same network gives the same figures.
SEED = 1

#: How many members name a community or component.
NAMED = 3


@dataclass(frozen=True, slots=True)
class Degree:
    """How many links an entity has, by direction, and how much independent evidence stands behind them."""

    id: str
    label: str
    type: str
    degree: int
    incoming: int
    outgoing: int
    weight: int


@dataclass(frozen=True, slots=True)
class PageRank:
    """How much of the network's attention an entity gets."""

    id: str
    label: str
    type: str
    pagerank: float


@dataclass(frozen=True, slots=True)
class Betweenness:
    """On what share of the shortest paths between others an entity lies."""

    id: str
    label: str
    type: str
    betweenness: float


@dataclass(frozen=True, slots=True)
class Group:
    """Entities that belong together: a community or a component, named by its best connected members."""

    number: int
    label: str
    size: int
    #: Entity ids, best connected first.
    members: tuple[str, ...]


def degree(G: Network) -> list[Degree]:
    """Links of each entity, most first. A symmetric link counts as one that leaves its first end."""
    weights = dict(G.degree(weight="weight"))
    found = [
        Degree(
            **_entity(G, n), degree=G.degree(n), incoming=G.in_degree(n), outgoing=G.out_degree(n), weight=weights[n]
        )
        for n in G
    ]
    return sorted(found, key=lambda d: (-d.degree, -d.weight, d.label, d.id))


def pagerank(G: Network) -> list[PageRank]:
    """PageRank of each entity over the weighted links, highest first; symmetric links carry both ways.

    Page, Brin, Motwani and Winograd (1999), damping 0.85.
    """
    ranks = nx.pagerank(_directed(G), weight="weight", max_iter=500) if G else {}
    found = [PageRank(**_entity(G, n), pagerank=round(ranks[n], 6)) for n in G]
    return sorted(found, key=lambda r: (-r.pagerank, r.label, r.id))


def betweenness(G: Network, *, exact: int = EXACT, sample: int = SAMPLE) -> list[Betweenness]:
    """Betweenness of each entity over undirected, unweighted paths, highest first.

    Exact up to `exact` entities; above, estimated from `sample` sources drawn with a fixed seed.
    """
    sources = min(sample, len(G)) if len(G) > exact else None
    scores = nx.betweenness_centrality(_undirected(G), k=sources, seed=SEED)
    found = [Betweenness(**_entity(G, n), betweenness=round(scores[i], 6)) for i, n in enumerate(G)]
    return sorted(found, key=lambda b: (-b.betweenness, b.label, b.id))


def communities(G: Network) -> list[Group]:
    """Communities by the Louvain method over the weighted, undirected network, largest first.

    Blondel, Guillaume, Lambiotte and Lefebvre (2008); with a fixed seed, so repeatable but one of several good answers.
    """
    if not G.number_of_edges():
        return _groups(G, [{n} for n in G])
    nodes = list(G)
    found = nx.community.louvain_communities(_undirected(G), weight="weight", seed=SEED)
    return _groups(G, [{nodes[i] for i in part} for part in found])


def components(G: Network) -> list[Group]:
    """Weakly connected components, largest first."""
    return _groups(G, [set(part) for part in nx.weakly_connected_components(G)])


def _entity(G: Network, node: str) -> dict[str, str]:
    return {"id": node, "label": G.nodes[node]["label"], "type": G.nodes[node]["type"]}


def _directed(G: Network) -> "nx.DiGraph[str]":
    """One edge from each entity to each other, weights summed, symmetric links in both directions."""
    D: nx.DiGraph[str] = nx.DiGraph()
    D.add_nodes_from(G)
    for source, target, data in G.edges(data=True):
        _add(D, source, target, data["weight"])
        if data["symmetric"] and source != target:
            _add(D, target, source, data["weight"])
    return D


def _undirected(G: Network) -> "nx.Graph[int]":
    """One edge between two entities, weights summed, loops left out.

    Nodes are numbers, not names: networkx keeps sets of nodes, and sets of strings change their order from run to run.
    """
    number = {node: i for i, node in enumerate(G)}
    U: nx.Graph[int] = nx.Graph()
    U.add_nodes_from(range(len(number)))
    for source, target, data in G.edges(data=True):
        if source != target:
            _add(U, number[source], number[target], data["weight"])
    return U


def _add[Node: (str, int)](graph: "nx.Graph[Node]", source: Node, target: Node, weight: int) -> None:
    before: int = graph.edges[source, target]["weight"] if graph.has_edge(source, target) else 0
    graph.add_edge(source, target, weight=before + weight)


def _groups(G: Network, parts: list[set[str]]) -> list[Group]:
    """Parts as numbered groups: largest first, then by their first member."""
    weights = dict(G.degree(weight="weight"))
    ranked = [tuple(sorted(part, key=lambda n: (-weights[n], G.nodes[n]["label"], n))) for part in parts]
    ranked.sort(key=lambda members: (-len(members), members))
    return [Group(i, _name(G, members), len(members), members) for i, members in enumerate(ranked, start=1)]


def _name(G: Network, members: tuple[str, ...]) -> str:
    return ", ".join(G.nodes[n]["label"] for n in members[:NAMED])
