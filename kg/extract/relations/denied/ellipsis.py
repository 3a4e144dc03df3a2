"""Verbs that say again what was told, and of whom it is so or not: "Peru left. Chad *did not*", "*nor did* Chad"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from kg.extract.attribution import innermost
from kg.extract.relations.denied.retold import retold
from kg.extract.relations.participants.sources import speaker
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.fitting import open_type
from kg.extract.relations.scene.spans import near, sentence_before
from kg.lang.classes.denial import Answers
from kg.tree import NOUN_SUBJECTS, VERBAL
from kg.types import Modality, Relation

_BARE = frozenset({*NOUN_SUBJECTS, "neg", "cc", "mark", "punct", "preconj", "aux"})

#: Rules for what is taken for granted beside what a verb tells.
_GRANTED = frozenset({"title", "nationality"})


@dataclass(frozen=True, slots=True)
class _Short:
    """A verb that stands for another one, with the head of its subject; none in an answer of one word."""

    word: Token
    subject: Token | None
    negated: bool
    reason: str = ""
    #: Does it say that the same goes for another, whatever that is ("so is Chad")?
    alike: bool = False


def shortened_relations(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield what short clauses and answers say of the relations told before them, in their sentence or the one before.

    "Asked whether Oman left, he said: 'It did not'"; "Peru left, but Chad has refused to do so".
    """
    for token in scene.doc:
        short = _short(scene, token)
        if short is None:
            continue
        index = innermost(scene.attributions, token.idx)
        source = None if index is None else speaker(scene, scene.attributions[index])
        for relation in _meant(scene, short, relations, answered=source is not None):
            negated = relation.negated if short.alike else short.negated
            told = retold(relation, (token,), "ellipsis", source=source, reason=short.reason)
            yield replace(told, negated=negated)


def _short(scene: Scene, word: Token) -> _Short | None:
    """The verb or answer as one that stands for another; None if it tells something by itself."""
    if word.lower_ == "no" and word.dep_ in ("intj", "ccomp", "dobj") and word.pos_ == "INTJ":
        return _Short(word, None, negated=True)
    again = [c for c in word.rights if f"{word.lemma_} {c.lower_}" in scene.lexicon.denial.doing_likewise]
    helper = word.lemma_ in ("do", "have", "be") or word.tag_ == "MD"
    if not (again or helper):
        return None
    parts = [c for c in word.children if c not in again and not (again and c.dep_ == "prep")]
    if not all(_may_stand_with(scene, c) for c in parts):
        return None
    before = word.nbor(-1).lower_ if word.i > word.sent.start else ""
    ends = [c for c in word.children if c.dep_ in NOUN_SUBJECTS and c.pos_ != "DET"]
    clause = scene.clause_at.get(word.i)
    if again and clause is not None and clause.subject is not None:
        ends = [clause.subject.head]
    elif before in scene.lexicon.denial.likewise:
        ends = [c for c in word.rights if c.dep_ in (*NOUN_SUBJECTS, "dobj", "attr")]
    verdict = scene.verdict(word)
    open_ = verdict.modality is Modality.POSSIBLE
    if len(ends) != 1 or (open_ and not verdict.negated):
        return None
    reason = scene.knowledge.factuality.modals.get(word.lower_, verdict.reason)
    negated = verdict.negated or before in ("nor", "neither")
    return _Short(word, ends[0], negated, reason, alike=before == "so")


def _may_stand_with(scene: Scene, part: Token) -> bool:
    """May a part of a clause stand with a verb that only takes another up?"""
    before = part.i < part.head.i
    likewise = part.head.i > 0 and part.head.nbor(-1).lower_ in scene.lexicon.denial.likewise
    inverted = part.dep_ in ("dobj", "attr") and likewise
    first = part.dep_ in ("advcl", "ccomp") and part.pos_ == "VERB"  # "While Peru left, Chad did not"
    beside = part.dep_ == "advmod" and part.lower_ in scene.lexicon.denial.likewise
    return part.dep_ in _BARE or inverted or beside or (first and before)


def _meant(scene: Scene, short: _Short, relations: Sequence[Relation], *, answered: bool) -> Iterator[Relation]:
    """The relations that a short clause says again, with its own subject in the place of theirs.

    An answer counts only if it is known whose it is.
    """
    word = short.word
    start = near(word).start_char
    told = [r for r in relations if r.property and start <= r.cue[0] and r.rule not in _GRANTED]
    asked = _verb_asked_about(word, scene.lexicon.denial.answers)
    if asked is not None and not answered:
        return
    if asked is not None:
        doers = scene.subject_ends(scene.clause_at.get(asked.i))
        yield from (r for r in told if _verb(scene, r) == asked and {r.subject, r.object} & set(doers))
        return
    before = [r for r in told if r.cue[0] < word.idx]
    ends = scene.ends(short.subject) if short.subject is not None else ()
    own = [r for r in before if scene.is_among(r.subject, ends) and not _is_settled(r, short)]
    first = _verb_meant(short)
    if own:
        yield from (r for r in own if r.cue == own[-1].cue)
    elif first is not None and short.subject is not None:
        yield from _of_another(scene, first, ends, [r for r in told if _verb(scene, r) == first])
        if short.subject.pos_ == "PRON":  # "Peru asked Chad to leave, but [it] did not"
            below = [r for r in before if _verb(scene, r).head == first and not _is_settled(r, short)]
            yield from (r for r in below if scene.is_among(r.subject, _asked_ends(scene, first)))


def _of_another(scene: Scene, verb: Token, ends: Sequence[int], told: Sequence[Relation]) -> Iterator[Relation]:
    """The same of another subject: what is told of the subject of the verb that a short clause says again."""
    theirs = scene.subject_ends(scene.clause_at.get(verb.i))
    for relation in told:
        known = scene.ontology.properties[relation.property]
        for end in (i for i in ends if not scene.is_among(i, (*theirs, relation.subject, relation.object))):
            if scene.is_among(relation.subject, theirs) and open_type(scene, end, known.domain or ("Agent",)):
                yield replace(relation, subject=end)
            elif scene.is_among(relation.object, theirs) and open_type(scene, end, known.range or ("Agent",)):
                yield replace(relation, object=end)


def _is_settled(relation: Relation, short: _Short) -> bool:
    """Is it told outright already, so that the short clause tells of something else?"""
    return relation.modality is Modality.ACTUAL and (not relation.negated or not short.negated)


def _asked_ends(scene: Scene, verb: Token) -> list[int]:
    return scene.all_ends([c for c in verb.rights if c.dep_ == "dobj"])


def _verb_meant(short: _Short) -> Token | None:
    """The verb that a short one stands for: its clause goes on with it, it opens the sentence, or the one before."""
    word, before = short.word, sentence_before(short.word)
    while word.dep_ == "xcomp":
        word = word.head  # "Chad refused [to do so]"
    if word.dep_ in ("conj", "advcl"):
        return word.head
    opening = [c for c in word.lefts if c.dep_ in ("advcl", "ccomp") and c.pos_ == "VERB"]
    if opening or word.dep_ != "ROOT":
        return opening[-1] if opening else None
    return before.root if before is not None else None


def _verb_asked_about(word: Token, words: Answers) -> Token | None:
    """The verb of the question that a clause answers: "*asked whether* Oman [left], he said that it did not"."""
    before = sentence_before(word)
    told = word.dep_ in ("ccomp", "intj", "dobj") or word.head != word
    places = [word.sent, *([before] if before is not None else [])] if told else []
    for place in places:
        marks = (t for t in place if t.dep_ == "mark" and t.lower_ in words.whether and t.head.dep_ != "ROOT")
        asked = [m.head for m in marks if any(a.lemma_ in words.asking for a in m.head.ancestors)]
        if asked:
            return asked[-1]
    return before.root if before is not None and before[-1].text == "?" else None


def _verb(scene: Scene, relation: Relation) -> Token:
    """The verb by which a relation is told, or that of the noun by which it is."""
    cue = scene.doc[scene.token_from(relation.cue[0])]
    while cue.pos_ not in VERBAL or cue.dep_ in ("aux", "auxpass", "amod"):
        if cue.head == cue:
            return cue
        cue = cue.head
    return cue
