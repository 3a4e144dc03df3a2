"""Whose office somebody had before him: "Prime Minister Ana Ruiz and her *predecessor* Ion Popa"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.relations.nominal.agents import bearers
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import DESCRIBED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.tree import MODIFIERS


def forerunner_relations(scene: Scene, held: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the offices `held` by somebody, of which a predecessor is told, for the predecessor."""
    for noun in (t for t in scene.doc if t.lemma_.lower() in scene.lexicon.actors.forerunners):
        owners = [i for c in noun.lefts if c.dep_ in MODIFIERS for i in scene.ends(c)]
        earlier = [i for t in bearers(scene, noun) for i in scene.ends(t) if scene.is_a(i, "Person")]
        for one in (one for one in held if scene.is_among(one.subject, owners)):
            known = [c.subject for c in held if (c.property, c.object) == (one.property, one.object)]
            for person in (i for i in earlier if not scene.is_among(i, known)):
                yield replace(one, subject=person, cue=span_of(noun), rule="forerunner", confidence=DESCRIBED)
