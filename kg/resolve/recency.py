"""To which of several bodies a description goes back: the one that the text spoke of last, or most."""

from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.lang.reporting import Frame
from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.tree import NOUN_SUBJECTS
from kg.types import MentionKind

#: A description of kind is looked for in so many sentences before it.
REACH = {"Country": 6, "Place": 3, "Organization": 4, "Event": 4, "Product": 2, "Work": 0}
#: So many times as often as any other a name stands before a description that goes back to it.
_FAR = 2


def spoken_of_last(scene: Scene, n: int, alike: Sequence[int]) -> list[int]:
    """The bodies among several to which a description is likeliest to go back.

    Whoever says what is said of it ("Velmo said the company ..."), else the one that its sentence names ("struck Velmo
    and denied arming the group"), else the subject of the sentence before, else what that sentence names ("... by
    Velmo. The group ...").
    """
    if scene.mentions[n].type != "Organization":
        return []
    before = [m for m in alike if scene.sentences[m] == scene.sentences[n] - 1]
    subjects = [m for m in before if _was_subject(scene, m, n)]
    if scene.heads[n].lower_ not in scene.names.nouns.general.nouns:
        return subjects
    here = [
        m for m in alike if scene.sentences[m] == scene.sentences[n] and not _beside(scene.heads[m], scene.heads[n])
    ]
    here = here if len({scene.mentions[m].name for m in here}) == 1 else []
    return [m for m in alike if _says(scene, m, n)] or here or subjects or before


def spoken_of_most(scene: Scene, links: Links, n: int, alike: Sequence[int]) -> list[int]:
    """The body among several that the text has named far more often than the others before a general description."""
    if scene.mentions[n].type != "Organization" or scene.heads[n].lemma_.lower() not in scene.names.nouns.general.nouns:
        return []
    counts = Counter(links.find(m) for m in names_before(scene, n, len(scene.doc)))
    ranked = sorted({links.find(m) for m in alike}, key=lambda root: -counts[root])
    clear = len(ranked) > 1 and counts[ranked[0]] >= _FAR * counts[ranked[1]]
    return [next(m for m in alike if links.find(m) == ranked[0])] if clear else []


def _beside(one: Token, other: Token) -> bool:
    """Do two phrases hang on one verb, so that they are two ("[Velmo] sued [the company]")?"""
    return one.head == other.head or one.head == other or other.head == one


def _says(scene: Scene, m: int, n: int) -> bool:
    """Is a name the subject of a verb of saying under which a mention stands as a subject?"""
    head, verb = scene.heads[m], scene.heads[m].head
    told = scene.names.reporting.verbs[Frame.CLAUSE]
    inside = scene.heads[n].dep_ in NOUN_SUBJECTS and verb in scene.heads[n].ancestors
    return inside and head.dep_ == "nsubj" and verb.lemma_ in told


def _was_subject(scene: Scene, m: int, n: int) -> bool:
    """Is a name the subject of the sentence before a mention, of which the next one is likeliest to go on to tell?"""
    head = scene.heads[m]
    before = scene.sentences[m] == scene.sentences[n] - 1
    owned = head.dep_ in ("compound", "poss") and head.head.lower_ in scene.names.shapes.firms.parts
    head = head.head if owned else head  # "[Velmo] shares fell"
    return before and head.dep_ in NOUN_SUBJECTS and head.head.dep_ == "ROOT"


def is_called(scene: Scene, m: int, noun: str) -> bool:
    """Does the text give a name this noun ("the [airline] Norvel", "Norvel is an [airline]")?"""
    head = scene.heads[m]
    told = [t for t in head.children if t.dep_ == "appos" or (t.dep_ in ("compound", "nmod") and t.i < scene.starts[m])]
    if head.dep_ in ("compound", "nmod") and head.head.i == head.i + 1:
        told.append(head.head)  # "a [Velmo] rocket"
    if head.dep_ == "appos":
        told.append(head.head)
    elif head.dep_ == "nsubj" and head.head.lemma_ == "be":
        told += [t for t in head.head.children if t.dep_ == "attr"]
    return any(t.lower_ == noun for t in told)


def names_before(scene: Scene, n: int, reach: int) -> Iterator[int]:
    """Names before a mention, the nearest first, as many sentences back as `reach` says."""
    for m in range(n - 1, -1, -1):
        if scene.sentences[m] < scene.sentences[n] - reach:
            return
        if scene.mentions[m].kind is MentionKind.NAME:
            yield m
