"""Descriptions by office that nothing near ties to a name: "the defence secretary"."""

from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.tree import NOUN_SUBJECTS
from kg.types import MentionKind

_BEFORE = frozenset({"amod", "compound", "nmod", "poss"})


def sole_official(scene: Scene, links: Links, n: int) -> int | None:
    """The one person whom an article has named, as its subject, before it speaks of an official.

    "Ana Ruiz has visited Homs. There [the defence secretary] met Rui Costa." Nothing where a name before has a title,
    for then it is another office that the text has told.
    """
    head = scene.heads[n]
    titled = head.lower_ in scene.names.nouns.officials and not any(
        c.tag_ == "PRP$" or c.ent_type_ in ("GPE", "NORP", "PERSON") for c in head.lefts if c.dep_ in _BEFORE
    )
    if scene.mentions[n].type != "Person" or not titled or any(c.dep_ in ("prep", "appos") for c in head.rights):
        return None
    before = [m for m in scene.of_kind(MentionKind.NAME) if m < n and scene.mentions[m].type == "Person"]
    offices = (word for m in before for word in scene.titles[m] if word in scene.names.titles.genders)  # "Sir" is none
    alone = len({links.find(m) for m in before}) == 1 and next(offices, None) is None
    later = any(head.lower_ in scene.titles[m] for m in scene.of_kind(MentionKind.NAME) if m > n)
    subject = [m for m in before if scene.heads[m].dep_ in NOUN_SUBJECTS and scene.sentences[m] < scene.sentences[n]]
    return subject[0] if alone and subject and not later else None
