"""The whole graph for other tools: exports, and the network for networkx."""

from pathlib import Path
from typing import BinaryIO

from kg.analyse import Network, network
from kg.build.directory import snapshot
from kg.build.settings import base_of, run_of
from kg.errors import QueryError
from kg.export import EXPORTERS, NETWORKS, Dataset, without_open
from kg.ledger import Ledger
from kg.ontology import load as load_ontology


def export(  # noqa: PLR0913 - each is a choice of the user's
    directory: str | Path,
    format: str,
    out: BinaryIO,
    *,
    open_relations: bool = True,
    unasserted: bool = False,
    limit: int | None = None,
) -> None:
    """Write a graph in one of the formats of `kg.export.EXPORTERS`. Raises QueryError for an unknown format, and
    where a format that keeps every statement is asked to take in more or fewer.
    """
    exporter = EXPORTERS.get(format)
    if exporter is None:
        raise QueryError(f"no export format {format!r}; the formats are {', '.join(EXPORTERS)}")
    if format not in NETWORKS and (unasserted or limit is not None):
        kept = f"{format} keeps every statement"
        raise QueryError(f"{kept}: only the network formats ({', '.join(NETWORKS)}) take a limit or leave links out")
    made = snapshot(directory)
    with Ledger.open(directory) as ledger:
        base, run = base_of(ledger), run_of(ledger)
    records = made if open_relations else without_open(made)
    exporter(Dataset(records, load_ontology(), run, base=base, unasserted=unasserted, limit=limit), out)


def network_of(directory: str | Path) -> Network:
    """The network of a graph's asserted relations, for networkx and `kg.analyse`."""
    return network(snapshot(directory), load_ontology())
