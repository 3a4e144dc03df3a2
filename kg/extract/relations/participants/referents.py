"""The mentions for which a phrase stands together with its conjuncts; a pronoun for those whom it speaks of."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.participants.denotation import of_one
from kg.extract.relations.participants.lists import innermost, list_members
from kg.extract.relations.participants.plurals import (
    is_ours,
    is_pair,
    is_plural,
    issuers,
    met_before,
    several,
    speakers,
    two_states,
)
from kg.extract.relations.scene import Scene
from kg.types import MentionKind

#: Classes of the pronouns of bodies, and of several: "he" is somebody, not the state whose official he is.
_BODIES = frozenset({"neuter", "plural"})


def referents(scene: Scene, token: Token) -> Sequence[int]:
    """The mentions for which a phrase and its conjuncts stand, in text order, each once; empty if it names nobody."""
    if _is_nobody(scene, token):
        return []
    found = _members(scene, token)
    if is_plural(token):
        return several(scene, token) or found or speakers(scene, token)
    if "Person=1" in token.morph and "Number=Plur" in token.morph and not any(map(scene.is_named, found)):
        return issuers(scene, token) or found
    if is_ours(scene, token) and (ours := issuers(scene, token)) and not any(map(scene.is_named, found)):
        return ours
    if token.lower_ == "it" and not found:
        return _body_speaking(scene, token) or _place_attacked(scene, token)
    if found or not is_pair(scene, token):
        return found
    return several(scene, token) or met_before(scene, token) or two_states(scene, token)


def _is_nobody(scene: Scene, token: Token) -> bool:
    """Is a pronoun nobody: what was said ("denied *it*"), or oneself, whom nothing relates to another?"""
    said = token.lower_ == "it" and token.head.lemma_.lower() in scene.lexicon.denial.deniers
    oneself = token.tag_ == "PRP" and token.lower_.endswith(("self", "selves"))
    return token.dep_ == "dobj" and (said or oneself)


def _members(scene: Scene, token: Token) -> Sequence[int]:
    """What a phrase and its conjuncts stand for by themselves; a pronoun for what its description stands for."""
    members = list(dict.fromkeys(index for member in list_members(scene, token) for index in of_one(scene, member)))
    found = innermost(scene, members) if len(members) > 1 else members
    pronoun = _pronoun(scene, token, found) if not any(map(scene.is_named, found)) else None
    return found if pronoun is None else _names_described(scene, pronoun) or found


def _pronoun(scene: Scene, token: Token, found: Sequence[int]) -> Token | None:
    """The pronoun that a phrase is, or whose force or arms it speaks of ("Chad's army said that [its] jets struck")."""
    if token.tag_ in ("PRP", "PRP$"):
        return token
    armed = token.lemma_.lower() in scene.lexicon.themes["troops"] | scene.lexicon.themes["munitions"]
    return next((c for c in token.lefts if c.tag_ == "PRP$"), None) if armed and not found else None


def _body_speaking(scene: Scene, pronoun: Token) -> list[int]:
    """ "Ukraine's directorate claims it shot down a jet": the body that says so, if no more is known of "it"."""
    verb = pronoun.head
    above = scene.clause_at.get(verb.head.i) if pronoun.dep_ == "nsubj" and verb.dep_ in ("ccomp", "relcl") else None
    if above is None or above.subject is None or above.lemma not in scene.lexicon.speech.telling:
        return []
    subject = above.subject.head
    if subject == pronoun or subject.i > pronoun.i:
        return []
    return [i for i in scene.denoted(subject) if scene.is_a(i, "Country", "Organization")]


def _place_attacked(scene: Scene, pronoun: Token) -> list[int]:
    """ "Stormed [Homs] but failed to take it": the place that the clause's first verb acts on, if it is only one."""
    verb = pronoun.head if pronoun.dep_ == "dobj" else pronoun
    while verb.dep_ in ("xcomp", "pcomp", "prep", "conj") and verb != pronoun:
        if verb.dep_ in ("conj", "prep") and verb.head.pos_ == "VERB":
            objects = [c for c in verb.head.children if c.dep_ == "dobj" and c.i < pronoun.i]
            ends = scene.all_ends(objects)
            if objects and len(ends) == 1 and scene.is_a(ends[0], "Place"):
                return ends
        verb = verb.head
    return []


def _names_described(scene: Scene, pronoun: Token) -> Sequence[int]:
    """ "Stands with the [Iraqi] people as *they* fight", "backs the [Somali] government in *its* war": by whose phrase.

    It is the last description for which coreference takes the pronoun, if that stands for one name.
    """
    index = next((i for i, m in enumerate(scene.mentions) if m.start == pronoun.idx and m.rule in _BODIES), None)
    if index is None or not scene.chains:
        return ()
    before = [i for i in range(index) if scene.chains[i] == scene.chains[index]]
    told = next((i for i in reversed(before) if scene.mentions[i].kind is MentionKind.NOMINAL), None)
    head = scene.head_word(scene.mentions[told]) if told is not None else None
    found = [i for i in scene.denoted(head) if scene.is_named(i)] if head is not None else []
    return found if len(found) == 1 else ()
