"""Where events are by the place of their last match."""

from collections.abc import Iterator

from kg.extract.relations.scene import Candidate, Scene
from kg.lang.places import PlaceWords


def setting_relations(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """Yield "won in the final at Kent Arena, claiming the Orem Cup": the only event that a sentence names is there."""
    for index, mention in scene.names():
        first = scene.token_from(mention.start)
        before = scene.doc.text[max(scene.doc[first].sent.start_char, mention.start - words.reach) : mention.start]
        if not words.final.search(before) or not scene.is_a(index, "Place"):
            continue
        sentence = scene.doc[first].sent
        inside = [i for i, m in scene.names() if sentence.start_char <= m.start < sentence.end_char]
        events = [i for i in inside if scene.is_a(i, "Event")]
        if events and all(scene.same(events[0], i) for i in events):
            yield _located(scene, events[0], index, "final")


def _located(scene: Scene, inner: int, outer: int, rule: str) -> Candidate:
    mention = scene.mentions[inner]
    head, cue = scene.doc[scene.token_from(mention.head)], (mention.start, mention.end)
    return Candidate(inner, outer, "locatedIn", "located in", head, cue, f"place:{rule}", presupposed=True)
