"""Firms and towns described by where they are at home or what they do: "the French carmaker", "the oil company"."""

from itertools import takewhile

from spacy.tokens import Token

from kg.resolve.links import Links
from kg.resolve.recency import REACH, is_called, names_before, spoken_of_last, spoken_of_most
from kg.resolve.scene import Scene
from kg.tree import NOUN_SUBJECTS
from kg.types import MentionKind


def is_of_sort(scene: Scene, n: int) -> bool:
    """Is a firm or a town described by its state or trade alone ("the [French] carmaker", "the [oil] company")?"""
    head = scene.heads[n]
    own = [t for t in head.lefts if t.dep_ in ("amod", "compound", "nmod", "poss", "nummod")]
    trades = _trades(scene, head)
    seated = any(t.lower_ in scene.names.places.based for t in own)
    more = ("prep", "acl", "appos") if seated else ("prep", "relcl", "acl", "appos")
    behind = any(t.dep_ in more and not is_set_off(t) for t in head.rights)
    class_ = scene.mentions[n].type
    kind = scene.names.shapes.before.get(head.lemma_.lower()) == class_ and class_ in REACH
    return bool(own) and len(own) == len(trades) + len(states_told(scene, head)) and kind and not behind


def _trades(scene: Scene, head: Token) -> list[Token]:
    """The common nouns before a noun that tell what a body does ("the [oil] company")."""
    return [t for t in head.lefts if t.tag_ == "NN" and t.dep_ == "compound" and t.i not in scene.by_head]


def states_told(scene: Scene, head: Token) -> list[int]:
    """The states, or parts of them, whose adjectives describe a noun, and the seats by which a dash tells of it."""
    before = [t for t in head.lefts if t.dep_ in ("amod", "compound")]
    seats = [c for t in before if t.lower_ in scene.names.places.based for c in t.lefts if c.dep_ == "npadvmod"]
    found = [m for t in (*before, *seats) if (m := scene.by_head.get(t.i)) is not None]
    return [m for m in found if scene.mentions[m].type in ("Country", "Place")]


def by_home(scene: Scene, links: Links, n: int) -> int | None:
    """The one body or town near, beside which no other state is named, that such a description goes back to."""
    kind, head = scene.mentions[n].type, scene.heads[n]
    near = [m for m in names_before(scene, n, REACH[kind]) if scene.mentions[m].type == kind]
    trades = {t.lower_ for t in _trades(scene, head)}
    worded = [m for m in near if trades & {*scene.mentions[m].text.lower().split()}]
    near = worded or [m for m in near if not _is_another_sort(scene, m, head)]
    states = (scene.mentions[i] for i in states_told(scene, head))
    homes = {state.canonical for state in states if state.type == "Country"}
    told = [m for m in names_before(scene, n, len(scene.doc)) if homes and _is_at_home(scene, m, kind, homes)]
    if len({links.find(m) for m in told}) == 1 and not _is_another_sort(scene, told[0], head):
        return told[0]
    above = [*head.ancestors]
    inside = (m for m in near if scene.sentences[m] == scene.sentences[n])
    beside = [m for m in inside if head.dep_ not in NOUN_SUBJECTS or scene.heads[m].head in above]
    barred = {links.find(m) for m in beside}
    free = [m for m in near if links.find(m) not in barred and not (homes and _told_homes(scene, m) - homes)]
    if len({links.find(m) for m in free}) > 1:
        called = [m for m in free if is_called(scene, m, head.lower_)]
        free = called or spoken_of_last(scene, n, free) or spoken_of_most(scene, links, n, free)
    return free[0] if len({links.find(m) for m in free}) == 1 else None


def _is_at_home(scene: Scene, m: int, kind: str, homes: set[str]) -> bool:
    """Has the text put a name of some class where a later description does ("[Irish] airline Velmo")?"""
    return scene.mentions[m].type == kind and bool(_told_homes(scene, m) & homes)


def _is_another_sort(scene: Scene, m: int, head: Token) -> bool:
    """Does a word of a body's name tell of another sort of body than a noun does ("Labour Court", "the firm")?"""
    words = {word for word in scene.mentions[m].text.lower().split() if word in scene.names.nominals}
    return bool(words - {head.lower_} - scene.names.nouns.general.nouns)


def _told_homes(scene: Scene, m: int) -> set[str]:
    """The states that stand as adjectives before a name or the noun for what it is ("[Irish] airline Velmo")."""
    head = scene.heads[m]
    before = takewhile(lambda t: t.pos_ in ("ADJ", "NOUN"), reversed(scene.doc[head.left_edge.i : scene.starts[m]]))
    beside = [*before, *(t for t in (*head.lefts, *head.head.lefts) if scene.starts[m] > t.i or head.head != t.head)]
    told = [scene.mentions[i] for t in beside if (i := scene.by_head.get(t.i)) is not None]
    return {one.canonical for one in told if one.type == "Country"}


def is_set_off(clause: Token) -> bool:
    """Does a comma part a clause from its noun, so that it only adds to it ("the company, which makes cars,")?"""
    first = clause.left_edge
    return first.i > 0 and first.nbor(-1).text == ","


def link_homelands(scene: Scene, links: Links) -> None:
    """ "Chadian president Ana Ruiz said [her country] was ready": the state by which the text describes her."""
    for n in scene.of_kind(MentionKind.NOMINAL):
        owner = next((t for t in scene.heads[n].lefts if t.tag_ == "PRP$"), None)
        if scene.mentions[n].type != "Country" or owner is None or owner.i not in scene.by_head:
            continue
        own = links.find(scene.by_head[owner.i])
        people = [m for m in scene.of_kind(MentionKind.NAME) if links.find(m) == own]
        told = {home for m in people if scene.mentions[m].type == "Person" for home in _told_homes(scene, m)}
        states = [m for m in scene.of_kind(MentionKind.NAME) if scene.mentions[m].canonical in told]
        if len(told) == 1 and states and links.find(n) == n:
            links.attach(states[0], n)
