"""The mentions for which a phrase stands together with its conjuncts; a pronoun for those whom it speaks of."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.denotation import of_one
from kg.extract.relations.lists import innermost, list_members
from kg.extract.relations.plurals import is_ours, is_pair, is_plural, issuers, met_before, several, speakers, two_states
from kg.extract.relations.scene import Scene


def referents(scene: Scene, token: Token) -> Sequence[int]:
    """The mentions for which a phrase and its conjuncts stand, in text order, each once; empty if it names nobody."""
    if token.lower_ == "it" and token.dep_ == "dobj" and token.head.lemma_.lower() in scene.lexicon.deniers:
        return []  # "denied it": what was said, and nobody
    if token.tag_ == "PRP" and token.lower_.endswith(("self", "selves")) and token.dep_ == "dobj":
        return []  # what one does to oneself relates nobody to another
    members = list(dict.fromkeys(index for member in list_members(scene, token) for index in of_one(scene, member)))
    found = innermost(scene, members) if len(members) > 1 else members
    if is_plural(token):
        return several(scene, token) or found or speakers(scene, token)
    if "Person=1" in token.morph and "Number=Plur" in token.morph and not any(map(scene.is_named, found)):
        return issuers(scene, token) or found
    if is_ours(scene, token) and (ours := issuers(scene, token)) and not any(map(scene.is_named, found)):
        return ours
    if token.lower_ == "it" and not found:
        return _body_speaking(scene, token)
    if found or not is_pair(scene, token):
        return found
    return several(scene, token) or met_before(scene, token) or two_states(scene, token)


def _body_speaking(scene: Scene, pronoun: Token) -> list[int]:
    """ "Ukraine's directorate claims it shot down a jet": the body that says so, if no more is known of "it"."""
    verb = pronoun.head
    above = scene.clause_at.get(verb.head.i) if pronoun.dep_ == "nsubj" and verb.dep_ in ("ccomp", "relcl") else None
    if above is None or above.subject is None or above.lemma not in scene.lexicon.telling:
        return []
    subject = above.subject.head
    if subject == pronoun or subject.i > pronoun.i:
        return []
    return [i for i in scene.denoted(subject) if scene.is_a(i, "Country", "Organization")]
