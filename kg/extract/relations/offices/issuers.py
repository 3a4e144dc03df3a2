"""The state that issues a statement: officials whose title names no state are its own ("Ambassador Ana Ruiz")."""

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import Title


def issuing_state(scene: Scene, title: Title) -> tuple[int, ...]:
    """The state that calls itself "we" in an article, for a bare title such as its own officials have.

    "We believe in this work. *Ambassador* Ana Ruiz visited Homs": hers is the state that says so. Nothing where the
    article has no such state, or more than one.
    """
    words = [token.lower_ for token in scene.doc[title.start : title.stop]]
    around = [*words, scene.doc[min(title.stop, len(scene.doc) - 1)].lower_]
    if " ".join(words) not in scene.offices.unsaid or scene.offices.states_of(around) is not None:
        return ()
    ours = {scene.chains[i] for i, m in enumerate(scene.mentions) if m.rule == "speakers"} if scene.chains else set()
    named = [i for i, _ in scene.names() if scene.chains[i] in ours and scene.is_a(i, "Country")]
    states = scene.distinct(reversed(named))
    return tuple(i for i in states if len(states) == 1 and scene.offices.may_have(scene.mentions[i].name, words))
