"""Whom a speaker condemns or praises by his words for what he speaks of: "Assad's savagery", "Popa is a liar"."""

from collections.abc import Iterator, Set
from itertools import takewhile

from spacy.tokens import Token

from kg.extract.attribution import innermost
from kg.extract.clause import Clause, Kind, Role
from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.lang.verdicts import Judgement, Verdicts
from kg.tree import VERBAL, conjuncts
from kg.types import MentionKind

#: Who does a deed, by the roles around its noun; "of" leads to the doer of conduct, else to the victim.
_DOERS = ("owner", "by")
#: Classes of those who are judged.
_SORTS = ("Person", "Country", "Organization", "Group")


def verdict_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield what the speaker of a passage says of those whose deeds or conduct he condemns.

    Only where somebody named says it: a reporter's own adjective accuses nobody.
    """
    words = scene.knowledge.verdicts
    for token in scene.doc:
        if token.pos_ != "NOUN" or scene.in_name(token):
            continue
        speaker = _speaker(scene, token) if _condemns(token, words) else None
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
                    confidence=INFERRED,
                    presupposed=True,
                )


def judgement_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield whom a speaker blames or praises by what he says of him: "Ruiz said [Popa had failed]", "[Popa is weak]".

    What is denied, possible or hypothetical judges nobody, save where it is the denial that does; nor does what is
    said of oneself.
    """
    words = scene.knowledge.verdicts
    for clause in scene.clauses:
        if clause.subject is None or clause.kind not in (Kind.VERBAL, Kind.COPULAR) or _is_vague(clause):
            continue
        judgement = next((one for one in words.judgements if _judges(clause, one, words)), None)
        speaker = _speaker(scene, clause.head) if judgement is not None else None
        if speaker is None or judgement is None:
            continue
        if not clause.negated and scene.verdict(clause.head).negated:
            continue  # "Chad is not trying to discredit him", "Ruiz denied that Popa had failed"
        ends = scene.ends(clause.subject.head) or _spoken_of(scene, clause)
        own = scene.is_among(speaker, ends)  # "they", with the speaker among them
        # "Peru was a terrible mistake": what describes a noun judges people alone.
        judged_sorts = _SORTS if _judges(clause, judgement, words, described=False) else ("Person",)
        for judged in ends:
            fits = scene.is_a(judged, *judged_sorts) and not own
            if fits and scene.is_a(speaker, "Agent"):
                yield Candidate(
                    speaker,
                    judged,
                    judgement.property,
                    clause.lemma,
                    clause.head,
                    span_of(clause.head),
                    "judgement",
                    confidence=INFERRED,
                    presupposed=True,
                )


def _is_vague(clause: Clause) -> bool:
    """ "I think [it]'s great", "[it] was destined to fail": it may be anything that was told of."""
    vague = clause.subject is not None and clause.subject.head.lower_ in ("it", "this", "that")
    return vague and (clause.kind is Kind.COPULAR or clause.head.dep_ == "xcomp")


def _spoken_of(scene: Scene, clause: Clause) -> list[int]:
    """ "'He is a liar,' Ruiz said of [Popa]": of whom the words are said, where they themselves name nobody."""
    index = innermost(scene.attributions, clause.head.idx)
    if index is None or clause.subject is None or clause.subject.head.pos_ != "PRON":
        return []
    cues = [scene.doc[scene.token_from(start)] for start, _ in scene.attributions[index].cue]
    return scene.all_ends([t for cue in cues for p, t in prepositional(cue) if p in ("of", "about")])


def _judges(clause: Clause, words: Judgement, modals: Verdicts, *, described: bool = True) -> bool:
    """Does a clause judge its subject, by a word of its own or, where these count, by one that describes a noun?"""
    objects = [t for a in clause.arguments if a.role is Role.OBJECT for t in conjuncts(a.head)]
    said_of = [t for a in clause.arguments if a.role is Role.COMPLEMENT for t in conjuncts(a.head)]
    being = modals.being if clause.kind is Kind.COPULAR else frozenset[str]()
    if _is_supposed(clause, modals, allowed=modals.denying | being) or _is_made(clause):
        return False
    if any(t.lemma_.lower() in words.lacked and _is_lacked(clause, t, modals) for t in objects):
        return True
    if clause.negated:
        told = [clause.head] if clause.kind is Kind.VERBAL else said_of
        return any(t.lemma_.lower() in words.denied and _is_able(t, modals.leading) for t in told)
    if _is_supposed(clause, modals, allowed=being):
        return False
    if clause.kind is Kind.VERBAL:
        jobs = [t for t in objects if t.lemma_.lower() in modals.jobs]
        said = (clause.lemma in words.said and not clause.passive) or (
            any(f"{clause.lemma} {t.lemma_.lower()}" in words.committed and not _is_lessened(t) for t in objects)
        )
        return said or any(c.lower_ in words.done for t in jobs for c in t.lefts)
    said_of = [t for t in said_of if not (t.lemma_.lower() in modals.answerable and _is_compared(t, modals))]
    return any(_calls(t, words, described=described) and not _is_lessened(t) for t in said_of)


def _is_compared(word: Token, words: Verdicts) -> bool:
    return any(c.lower_ in words.comparing for c in word.lefts)


def _is_made(clause: Clause) -> bool:
    """ "Make America [great]": what one is to become praises and blames nobody."""
    return clause.kind is Kind.COPULAR and clause.head.pos_ not in VERBAL


def _is_able(word: Token, leading: Set[str]) -> bool:
    """Is it no mere unwillingness: "not prepared [to lead]", but not "not prepared [to pay]"?"""
    return all(c.lemma_.lower() in leading for c in word.rights if c.dep_ == "xcomp" and word.pos_ == "ADJ")


def _calls(word: Token, words: Judgement, *, described: bool) -> bool:
    """Does a word behind "is" judge, or one that describes it ("a [great] leader", "a [terrible] president")?"""
    told = any(c.dep_ == "amod" and c.lower_ in words.called | words.done for c in word.lefts)
    return word.lemma_.lower() in words.called or (described and word.pos_ == "NOUN" and told)


def _is_lessened(word: Token) -> bool:
    """Is it denied by a word of its own ("no friend", "not a hero")?"""
    return any(c.dep_ == "neg" or c.lower_ == "no" for c in word.lefts)


def _is_lacked(clause: Clause, thing: Token, modals: Verdicts) -> bool:
    """ "Has no [plan]", "doesn't offer a [plan]", "lacks the [courage] to say so"."""
    if clause.lemma in modals.lacking:
        return not clause.negated
    return clause.lemma in modals.having and (clause.negated or _is_lessened(thing)) and _is_alone(thing)


def _is_alone(thing: Token) -> bool:
    """One who "has no plan" is at a loss, one who "has no plans to go" or "no such plan" merely stays."""
    taken_up = any(c.lower_ == "such" for c in thing.lefts)
    return thing.tag_ == "NN" and not taken_up and not any(c.dep_ in ("acl", "relcl") for c in thing.rights)


def _is_supposed(clause: Clause, words: Verdicts, allowed: Set[str] = frozenset()) -> bool:
    """Is it told under a modal (save those allowed), a condition or a question, its own or one around it?

    "Asked whether she thought [Popa had failed]", "they would say that [Popa failed]", "I don't say [he isn't fit]".
    """
    head = clause.head
    modal = any(c.tag_ == "MD" and c.lower_ not in allowed for c in head.lefts)
    above = list(takewhile(lambda t: t.pos_ in VERBAL, head.ancestors))
    around = [v for v, below in zip(above, [head, *above], strict=False) if below.dep_ == "ccomp"]
    modal = modal or any(c.tag_ == "MD" and c.lower_ in words.supposing for v in around for c in v.lefts)
    modal = modal or (clause.negated and any(c.dep_ == "neg" for v in around for c in v.lefts))
    mark = any(c.dep_ == "mark" and c.lower_ in ("if", "unless", "whether") for v in (head, *above) for c in v.lefts)
    asked = head.sent[-1].text == "?" or any(t.text == "?" for t in head.sent[-2:])
    return modal or mark or asked


def _condemns(noun: Token, words: Verdicts) -> bool:
    """Does a noun, or what describes it, condemn a deed that is not merely alleged ("an alleged illegal sale")?"""
    if any(child.lower_ in words.alleged for child in noun.lefts):
        return False
    if noun.lemma_.lower() in words.nouns:
        return True
    return any(child.dep_ == "amod" and child.lower_ in words.adjectives for child in noun.lefts)


def _speaker(scene: Scene, token: Token) -> int | None:
    index = innermost(scene.attributions, token.idx)
    speaker = None if index is None else scene.attributions[index].mention
    if speaker is None or scene.mentions[speaker].kind is not MentionKind.NOMINAL or scene.is_named(speaker):
        return speaker
    head = scene.head_word(scene.mentions[speaker])  # "the Omani government"
    return next((i for i in scene.denoted(head) if scene.mentions[i].kind is MentionKind.NAME), speaker)


def _culprits(scene: Scene, noun: Token, words: Verdicts) -> list[int]:
    """Whose conduct or deed it is; those who do it are no deed.

    "Brutal ISIL terrorists", "an Omani criminal group".
    """
    body = scene.described.get(noun.i) in ("Group", "Organization") and any(c.lower_ in ("a", "an") for c in noun.lefts)
    roles = {} if body or noun.lemma_.lower() in scene.lexicon.themes["people"] else noun_roles(scene, noun)
    names = (*_DOERS, "of") if noun.lemma_.lower() in words.nouns else _DOERS
    return scene.all_ends([head for name in names for head in roles.get(name, ())])
