"""Questions to a graph directory: SPARQL and named queries, and whether it keeps its promises."""

from collections.abc import Mapping
from pathlib import Path

from kg.graph import query as sparql
from kg.graph import store
from kg.graph.validate import Violation
from kg.graph.validate import validate as check
from kg.ledger import Ledger


def query(directory: str | Path, text: str) -> sparql.Results:
    """Run a SPARQL query over the union of a graph's named graphs. Raises QueryError where it does not parse."""
    with store.reading(directory) as opened:
        return sparql.run(opened, text)


def named_query(directory: str | Path, name: str, parameters: Mapping[str, str]) -> sparql.Results:
    """Run one of the queries that ship with newsgraph. Raises QueryError for an unknown name or parameter."""
    with store.reading(directory) as opened:
        return sparql.run_named(opened, name, parameters)


def validate(directory: str | Path) -> list[Violation]:
    """Check a graph against its shapes and each quote against its article's text; empty if all is well."""
    with Ledger.open(directory) as ledger:
        texts = {article.id: article.text for article in ledger.articles()}
    with store.reading(directory) as opened:
        return check(opened, texts)
