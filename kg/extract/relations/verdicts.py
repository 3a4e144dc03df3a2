"""Whom a speaker condemns by the words for what he speaks of: "Assad's savagery", "this barbaric attack by ISIL"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.attribution import innermost
from kg.extract.relations.roles import noun_roles
from kg.extract.relations.scene import Candidate, Scene, span_of
from kg.lang.verdicts import Verdicts
from kg.types import Attribution

#: Who does a deed, by the roles around its noun; "of" leads to the doer of conduct, else to the victim.
_DOERS = ("owner", "by")


def verdict_relations(scene: Scene, attributions: Sequence[Attribution], words: Verdicts) -> Iterator[Candidate]:
    """Yield what the speaker of a passage says of those whose deeds or conduct he condemns.

    Only where somebody named says it: a reporter's own adjective accuses nobody.
    """
    for token in scene.doc:
        if token.pos_ != "NOUN" or scene.in_name(token):
            continue
        speaker = _speaker(attributions, token) if _condemns(token, words) else None
        if speaker is None:
            continue
        for culprit in _culprits(scene, token, words):
            if scene.is_a(culprit, "Agent") and not scene.same(speaker, culprit):
                yield Candidate(
                    speaker,
                    culprit,
                    words.property,
                    token.lemma_.lower(),
                    token,
                    span_of(token),
                    "verdict",
                    confidence=0.6,
                    presupposed=True,
                )


def _condemns(noun: Token, words: Verdicts) -> bool:
    if noun.lemma_.lower() in words.nouns:
        return True
    return any(child.dep_ == "amod" and child.lower_ in words.adjectives for child in noun.lefts)


def _speaker(attributions: Sequence[Attribution], token: Token) -> int | None:
    index = innermost(attributions, token.idx)
    return None if index is None else attributions[index].mention


def _culprits(scene: Scene, noun: Token, words: Verdicts) -> list[int]:
    """Whose conduct or deed it is; those who do it ("brutal ISIL terrorists") are no deed."""
    roles = {} if noun.lemma_.lower() in scene.lexicon.themes["people"] else noun_roles(scene, noun)
    names = (*_DOERS, "of") if noun.lemma_.lower() in words.nouns else _DOERS
    return scene.all_ends([head for name in names for head in roles.get(name, ())])
