"""Relations between mentions: who did what to whom, typed by the ontology, with factuality and attribution."""

from kg.extract.relations.assembly.drops import Outcome, seen
from kg.extract.relations.assembly.relations import relations
from kg.extract.relations.assembly.staging import set_scene
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate, Trace

__all__ = ["Candidate", "Outcome", "Scene", "Trace", "relations", "seen", "set_scene"]
