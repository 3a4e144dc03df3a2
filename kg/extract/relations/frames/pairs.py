"""The pairs of mentions that fill a sense's frame."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.frames.inside import ends_within, nameless_among
from kg.extract.relations.frames.reciprocal import Pairs, is_shared, reciprocal_pairs
from kg.extract.relations.frames.restrictions import (
    acts_there,
    as_asked,
    makes_among,
    speaker_wronged,
    who_acts,
    without_deeds,
    without_things,
)
from kg.extract.relations.participants.instruments import acting_by
from kg.extract.relations.participants.roles import Roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Attempt
from kg.extract.relations.scene.fitting import asked_types, fits, open_type
from kg.lang.senses import Sense


def pairs_of(scene: Scene, sense: Sense, roles: Roles, predicate: Token) -> Pairs:
    """The pairs of mentions that fill a sense's frame and have the types it asks for.

    The predicate is the word that has the sense; it is only for the trace of what was tried.
    """
    acting, acted = asked_types(scene, sense)
    roles = as_asked(scene, sense, roles)
    sources = _fill(scene, sense.sources, roles, acting)
    roles = without_deeds(scene, sense, without_things(scene, sense, roles))
    targets = _fill(scene, sense.targets, roles, acted)
    hostile = scene.family(sense) in scene.families.hostile
    if sources:
        sources = who_acts(scene, sense, roles, sources)
    if not targets or (hostile and len(makes_among(scene, targets)) == len(targets)):
        targets = ends_within(scene, sense, roles) or targets
    elif hostile and sense.place:
        targets = [*targets, *nameless_among(scene, sense, roles)]
    if scene.trace is not None:
        scene.trace.attempts.append(Attempt(predicate, sense, roles, sources, targets))
    if hostile and sources and targets and all(scene.same(s, t) for s in sources for t in targets):
        targets = speaker_wronged(scene, sense, roles) or targets
    known = scene.ontology.properties.get(sense.property)
    shared = is_shared(scene, sense) or (known is not None and known.symmetric)
    mutual = shared and {"with", "between"} & {*sense.sources, *sense.targets}
    if len(targets) > 1 and not mutual and all(scene.is_among(t, sources) for t in targets):
        return []  # "A and B are accused of what [they] did"
    pairs = [
        (s, t)
        for s in sources
        for t in targets
        if fits(scene, sense, s, t) and acts_there(scene, sense, (s, t), predicate)
    ]
    return pairs or reciprocal_pairs(scene, sense, roles, sources, predicate)


def _fill(scene: Scene, names: Sequence[str], roles: Roles, classes: Sequence[str]) -> list[int]:
    """The ends in the first role that has one of the classes asked for; failing that, in the first that has any."""
    fallback: list[int] = []
    for name in names:
        heads = roles.get(name, ())
        found = scene.all_ends(heads) or (acting_by(scene, heads) if name == "subject" else [])
        if any(open_type(scene, i, classes) for i in found) or (found and not classes):
            return found
        fallback = fallback or found
    return fallback
