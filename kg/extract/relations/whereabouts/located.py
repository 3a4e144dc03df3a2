"""What names side by side state: the candidate for a pair, and how a name stands before the next."""

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate

#: Classes whose members lie in places.
LOCATABLE = ("Place", "Organization", "Event")


def holds_kind(scene: Scene, pair: tuple[int, int], between: str) -> bool:
    """Is the kind between two places the second one's ("the Bari Region town of Qandala", "the Lyon suburb of Velmo")?

    It is where the first has a kind of its own, or is a state's known part, or the kind is a town's or smaller. A known
    state or division is no part of the first one ("the Zinder region of Niger").
    """
    inner, outer = pair
    if scene.places.patterns.own_kind.search(scene.mentions[inner].text):
        return True
    if not scene.is_a(inner, "Place") or not scene.is_a(outer, "Place") or scene.mentions[outer].canonical:
        return False
    return bool(scene.places.patterns.part_of.fullmatch(between) or scene.mentions[inner].canonical)


def located_in(scene: Scene, inner: int, outer: int, rule: str, cue: tuple[int, int] | None = None) -> Candidate:
    """What a rule for places tells of where something is, at the cue or else at its own name."""
    return adjacent(scene, inner, outer, "locatedIn", "located in", f"place:{rule}", cue)


def adjacent(  # noqa: PLR0913 - one place that fills the record
    scene: Scene, subject: int, object_: int, name: str, phrase: str, rule: str, cue: tuple[int, int] | None = None
) -> Candidate:
    """What the words between or around two names presuppose of them, at the cue or else at the first name."""
    mention = scene.mentions[subject]
    head = scene.head_word(mention)
    return Candidate(subject, object_, name, phrase, head, cue or (mention.start, mention.end), rule, presupposed=True)
