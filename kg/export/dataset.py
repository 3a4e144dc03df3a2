"""What every exporter is given: the graph as records, the ontology, and the choices that a user has."""

from dataclasses import dataclass, replace

from kg import iri
from kg.graph.rdf import Run
from kg.ontology import Ontology
from kg.statements import Snapshot


@dataclass(frozen=True, slots=True)
class Dataset:
    """A graph to export."""

    snapshot: Snapshot
    ontology: Ontology
    #: What read the articles; the RDF formats name it.
    run: Run
    #: Where the IRIs of the data stand.
    base: str = iri.BASE
    #: Network formats (csv, graphml, gexf, svg): also links that nothing asserts, only denied, planned or alleged ones.
    unasserted: bool = False
    #: Network formats: only this many of the best connected entities; None takes all (in svg as many as are legible).
    limit: int | None = None


def without_open(snapshot: Snapshot) -> Snapshot:
    """The same graph without its open relations (those whose predicate the ontology does not know)."""
    return replace(snapshot, statements=tuple(s for s in snapshot.statements if s.property))
