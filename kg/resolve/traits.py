"""Traits of a pronoun and a mention before it that tell whether they are one: nearness, syntax, salience."""

import math

from spacy.tokens import Token

from kg.mentions import Names, times
from kg.resolve.links import Links
from kg.resolve.scene import Scene
from kg.tree import NOUN_SUBJECTS, coordination_head
from kg.types import MentionKind

#: How clauses of their own hang on another.
_BEYOND = ("conj", "parataxis", "relcl")
#: How many sentences back a mention lies.
_NEARNESS = ("same", "one", "two", "far")
#: Traits that tell subjects from owners and objects: "Ana told Eva that she", "Ana told Eva that her".
_BY_ROLE = ("above", "above_nearest", "governed", "opening", "conjunct", "nested")


def traits(scene: Scene, links: Links, n: int, m: int, rank: int) -> dict[str, float]:
    """The traits of pronoun `n` and mention `m`, which is candidate number `rank` going back; absent ones are 0."""
    pronoun, head = scene.heads[n], scene.heads[m]
    distance = scene.sentences[n] - scene.sentences[m]
    near = _NEARNESS[min(distance, 3)]
    role = _role(head)
    found = {near: 1.0, "gap": math.log1p(abs(pronoun.i - head.i)), f"is_{role}": 1.0, f"{role}_{near}": 1.0}
    found["rank"] = float(min(rank, 4))
    top = coordination_head(head)
    if top.dep_ in NOUN_SUBJECTS and top.head.dep_ == "ROOT":
        found[f"root_{near}"] = 1.0
    if top.dep_ in ("dobj", "dative") and distance == 0 and top.head in pronoun.ancestors:
        found["governed"] = 1.0  # "told Ana that she"
    if any(t.dep_ in ("prep", "advcl") and t.i < t.head.i for t in _path(head)):
        found["opening"] = 1.0  # "With Ana, ..."
    if role == _role(pronoun):
        found["parallel"] = 1.0
        found[f"parallel_{near}"] = 1.0
    if head.i > pronoun.i:
        found["after_owner" if pronoun.dep_ == "poss" else "after"] = 1.0
    elif distance == 0:
        found.update(_syntax(pronoun, head))
    found.update(_salience(scene, links, n, m))
    return found


def personal(scene: Scene, links: Links, n: int, m: int, found: dict[str, float]) -> dict[str, float]:
    """Further traits that tell for "he" and "she": by the pronoun's role, the form of the name, its next mention."""
    mention, chain = scene.mentions[m], links.find(m)
    more = {f"{name}_of_{_role(scene.heads[n])}": found[name] for name in _BY_ROLE if name in found}
    if mention.kind is MentionKind.NAME:
        form = "full" if " " in mention.text else "short"
        more |= {form: 1.0} | {f"{form}_{near}": 1.0 for near in _NEARNESS if near in found}
        more["untold"] = float(mention.type != "Person")
    later = (k for k in range(n + 1, len(scene.mentions)) if scene.sentences[k] == scene.sentences[n])
    if any(links.find(k) == chain and scene.mentions[k].kind is MentionKind.NAME for k in later):
        more["named_later"] = 1.0  # "Ana sang before he met Ana's son"
    return more


def _path(token: Token) -> list[Token]:
    """A token and what governs it within its sentence."""
    return [token, *token.ancestors]


def _phrase_head(token: Token) -> Token:
    """The head of the phrase in which a conjunct or an apposition stands; any other token itself."""
    while token.dep_ in ("conj", "appos") and token.head != token:
        token = token.head
    return token


def _role(token: Token) -> str:
    """The grammatical role of a phrase by its head; a conjunct or apposition has that of its phrase."""
    token = _phrase_head(token)
    if token.dep_ in NOUN_SUBJECTS:
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
    top = _phrase_head(head)
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
        found += [child for child in ancestor.children if child.dep_ in NOUN_SUBJECTS and child != token]
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
    """Binding: an object pronoun is not its clause's subject, told or understood; no pronoun is the phrase it is in.

    "[Clarke] refused to sign him": who would sign is Clarke, so "him" is somebody else.
    """
    pronoun, other = scene.heads[n], scene.heads[m]
    if scene.mentions[m].start <= scene.mentions[n].start < scene.mentions[m].end or other == pronoun.head:
        return False
    if pronoun.tag_ == "PRP$" and other in _apposed(pronoun.head):
        return False  # "Casey Ruiz, [his] wife", "Velmo, [its] rival"
    if coordination_head(pronoun) == coordination_head(other):
        return False  # "She and Mimi"
    reflexive = pronoun.lower_.endswith(("self", "selves"))
    if reflexive or pronoun.tag_ != "PRP" or pronoun.dep_ in NOUN_SUBJECTS:
        return True
    if _takes_part_beside(scene, coordination_head(pronoun), coordination_head(other)):
        return False  # "Compare [him] to Ruiz"
    return coordination_head(other) not in _doers(_clause(pronoun), scene.names)


def _takes_part_beside(scene: Scene, one: Token, other: Token) -> bool:
    """Do two take part in one deed, as its object and behind "to" or the like? A reflexive alone names one twice."""
    objects = [t for t in (one, other) if t.dep_ in ("dobj", "dative")]
    beside = scene.names.antecedents.beside
    others = [t for t in (one, other) if t.dep_ == "pobj" and t.head.lower_ in beside]
    return len(objects) == len(others) == 1 and objects[0].head == others[0].head.head


def _apposed(noun: Token) -> list[Token]:
    """What a phrase stands in apposition to, and what stands in apposition to it."""
    return [*(c for c in noun.children if c.dep_ == "appos"), *([noun.head] if noun.dep_ == "appos" else [])]


def _doers(verb: Token, names: Names) -> list[Token]:
    """The subject of a verb; where it has none, the one that is understood: its governor's object or subject.

    "Accused [Ruiz] of hurting her", "asked [Ruiz] to help him", but "[Ruiz] phoned Popa to thank him".
    """
    own = [child for child in verb.children if child.dep_ in NOUN_SUBJECTS]
    if own or verb.dep_ not in ("xcomp", "advcl", "pcomp", "conj") or verb.head == verb:
        return own
    governor = _clause(verb) if verb.dep_ == "pcomp" else verb.head
    objects = [child for child in governor.children if child.dep_ in ("dobj", "dative")]
    theirs = verb.dep_ == "xcomp" and governor.lemma_.lower() not in names.syntax.subject_control
    theirs = theirs or (verb.dep_ == "pcomp" and verb.head.lower_ in names.syntax.object_control_prepositions)
    return objects if theirs and objects else _doers(governor, names)


def commanded(pronoun: Token) -> set[int]:
    """The tokens after a subject that its clause holds: no name among them names what the subject refers to."""
    if pronoun.dep_ not in NOUN_SUBJECTS:
        return set()
    found: set[int] = set()
    front = [child for child in pronoun.head.rights if child.dep_ not in _BEYOND]
    while front:
        token = front.pop()
        found.add(token.i)
        front += [child for child in token.children if child.dep_ not in _BEYOND]
    return found


def _clause(token: Token) -> Token:
    """The verb that governs a token, through prepositions."""
    head = token.head
    while head.dep_ in ("prep", "agent", "dative") and head.head != head:
        head = head.head
    return head
