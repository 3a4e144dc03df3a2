"""A dataset in, the nodes and edges of the network formats out, with what an analyst filters and colours by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.analyse import Link, Network, assemble, communities, entity_dates, links, pagerank
from kg.export.dataset import Dataset
from kg.statements import Entity


@dataclass(frozen=True, slots=True)
class Node:
    """An entity as a node."""

    id: str
    label: str
    type: str
    degree: int
    #: Mentions in all articles, and articles.
    mentions: int
    articles: int
    pagerank: float
    #: Number of the Louvain community, 1 the largest, and its name: its best connected members.
    community: int
    community_label: str
    #: Wikidata id ("Q212"), or empty.
    wikidata: str
    aliases: tuple[str, ...]
    #: Dates of the articles, sorted, each once, ISO.
    dates: tuple[str, ...]

    @property
    def first_seen(self) -> str:
        """The first date, or empty."""
        return self.dates[0] if self.dates else ""

    @property
    def last_seen(self) -> str:
        """The last date, or empty."""
        return self.dates[-1] if self.dates else ""


@dataclass(frozen=True, slots=True)
class View:
    """The nodes and edges of a network format, both sorted."""

    nodes: tuple[Node, ...]
    edges: tuple[Link, ...]


def view(dataset: Dataset) -> View:
    """The dataset's links and the entities at their ends, with measures over exactly these."""
    snapshot = dataset.snapshot
    found = links(snapshot, dataset.ontology, unasserted=dataset.unasserted)
    if dataset.limit is not None:
        found = _central(found, dataset.limit)
    G = assemble(snapshot, found)
    dates = entity_dates(snapshot, found)
    return View(tuple(_nodes(G, snapshot.entities, dates)), tuple(found))


def _central(found: list[Link], limit: int) -> list[Link]:
    """The links among the `limit` entities with most evidence on their links."""
    weights: dict[str, int] = {}
    for link in found:
        for end in {link.source, link.target}:
            weights[end] = weights.get(end, 0) + link.weight
    kept = set(sorted(weights, key=lambda id: (-weights[id], id))[:limit])
    return [link for link in found if link.source in kept and link.target in kept]


def _nodes(G: Network, entities: Mapping[str, Entity], dates: Mapping[str, tuple[str, ...]]) -> Iterable[Node]:
    ranks = {r.id: r.pagerank for r in pagerank(G)}
    groups = {member: group for group in communities(G) for member in group.members}
    for id in G:
        entity, group = entities[id], groups[id]
        yield Node(
            id=id,
            label=entity.label,
            type=entity.type,
            degree=G.degree(id),
            mentions=entity.mentions,
            articles=len(entity.articles),
            pagerank=ranks[id],
            community=group.number,
            community_label=group.label,
            wikidata=_wikidata(entity.same_as),
            aliases=entity.aliases,
            dates=dates.get(id, ()),
        )


def _wikidata(same_as: str | None) -> str:
    """The Wikidata id at the end of an entity's IRI, or empty where the IRI is another's."""
    head, _, last = (same_as or "").rpartition("/")
    return last if "wikidata.org" in head else ""
