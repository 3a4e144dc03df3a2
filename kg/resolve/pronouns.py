"""Pronouns: the most salient mention before them that agrees in number, gender and sort; none where that is unsure."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.types import Mention, MentionKind

#: Sentences to look back.
_REACH = 3
_SUBJECTS = ("nsubj", "nsubjpass")


def link_pronouns(scene: Scene, links: Links) -> None:
    """Link each third-person pronoun to its antecedent, in text order, so that later ones find earlier ones resolved."""
    genders: dict[int, str] = {}
    for n in scene.of_kind(MentionKind.PRONOUN):
        if scene.mentions[n].rule not in ("male", "female", "neuter", "plural"):
            continue
        best = _antecedent(scene, links, n, genders)
        if best is not None:
            links.link(best, n)
            if scene.mentions[n].rule in ("male", "female"):
                genders[links.find(best)] = scene.mentions[n].rule


def _antecedent(scene: Scene, links: Links, n: int, genders: dict[int, str]) -> int | None:
    options = [m for m in _before(scene, n) if _agrees(scene, links, n, m, genders) and _may_bind(scene, n, m)]
    if not options:
        return None
    return max(options, key=lambda m: (_salience(scene, links, n, m), m))


def _before(scene: Scene, n: int) -> Iterator[int]:
    for m in range(n - 1, -1, -1):
        if scene.sentences[m] < scene.sentences[n] - _REACH:
            return
        yield m


def _agrees(scene: Scene, links: Links, n: int, m: int, genders: dict[int, str]) -> bool:
    """Number, gender and animacy: "he" and "she" are persons of that gender, "it" is none, "they" are several."""
    wanted, mention = scene.mentions[n].rule, scene.mentions[m]
    if mention.kind is MentionKind.PRONOUN:
        return mention.rule == wanted and links.find(m) != m
    if wanted in ("male", "female"):
        gender = genders.get(links.find(m)) or mention.gender
        return mention.type == "Person" and gender in (wanted, "")
    if wanted == "plural":
        return mention.gender == "plural"
    return (
        mention.gender == "neuter"
        and mention.rule != "demonym"
        and mention.type in ("Organization", "Country", "Place", "Product", "Work", "Event")
    )


def _may_bind(scene: Scene, n: int, m: int) -> bool:
    """Binding: an object pronoun is not its own clause's subject, and no pronoun is the name of which it is a part."""
    pronoun, other = scene.heads[n], scene.heads[m]
    if scene.mentions[m].start <= scene.mentions[n].start < scene.mentions[m].end:
        return False
    reflexive = pronoun.lower_.endswith(("self", "selves"))
    if pronoun.tag_ == "PRP" and not reflexive and pronoun.dep_ not in _SUBJECTS:
        return not (other.dep_ in _SUBJECTS and other.head == _clause(pronoun))
    return True


def _clause(token: Token) -> Token:
    """The verb that governs a token, through prepositions."""
    head = token.head
    while head.dep_ in ("prep", "agent", "dative") and head.head != head:
        head = head.head
    return head


def _salience(scene: Scene, links: Links, n: int, m: int) -> float:
    """Nearness, subjecthood, parallel role and frequency (after Lappin and Leass 1994, weights set on gum_news and GAP)."""
    mention, head, pronoun = scene.mentions[m], scene.heads[m], scene.heads[n]
    score = -1.0 * (scene.sentences[n] - scene.sentences[m])
    score += 0.8 if _subject(head) else 0.0
    score += 0.4 if mention.kind is MentionKind.NAME else 0.0
    score += 0.3 if head.dep_ == pronoun.dep_ else 0.0
    score -= 0.6 if _inside(mention, head) else 0.0
    return score + 0.05 * min(4, _frequency(scene, links, n, m))


def _subject(head: Token) -> bool:
    while head.dep_ in ("conj", "appos") and head.head != head:
        head = head.head
    return head.dep_ in _SUBJECTS


def _inside(mention: Mention, head: Token) -> bool:
    """Does the mention only modify another noun?"""
    return mention.rule == "demonym" or head.dep_ in ("poss", "compound", "nmod", "amod")


def _frequency(scene: Scene, links: Links, n: int, m: int) -> int:
    chain = links.find(m)
    return sum(links.find(k) == chain for k in range(n))
