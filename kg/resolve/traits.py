"""Traits of a pronoun and a mention before it that tell whether they are one: nearness, syntax, salience."""

import math

from spacy.tokens import Token

from kg.mentions import times
from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.types import MentionKind

SUBJECTS = ("nsubj", "nsubjpass")


def traits(scene: Scene, links: Links, n: int, m: int, rank: int) -> dict[str, float]:
    """The traits of pronoun `n` and mention `m`, which is candidate number `rank` going back; absent ones are 0."""
    pronoun, head = scene.heads[n], scene.heads[m]
    distance = scene.sentences[n] - scene.sentences[m]
    near = ("same", "one", "two")[distance] if distance < 3 else "far"
    role = _role(head)
    found = {near: 1.0, "gap": math.log1p(abs(pronoun.i - head.i)), f"is_{role}": 1.0, f"{role}_{near}": 1.0}
    found["rank"] = float(min(rank, 4))
    if role == _role(pronoun):
        found["parallel"] = 1.0
        found[f"parallel_{near}"] = 1.0
    if head.i > pronoun.i:
        found["after_owner" if pronoun.dep_ == "poss" else "after"] = 1.0
    elif distance == 0:
        found.update(_syntax(pronoun, head))
    found.update(_salience(scene, links, n, m))
    return found


def _role(token: Token) -> str:
    """The grammatical role of a phrase by its head; a conjunct or apposition has that of its phrase."""
    while token.dep_ in ("conj", "appos") and token.head != token:
        token = token.head
    if token.dep_ in SUBJECTS:
        return "subject"
    if token.dep_ in ("dobj", "dative", "attr", "oprd"):
        return "object"
    if token.dep_ == "poss":
        return "owner"
    if token.dep_ in ("compound", "nmod", "amod"):
        return "modifier"
    return "oblique" if token.dep_ in ("pobj", "pcomp", "agent") else "other"


def _syntax(pronoun: Token, head: Token) -> dict[str, float]:
    """Within a sentence: is the mention a subject above the pronoun, how near, how deep does it lie."""
    found: dict[str, float] = {}
    subjects = subjects_above(pronoun)
    top = head
    while top.dep_ in ("conj", "appos") and top.head != top:
        top = top.head
    if top in subjects:
        found["above"] = 1.0
        if subjects[0] == top:
            found["above_owner" if pronoun.dep_ == "poss" else "above_nearest"] = 1.0
    if head.head.dep_ in ("prep",) and head.head.head.pos_ in ("NOUN", "PROPN"):
        found["nested"] = 1.0
    if head.dep_ == "conj":
        found["conjunct"] = 1.0
    return found


def subjects_above(token: Token) -> list[Token]:
    """The subjects of the clauses that hold a token, the innermost first, the token itself left out."""
    found = []
    for ancestor in token.ancestors:
        found += [child for child in ancestor.children if child.dep_ in SUBJECTS and child != token]
    return found


def _salience(scene: Scene, links: Links, n: int, m: int) -> dict[str, float]:
    """How much the article is about the mention's chain so far, and how it was last named."""
    mention, chain = scene.mentions[m], links.find(m)
    counts: dict[int, int] = {}
    for k in range(max(n, m + 1)):
        if scene.mentions[k].rule != times.RULE and (
            scene.mentions[k].type in ("Person", "") or mention.type != "Person"
        ):
            counts[links.find(k)] = counts.get(links.find(k), 0) + 1
    count = counts.get(chain, 1)
    found = {"count": math.log(count)}
    if count == max(counts.values(), default=0):
        found["topic"] = 1.0
    if mention.kind is MentionKind.PRONOUN:
        found["pronoun"] = 1.0
    if mention.kind is MentionKind.NOMINAL:
        found["nominal"] = 1.0
    if mention.gender == scene.mentions[n].rule:
        found["gendered"] = 1.0
    if chain == links.find(_first(scene)):
        found["first"] = 1.0
    return found


def _first(scene: Scene) -> int:
    """The article's first mention that is no expression of time."""
    return next((k for k, mention in enumerate(scene.mentions) if mention.rule != times.RULE), 0)


def may_bind(scene: Scene, n: int, m: int) -> bool:
    """Binding: an object pronoun is not its clause's subject, and no pronoun is the phrase it is a part of."""
    pronoun, other = scene.heads[n], scene.heads[m]
    if scene.mentions[m].start <= scene.mentions[n].start < scene.mentions[m].end or other == pronoun.head:
        return False
    reflexive = pronoun.lower_.endswith(("self", "selves"))
    if reflexive or pronoun.tag_ != "PRP" or pronoun.dep_ in SUBJECTS:
        return True
    return not (other.dep_ in SUBJECTS and other.head == _clause(pronoun))


def _clause(token: Token) -> Token:
    """The verb that governs a token, through prepositions."""
    head = token.head
    while head.dep_ in ("prep", "agent", "dative") and head.head != head:
        head = head.head
    return head
