"""A graph in, a file out: one module a format, all with `write(dataset, out)`.

The network formats (csv, graphml, gexf, svg) merge statements into one edge for each source, target and relation; the
rows of jsonl and the RDF formats keep every statement and every evidence.
"""

from collections.abc import Callable
from typing import BinaryIO

from kg.export import csv, gexf, graphml, jsonl, jsonld, rdf, svg
from kg.export.dataset import Dataset, without_open
from kg.export.rows import Row, rows

#: Writes a dataset to a binary file, the same bytes for the same dataset.
type Exporter = Callable[[Dataset, BinaryIO], None]

#: The formats by name. To add one, write a module beside these with a function `write(dataset, out)`, name it here, and
#: add a line to `docs/exports.md`; the tests in `tests/export/test_exporters.py` then run over it too.
EXPORTERS: dict[str, Exporter] = {
    "csv": csv.write,
    "gexf": gexf.write,
    "graphml": graphml.write,
    "jsonld": jsonld.write,
    "jsonl": jsonl.write,
    "nquads": rdf.nquads,
    "svg": svg.write,
    "trig": rdf.trig,
    "turtle": rdf.turtle,
}

#: The formats that merge statements into links; `unasserted` and `limit` of a dataset are for these.
NETWORKS = ("csv", "gexf", "graphml", "svg")

__all__ = ["EXPORTERS", "NETWORKS", "Dataset", "Exporter", "Row", "rows", "without_open"]
