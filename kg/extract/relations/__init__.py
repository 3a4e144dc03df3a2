"""Relations between mentions: who did what to whom, typed by the ontology, with factuality and attribution."""

from kg.extract.relations.assemble import relations
from kg.extract.relations.scene import Candidate, Scene, Trace, scene

__all__ = ["Candidate", "Scene", "Trace", "relations", "scene"]
