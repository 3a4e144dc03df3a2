"""How fast the GraphML and GEXF writers are, and what memory they take, beside networkx's.

    python -m benchmarks.export_speed [EDGES]

The network is made up: EDGES links (100,000) between a tenth as many entities, with every column filled. Ours writes
all columns; networkx writes the same values from its own graph. What is written is counted and thrown away. Time is the
process's own, so that a busy machine does not matter much; peak memory is what tracemalloc sees beyond the network
itself, in a run of its own, since tracing slows the work down (lxml's own memory it does not see).
"""

import gc
import io
import random
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

import networkx as nx

from kg.analyse import Link
from kg.export import gexf, graphml
from kg.export.columns import EDGE_COLUMNS, NODE_COLUMNS, Kind, getter
from kg.export.view import Node, View
from kg.export.xml import send


class Sink(io.RawIOBase):
    """Counts what is written and forgets it."""

    size = 0

    def writable(self) -> bool:
        """Yes."""
        return True

    def write(self, data: Any) -> int:
        """Count."""
        self.size += len(data)
        return len(data)


def made_up(edges: int) -> View:
    """A network as ugly as news: quotes and ampersands in one sentence of four."""
    chance = random.Random(1)
    ids = [f"Q{1000 + i}" for i in range(max(2, edges // 10))]
    nodes = tuple(_node(id, i) for i, id in enumerate(ids))
    return View(nodes, tuple(_link(i, chance.choice(ids), chance.choice(ids)) for i in range(edges)))


def _node(id: str, i: int) -> Node:
    days = ("2024-11-13", "2024-11-20")
    label = f"Entity {i}"
    return Node(id, label, "Person", i % 9 + 1, 3, 2, 0.0001, i % 30 + 1, label, id, (label, f"E. {i}"), days)


def _link(i: int, source: str, target: str) -> Link:
    sentence = f"Sentence {i} says that somebody supports somebody else, as sentences of news do every day"
    return Link(
        id=f"l{i:016x}",
        source=source,
        target=target,
        relation="supports",
        label="supports",
        family="supports",
        sign=1,
        symmetric=False,
        asserted=True,
        weight=i % 5 + 1,
        articles=2,
        negated=0,
        possible=0,
        alleged=0,
        attributed=0.5,
        attributed_to=("Mark Rutte",),
        dates=("2024-11-13",),
        sentence=f'"{sentence}," AT&T said.' if i % 4 == 0 else f"{sentence}.",
        url=f"https://example.org/{i}",
        sources=("Example Wire",),
    )


def as_networkx(network: View) -> "nx.MultiDiGraph[str]":
    """The same nodes, edges and values for networkx's writers, which know no lists."""
    G: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in network.nodes:
        G.add_node(node.id, label=node.label, **dict(_plain(node, NODE_COLUMNS)))
    for edge in network.edges:
        G.add_edge(edge.source, edge.target, label=edge.label, weight=edge.weight, **dict(_plain(edge, EDGE_COLUMNS)))
    return G


def _plain(record: Node | Link, columns: Any) -> Iterator[tuple[str, Any]]:
    for column, value in zip(columns, getter(columns)(record), strict=True):
        yield column.name, "|".join(value) if column.kind is Kind.LIST else value


def written(lines: Callable[[View], Iterator[str]], network: View) -> Callable[[BinaryIO], None]:
    """A writer of ours as networkx's are: a function of the file."""
    return lambda out: send(lines(network), out)


def seconds(write: Callable[[BinaryIO], None], runs: int = 3) -> float:
    """The median time of some runs."""
    times = []
    for _ in range(runs):
        gc.collect()
        start = time.process_time()
        write(io.BufferedWriter(Sink()))
        times.append(time.process_time() - start)
    return sorted(times)[runs // 2]


def peak(write: Callable[[BinaryIO], None]) -> float:
    """Megabytes allocated at most while writing."""
    gc.collect()
    tracemalloc.start()
    write(io.BufferedWriter(Sink()))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def main() -> None:
    """Print a table."""
    edges = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    network = made_up(edges)
    G = as_networkx(network)
    writers = {
        "GraphML, ours": written(graphml.lines, network),
        "GraphML, networkx": lambda out: nx.write_graphml_xml(G, out),
        "GraphML, networkx with lxml": lambda out: nx.write_graphml_lxml(G, out),
        "GEXF, ours": written(gexf.lines, network),
        "GEXF, networkx": lambda out: nx.write_gexf(G, out),
    }
    print(f"| {edges:,} edges, {len(network.nodes):,} nodes | seconds | edges/s | peak MB |\n|---|---|---|---|")
    for name, write in writers.items():
        took = seconds(write)
        print(f"| {name} | {took:.2f} | {edges / took:,.0f} | {peak(write):.1f} |", flush=True)


if __name__ == "__main__":
    main()
