"""Relations between mentions: who did what to whom, typed by the ontology, with factuality and attribution."""

from kg.extract.relations.assemble import relations
from kg.extract.relations.candidates import Candidate, Trace
from kg.extract.relations.drops import Outcome, seen
from kg.extract.relations.scene import Scene
from kg.extract.relations.staging import scene

__all__ = ["Candidate", "Outcome", "Scene", "Trace", "relations", "scene", "seen"]
