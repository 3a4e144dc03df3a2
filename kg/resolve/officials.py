"""Descriptions of people by another word for their office: "the French leader" for the president of France."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.types import MentionKind

#: So many sentences back a description looks for its holder, and so many words before a title stands his state.
_REACH, _BEFORE = 6, 4


def by_office(scene: Scene, links: Links, n: int) -> int | None:
    """The last person before a description whose office its noun speaks of; None where the text leaves it open.

    He is of the state that the description names ("the Chilean leader"); where it names none, he is the only one.
    """
    head = scene.heads[n]
    offices = scene.names.titles.spoken_of.get(head.lower_)
    if offices is None or scene.mentions[n].type != "Person" or _says_more(scene, head):
        return None
    states = _states_within(scene, head.left_edge.i, head.i)
    holders: dict[int, int] = {}
    for m in range(n):
        near = scene.sentences[n] - scene.sentences[m] <= _REACH
        if near and scene.mentions[m].kind is MentionKind.NAME and scene.mentions[m].type == "Person":
            roots = [k for k in range(n) if links.find(k) == links.find(m)]
            held = any(_is_held(scene, k, offices) for k in roots)
            if held and (not states or states & {s for k in roots for s in _states_of(scene, k)}):
                holders[links.find(m)] = m
    return max(holders.values()) if len(holders) == 1 or (states and holders) else None


def _says_more(scene: Scene, head: Token) -> bool:
    """Does the phrase say who is meant by more than a state ("the [rebel] leader", "the leader [of the party]")?"""
    plain = scene.names.syntax.definite | scene.names.titles.spoken_of_words.plain
    named = {t.i for m in scene.mentions if m.type == "Country" for t in scene.doc.char_span(m.start, m.end) or ()}
    before = [t for c in head.lefts for t in c.subtree]
    behind = [c for c in head.rights if c.dep_ in ("prep", "relcl", "acl", "appos")]
    return bool(behind) or any(t.i not in named and t.lower_ not in plain and t.dep_ != "case" for t in before)


def _is_held(scene: Scene, m: int, offices: frozenset[str]) -> bool:
    """Does the title before a name, or a description of its bearer, tell of one of some offices?"""
    if scene.mentions[m].kind is MentionKind.NOMINAL:
        head = scene.heads[m]
        words = [t.lower_ for t in scene.doc[head.left_edge.i : head.i + 1]]
    else:
        words = list(scene.titles[m])
    for stop, length in ((len(words), length) for length in (1, 2, 3)):
        before = words[stop - length - 1] if stop > length else ""
        if (
            " ".join(words[max(0, stop - length) :]) in offices
            and before not in scene.names.titles.spoken_of_words.lesser | scene.names.offices.past
        ):
            return True
    return False


def _states_of(scene: Scene, m: int) -> Iterator[str]:
    """The states that a title or a description names ("[Norwegian] ambassador", "Chancellor Ruiz of [Germany]")."""
    mention, start = scene.mentions[m], scene.starts[m]
    if mention.kind is MentionKind.NOMINAL:
        head = scene.heads[m]
        yield from _states_within(scene, head.left_edge.i, head.i)
        yield from (s for c in head.rights if c.lower_ == "of" for s in _states_within(scene, c.i, c.right_edge.i + 1))
    elif scene.titles[m]:
        yield from _states_within(scene, max(0, start - len(scene.titles[m]) - _BEFORE), start)
        stop = scene.heads[m].i + 1
        if stop < len(scene.doc) and scene.doc[stop].lower_ == "of":
            yield from _states_within(scene, stop, stop + 3)


def _states_within(scene: Scene, first: int, stop: int) -> set[str]:
    """The states that a stretch of tokens names, also by demonym."""
    return {
        m.name
        for m, start in zip(scene.mentions, scene.starts, strict=True)
        if m.type == "Country" and first <= start < stop and m.kind is MentionKind.NAME
    }
