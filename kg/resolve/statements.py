"""First persons outside quotations: in a published statement "we" is who issues it, "I" who is said to say it."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.lang.reporting import Frame
from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.resolve.speakers import Quotation
from kg.tree import NOUN_SUBJECTS
from kg.types import MentionKind

#: Roles of those with whom a text's first sentence deals.
_DEALT_WITH = frozenset({"dobj", "pobj", "poss"})
#: Tags of the word for an organ in its state's phrase.
_TITLES = frozenset({"NNP", "NNPS", "NN", "NNS"})


def link_issuers(scene: Scene, links: Links, quoted: Sequence[Quotation]) -> None:
    """Link each "I" and "we" outside quotations to the one who speaks in the article.

    "Minister Ellwood said:" opens the words of a person, who is "I" from there on. "We" is the state or body that is
    the first to be the subject of a sentence ("The United States condemns the attack. We extend our condolences").
    """
    outside = [n for n in scene.of_kind(MentionKind.PRONOUN) if not any(scene.heads[n] in q for q in quoted)]
    said = _announced(scene)
    issuer = _issuer(scene)
    for n in outside:
        rule = scene.mentions[n].rule
        spoken_for = _spoken_for(scene, scene.heads[n]) if rule in ("speaker", "speakers") else None
        if spoken_for is not None:
            links.attach(spoken_for, n)
        elif rule == "speaker":
            before = [m for place, m in said if place < scene.heads[n].i]
            if before:
                links.attach(before[-1], n)
        elif rule == "speakers" and issuer is not None and _may_issue(scene, issuer, n):
            links.attach(issuer, n)


def _spoken_for(scene: Scene, pronoun: Token) -> int | None:
    """On whose behalf one says something: "On behalf of [Norway], *I* congratulate the people of Chad"."""
    opened = (p for p in pronoun.head.lefts if p.lower_ == "on" and pronoun.dep_ == "nsubj" and p.i < pronoun.i)
    nouns = (noun for on in opened for noun in on.children if noun.lower_ in scene.names.reporting.behalf)
    behalf = (p for noun in nouns for p in noun.children)
    named = [t.i for of in behalf if of.lower_ == "of" for t in of.subtree if t.i in scene.by_head]
    found = (scene.by_head[i] for i in named)
    return next((m for m in found if scene.mentions[m].kind is MentionKind.NAME), None)


def _may_issue(scene: Scene, issuer: int, pronoun: int) -> bool:
    """A state may be named after its "we"; a body must have been named, or it is one of which the issuer speaks."""
    return scene.mentions[issuer].type == "Country" or issuer < pronoun


def _announced(scene: Scene) -> list[tuple[int, int]]:
    """Where "X said:" announces words, with the mention of the person who says them."""
    verbs = scene.names.reporting.verbs
    told = verbs[Frame.CLAUSE] | verbs[Frame.QUOTATION]
    found = []
    for token in scene.doc[:-1]:
        if token.lemma_ in told and token.nbor().text == ":":
            subject = next((t for t in token.children if t.dep_ == "nsubj"), None)
            mention = scene.by_head.get(subject.i) if subject is not None else None
            if mention is not None and scene.mentions[mention].type == "Person":
                found.append((token.i, mention))
    return found


def _issuer(scene: Scene) -> int | None:
    """The first state named that is the subject of a sentence's main verb, or else the first such body.

    So is the one whose government or ministry is ("The Government of Norway regrets"). Several that issue a statement
    together are no one.
    """
    subjects = [n for n in scene.of_kind(MentionKind.NAME) if _is_main_subject(_top(scene.heads[n]))]
    found = [n for n in subjects if scene.mentions[n].rule != "demonym"]
    states = [n for n in found if scene.mentions[n].type == "Country"]
    states = [n for n in states if not _is_told_of_us(scene.heads[n])] or states
    topics = _topics(scene)
    states = [n for n in states if scene.mentions[n].canonical not in topics] or states
    if states and states[0] == found[0] and _are_several(scene, states[0]):
        return None
    return next((n for n in (*states, *found) if scene.mentions[n].type in ("Country", "Organization")), None)


def _is_told_of_us(head: Token) -> bool:
    """Is a state told to be something of ours, so that it is not who says so ("[Peru] is one of our partners")?"""
    verb = head.head
    said = [t for c in verb.rights if c.dep_ == "attr" for t in c.subtree] if verb.lemma_ == "be" else []
    return any("Person=1" in t.morph and "Number=Plur" in t.morph for t in said)


def _topics(scene: Scene) -> set[str]:
    """The states on which an article opens as what somebody deals with ("Minister Ruiz welcomes [Peru]'s reforms")."""
    first = scene.sentences[0] if scene.sentences else 0
    named = (n for n in scene.of_kind(MentionKind.NAME) if scene.sentences[n] == first)
    return {scene.mentions[n].canonical for n in named if _top(scene.heads[n]).dep_ in _DEALT_WITH}


def _top(head: Token) -> Token:
    """What a name stands behind as its owner ("the [Government] of Norway"); the name's head itself elsewhere."""
    token = head
    while token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.tag_ in _TITLES:
        token = token.head.head
    return token


def _are_several(scene: Scene, n: int) -> bool:
    """Does the first sentence of its kind make several states its subject ("Norway and Chad condemn")?"""
    others = (c for c in scene.heads[n].children if c.dep_ == "conj")
    return any(scene.mentions[scene.by_head[c.i]].type == "Country" for c in others if c.i in scene.by_head)


def _is_main_subject(head: Token) -> bool:
    return head.dep_ in NOUN_SUBJECTS and head.head.dep_ in ("ROOT", "conj", "ccomp")
