"""Who is threatened with a measure: "threatens to cut aid *to Oman*", "threatened to withhold arms *from Oman*"."""

from collections.abc import Iterator, Sequence

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate, by_sense
from kg.extract.relations.scene.spans import span_of


def threat_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield that who threatens to take a measure against somebody threatens him, whatever leads from it to him."""
    for one in candidates:
        known, verb = scene.ontology.properties.get(one.property), one.predicate
        clause = scene.clause_at.get(verb.head.i) if verb.dep_ == "xcomp" else None
        if known is None or clause is None or clause.subject is None or one.negated:
            continue
        measure = known.family in scene.families.official and scene.is_a(one.object, "Agent")
        own = one.subject in scene.ends(clause.subject.head)
        senses = (s for s in scene.lexicon.of("verb", clause.lemma) if "object" in s.targets)
        sense = next((s for s in senses if scene.family(s) == "threatens"), None) if measure and own else None
        if sense is not None:
            yield by_sense(sense, (one.subject, one.object), clause.head, span_of(clause.head))
