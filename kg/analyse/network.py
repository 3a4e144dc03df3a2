"""A snapshot in, a networkx graph out: what the measures read, and what a notebook may go on with."""

from collections.abc import Container, Iterable

import networkx as nx

from kg.analyse.links import Link, links
from kg.ontology import Ontology
from kg.statements import Snapshot

#: Nodes are entity ids, with label and type; edges are keyed by relation, with the fields of their link.
type Network = nx.MultiDiGraph[str]


def network(snapshot: Snapshot, ontology: Ontology, *, families: Container[str] | None = None) -> Network:
    """The network of asserted links, in sorted order; entities in no link are left out.

    Where `families` is given, only links of these families are taken; open relations are the family `kg.analyse.OPEN`.
    """
    found = links(snapshot, ontology)
    return assemble(snapshot, (link for link in found if families is None or link.family in families))


def assemble(snapshot: Snapshot, found: Iterable[Link]) -> Network:
    """The network of the given links."""
    chosen = list(found)
    G: Network = nx.MultiDiGraph()
    for entity in sorted({end for link in chosen for end in (link.source, link.target)}):
        G.add_node(entity, label=snapshot.entities[entity].label, type=snapshot.entities[entity].type)
    for link in chosen:
        G.add_edge(link.source, link.target, key=link.id, **_attributes(link))
    return G


def _attributes(link: Link) -> dict[str, object]:
    return {
        "relation": link.relation,
        "label": link.label,
        "family": link.family,
        "sign": link.sign,
        "symmetric": link.symmetric,
        "weight": link.weight,
        "sentence": link.sentence,
    }
