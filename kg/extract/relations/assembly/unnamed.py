"""Some of a body or a people whom nobody names: what is said of "two members of the Union" is not said of the Union."""

from spacy.tokens import Token

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate

#: How a name hangs on the noun for those of it whom a phrase speaks of.
_LINKS = frozenset({"compound", "amod", "nmod", "poss", "prep", "pobj"})


def is_of_some(scene: Scene, candidate: Candidate) -> bool:
    """Is an end known only as that of some of its people, who praise or are blamed for themselves?

    "Criticised the two Omani [members] of the Commission"; but "the members of the Council condemned it", and who
    kills members of a militia fights it.
    """
    if scene.ontology.family_of(candidate.property) not in scene.families.performed:
        return False
    ends = (scene.head_word(scene.mentions[i]) for i in (candidate.subject, candidate.object))
    return any(_is_one_of_some(scene, end, candidate.predicate) for end in ends)


def _is_one_of_some(scene: Scene, name: Token, predicate: Token) -> bool:
    """Does a name hang on a noun for some of its people, below the predicate?"""
    token = name
    while _hangs(scene, token) and token.head not in (token, predicate):
        token = token.head
        if token.lemma_.lower() in scene.lexicon.actors.members and not scene.in_name(token):
            return not _is_all(token)
    return False


def _hangs(scene: Scene, token: Token) -> bool:
    """Is it part of the phrase above ("members of Oman and [Chad]"), none beside ("members and [officials]")?"""
    return token.dep_ in _LINKS or (token.dep_ == "conj" and scene.in_name(token))


def _is_all(people: Token) -> bool:
    """Do they speak as the whole ("[the] members of the Council", "[no] member")?"""
    before = list(people.lefts)
    if any(c.lower_ in ("no", "any") for c in before):
        return True
    whole = any(c.lower_ in ("the", "all", "both") for c in before)
    return whole and people.tag_ == "NNS" and not any(c.dep_ in ("amod", "compound") for c in before)
