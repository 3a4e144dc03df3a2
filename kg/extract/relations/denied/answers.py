"""Questions answered with "no": "*asked whether* Oman attacked Iran, Ruiz *shook her head*": by Ruiz, it did not."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from kg.extract.clause import Clause, Kind
from kg.extract.relations.denied.rejoinders import REJOINDER
from kg.extract.relations.denied.retold import retold
from kg.extract.relations.scene import Scene
from kg.lang.classes.denial import Answers
from kg.types import Modality, Relation, Span


def answer_relations(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield that what somebody is asked is not so, by him, where he says no to it."""
    for clause in scene.clauses:
        if clause.kind is not Kind.VERBAL or clause.subject is None or clause.negated or clause.passive:
            continue
        questions = list(_questions(scene, clause))
        if questions and _says_no(scene, clause):
            for who in scene.ends(clause.subject.head):
                told = (r for r in relations if any(s <= r.cue[0] < e for s, e in questions))
                yield from (retold(r, clause.predicate, REJOINDER, source=who) for r in told if _is_asked(r))


def _is_asked(relation: Relation) -> bool:
    return bool(relation.property) and not relation.negated and relation.modality is Modality.POSSIBLE


def _questions(scene: Scene, clause: Clause) -> Iterator[Span]:
    """Where the questions stand that the subject of a clause is asked; the parse may hang them on either verb."""
    verb, words = clause.head, scene.lexicon.denial.answers
    asked = [c for c in verb.children if c.dep_ == "advcl" and c.tag_ == "VBN" and c.lemma_.lower() in words.asking]
    for participle in asked:
        below = [*participle.children, *(c for c in verb.children if c.i > participle.i)]
        for inner in (c for c in below if c.dep_ in ("ccomp", "advcl")):
            if any(c.dep_ == "mark" and c.lower_ in words.whether for c in inner.lefts):
                yield inner.left_edge.idx, inner.right_edge.idx + len(inner.right_edge)


def _says_no(scene: Scene, clause: Clause) -> bool:
    """ "Said *no*", "replied: "*Never*"", "shook his *head*", "answered in the *negative*", "laughed. "*Not one*"."""
    verb, words = clause.head, scene.lexicon.denial.answers
    below = [t for c in verb.rights for t in (c, *c.children) if t.dep_ in ("dobj", "pobj")]
    if clause.lemma in words.gestures and any(t.lower_ in words.gestured for t in below):
        return True
    if clause.lemma in words.answering and _is_no(verb.doc, verb.i + 1, words):
        return True
    last = max(t.i for t in verb.sent)
    quoted = last + 1 < len(verb.doc) and verb.doc[last + 1].is_quote
    return quoted and last - verb.i < 2 and _is_no(verb.doc, last + 1, words)


def _is_no(doc: Doc, start: int, words: Answers) -> bool:
    """Does a bare "no" begin at a token, or "not a single one", before a stop or "when asked"?"""
    said: list[str] = []
    for token in doc[start : start + 8]:
        if said and (token.is_punct or token.tag_ == "WRB"):
            break
        if not token.is_punct and not token.is_space:
            said.append(token.lower_)
    answer = " ".join(said)
    return answer in words.noes or (len(said) < 5 and answer.startswith(tuple(words.counting)))
