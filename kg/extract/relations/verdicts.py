"""Whom a speaker condemns or praises by his words for what he speaks of: "Assad's savagery", "Popa is a liar"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.attribution import innermost
from kg.extract.clause import Clause, Kind, Role
from kg.extract.clauses import conjuncts
from kg.extract.relations.roles import noun_roles
from kg.extract.relations.scene import Candidate, Scene, span_of
from kg.lang.verdicts import Judgement, Verdicts
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


def judgement_relations(scene: Scene, attributions: Sequence[Attribution], words: Verdicts) -> Iterator[Candidate]:
    """Yield whom a speaker blames or praises by what he says of him: "Ruiz said [Popa had failed]", "[Popa is weak]".

    What is denied, possible or hypothetical judges nobody; nor does what is said of oneself.
    """
    for clause in scene.clauses:
        if clause.negated or clause.subject is None or clause.kind not in (Kind.VERBAL, Kind.COPULAR):
            continue
        judgement = next((one for one in words.judgements if _judges(clause, one)), None)
        speaker = _speaker(attributions, clause.head) if judgement is not None and not _is_supposed(clause) else None
        if speaker is None or judgement is None:
            continue
        ends = scene.ends(clause.subject.head)
        own = any(scene.same(speaker, judged) for judged in ends)  # "they", with the speaker among them
        for judged in ends:
            fits = scene.is_a(judged, "Person", "Country", "Organization") and not own
            if fits and scene.is_a(speaker, "Agent"):
                yield Candidate(
                    speaker,
                    judged,
                    judgement.property,
                    clause.lemma,
                    clause.head,
                    span_of(clause.head),
                    "judgement",
                    confidence=0.6,
                    presupposed=True,
                )


def _judges(clause: Clause, words: Judgement) -> bool:
    objects = [t for a in clause.arguments if a.role is Role.OBJECT for t in conjuncts(a.head)]
    if clause.kind is Kind.VERBAL:
        jobs = [t for t in objects if t.lemma_.lower() == "job"]
        said = clause.lemma in words.said and not clause.passive
        return said or any(c.lower_ in words.done for t in jobs for c in t.lefts)
    said_of = [t for a in clause.arguments if a.role is Role.COMPLEMENT for t in conjuncts(a.head)]
    return any(t.lemma_.lower() in words.called and not _is_lessened(t) for t in said_of)


def _is_lessened(word: Token) -> bool:
    """Is it denied by a word of its own ("no friend", "not a hero")?"""
    return any(c.dep_ == "neg" or c.lower_ == "no" for c in word.lefts)


def _is_supposed(clause: Clause) -> bool:
    """Is it told under a modal, a condition or a question?"""
    head = clause.head
    modal = any(c.tag_ == "MD" for c in head.lefts)
    mark = any(c.dep_ == "mark" and c.lower_ in ("if", "unless", "whether") for c in head.lefts)
    asked = head.sent[-1].text == "?" or any(t.text == "?" for t in head.sent[-2:])
    return modal or mark or asked


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
