"""Questions to a graph directory: SPARQL and named queries, analyses, exports, validation."""

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from kg.analyse import Network, network
from kg.build.directory import snapshot
from kg.build.settings import base_of, run_of
from kg.errors import QueryError
from kg.export import EXPORTERS, Dataset, without_open
from kg.graph import query as sparql
from kg.graph import store
from kg.graph.validate import Violation
from kg.graph.validate import validate as check
from kg.ledger import Ledger
from kg.ontology import load as load_ontology


def export(  # noqa: PLR0913 - each is a choice of the user's
    directory: Path,
    format: str,
    out: BinaryIO,
    *,
    open_relations: bool = True,
    unasserted: bool = False,
    limit: int | None = None,
) -> None:
    """Write a graph in one of the formats of `kg.export.EXPORTERS`. Raises QueryError for an unknown format."""
    exporter = EXPORTERS.get(format)
    if exporter is None:
        raise QueryError(f"no export format {format!r}; the formats are {', '.join(EXPORTERS)}")
    made = snapshot(directory)
    with Ledger.open(directory) as ledger:
        base, run = base_of(ledger), run_of(ledger)
    records = made if open_relations else without_open(made)
    exporter(Dataset(records, load_ontology(), run, base=base, unasserted=unasserted, limit=limit), out)


def query(directory: Path, text: str) -> sparql.Results:
    """Run a SPARQL query over the union of a graph's named graphs. Raises QueryError where it does not parse."""
    with store.reading(directory) as opened:
        return sparql.run(opened, text)


def named_query(directory: Path, name: str, parameters: Mapping[str, str]) -> sparql.Results:
    """Run one of the queries that ship with newsgraph. Raises QueryError for an unknown name or parameter."""
    with store.reading(directory) as opened:
        return sparql.run_named(opened, name, parameters)


def validate(directory: Path) -> list[Violation]:
    """Check a graph against its shapes and each quote against its article's text; empty if all is well."""
    with Ledger.open(directory) as ledger:
        texts = {article.id: article.text for article in ledger.articles()}
    with store.reading(directory) as opened:
        return check(opened, texts)


def network_of(directory: Path) -> Network:
    """The network of a graph's asserted relations, for networkx and `kg.analyse`."""
    return network(snapshot(directory), load_ontology())
