"""Where things are by what else a sentence tells: its only state, the place of an event's last match."""

from collections.abc import Iterator

from kg.extract.relations.scene import Candidate, Scene
from kg.lang.places import PlaceWords


def setting_relations(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """Yield the locations that follow from where a sentence says that all happens."""
    yield from _final(scene, words)
    yield from _only_state(scene, words)


def _final(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Won in the final at Kent Arena, claiming the Orem Cup": the only event that a sentence names is there."""
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


def _only_state(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Floods across Chad destroyed a bridge in Bongor": spots lie in the only state of which a sentence speaks."""
    for sentence in scene.doc.sents:
        inside = [(i, m) for i, m in scene.names() if sentence.start_char <= m.start < sentence.end_char]
        states = [i for i, _ in inside if scene.is_a(i, "Country")]
        alone = all(scene.same(states[0], i) for i in states)
        state = next((i for i in states if _is_setting(scene, i, words)), None) if alone else None
        for index, mention in inside if state is not None else ():
            if state is not None and mention.start > scene.mentions[state].end and _is_spot(scene, index):
                yield _located(scene, index, state, "only")


def _is_setting(scene: Scene, state: int, words: PlaceWords) -> bool:
    """Does a sentence tell by a state's name where it happens ("across [Chad]"), other than in a relative clause?"""
    mention = scene.mentions[state]
    head = scene.doc[scene.token_from(mention.head)]
    before = scene.doc.text[max(0, mention.start - words.reach) : mention.start]
    aside = any(t.dep_ == "relcl" for t in (head, *head.ancestors))
    return mention.rule != "demonym" and not aside and bool(words.across.search(before))


def _is_spot(scene: Scene, index: int) -> bool:
    """Is it a place in which something is done, and of which no more is said where it lies?"""
    mention = scene.mentions[index]
    first, stop = scene.token_from(mention.start), scene.token_from(mention.end)
    before = scene.doc[first - 2 if scene.doc[first - 1].lower_ == "the" else first - 1]
    chained = stop < len(scene.doc) and scene.doc[stop].lower_ in (",", "in") and stop + 1 in scene.name_from
    return before.lower_ in ("in", "at") and not chained and scene.is_a(index, "Place")


def _located(scene: Scene, inner: int, outer: int, rule: str) -> Candidate:
    mention = scene.mentions[inner]
    head, cue = scene.doc[scene.token_from(mention.head)], (mention.start, mention.end)
    return Candidate(inner, outer, "locatedIn", "located in", head, cue, f"place:{rule}", presupposed=True)
