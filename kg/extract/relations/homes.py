"""Where a body or town is, by the state in a description that goes back to it: "Velmo ... the [French] carmaker"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.scene import Candidate, Scene
from kg.types import MentionKind


def home_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the location that a definite description of a body or town named before gives it by a state's adjective."""
    for index, mention in enumerate(scene.mentions):
        if mention.kind is not MentionKind.NOMINAL or mention.rule != "definite" or not scene.chains:
            continue
        head = scene.doc[scene.token_from(mention.head)]
        named = next((i for i, m in scene.names() if scene.chains[i] == scene.chains[index]), None)
        place = named is not None and scene.is_a(named, "Organization", "Place") and head.tag_ == "NN"
        if named is None or not place or scene.is_a(named, "Country"):
            continue
        for state in _states(scene, head):
            if not scene.same(named, state):
                cue = scene.mentions[state].start, scene.mentions[state].end
                yield Candidate(named, state, "locatedIn", "located in", head, cue, "description", presupposed=True)


def _states(scene: Scene, head: Token) -> Iterator[int]:
    """The states whose adjectives stand before a description's head; no organ of theirs is described."""
    if any(c.dep_ == "appos" for c in head.children) or head.dep_ == "appos":
        return  # what stands beside a name describes it where it stands
    for child in head.lefts:
        index = scene.name_to.get(child.i + 1)
        plain = child.dep_ in ("amod", "compound", "nmod")
        if index is not None and plain and scene.is_a(index, "Country") and not scene.prefixes(index):
            yield index
