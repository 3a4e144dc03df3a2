"""Clauses of denying: who denies what, and how far back it points ("Chile denies the claim", "calls it false")."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.attribution import innermost
from kg.extract.clause import Clause, Kind, Role
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional
from kg.extract.relations.participants.sources import source_head
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.spans import near
from kg.extract.relations.scene.taking_up import content, denies_clause
from kg.tree import conjuncts
from kg.types import Modality, Span


@dataclass(frozen=True, slots=True)
class Denial:
    """A clause of denying, with the heads of who denies and of what is denied."""

    clause: Clause
    denier: Token
    noun: Token


def denials(scene: Scene) -> Iterator[Denial]:
    """The denials of an article, each with who denies and what."""
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL and clause.lemma in scene.lexicon.denial.deniers and _denies(scene, clause):
            roles = clause_roles(clause)
            yield from (Denial(clause, d, n) for d in roles.get("subject", ()) for n in _objects(clause, roles))
        elif clause.kind in (Kind.VERBAL, Kind.COPULAR) and not clause.negated:
            yield from _falsehoods(scene, clause)


def _denies(scene: Scene, clause: Clause) -> bool:
    """Does somebody deny it, not "[few] deny", "[may] deny", "does [not] deny"? An allegation may be denied in it."""
    verdict = scene.verdict(clause.head)
    return not verdict.negated and verdict.modality is Modality.ACTUAL


def _falsehoods(scene: Scene, clause: Clause) -> Iterator[Denial]:
    """ "Chile calls [the claim] a lie", "[the reports] were false, Chile said": words are denied by a word for them."""
    heads = [a.head for a in clause.arguments if a.role is Role.COMPLEMENT or _is_as(a.preposition)]
    objects = [a.head for a in clause.arguments if a.role is Role.OBJECT]  # the parse may hang "as" on them
    heads += [below for head in objects for name, below in prepositional(head) if name == "as"]
    if not any(is_false(scene, t) for head in heads for t in conjuncts(head)):
        return
    copular = clause.kind is Kind.COPULAR
    roles = clause_roles(clause)
    for word in roles.get("subject" if copular else "object", ()):
        speakers = teller(scene, word) if copular else roles.get("subject", ())
        if word.lemma_.lower() in scene.lexicon.denial.words_denied:
            yield from (Denial(clause, speaker, word) for speaker in speakers)


def _is_as(preposition: Sequence[Token]) -> bool:
    return [t.lower_ for t in preposition] == ["as"]


def is_false(scene: Scene, word: Token) -> bool:
    """Is it a word for what is not true, and not denied itself ("no lie")?"""
    lessened = any(c.dep_ == "neg" or c.lower_ == "no" for c in word.lefts)
    made_up = word.lemma_.lower() in scene.lexicon.denial.falsehoods or any(
        c.dep_ == "amod" and c.lower_ in scene.lexicon.denial.falsehoods for c in word.lefts
    )
    return made_up and not lessened


def teller(scene: Scene, token: Token) -> tuple[Token, ...]:
    """The head of the phrase that names whoever says what a word stands in; empty where nobody does."""
    index = innermost(scene.attributions, token.idx)
    head = None if index is None else source_head(scene, scene.attributions[index])
    return () if head is None else (head,)


def _objects(clause: Clause, roles: Roles) -> Iterator[Token]:
    """What is denied; a relative clause may leave it out ("a claim [that Iran denies]").

    It may be a clause of having a part in something ("denied that it was [responsible]", "being [involved]").
    """
    yield from roles.get("object", ())
    for head in roles.get("clausal", ()):
        yield from (c for c in head.children if c.dep_ == "acomp")
        yield head
    if not roles.get("object") and clause.head.dep_ in ("acl", "relcl") and not roles.get("clausal"):
        yield clause.head.head


def span_before(scene: Scene, clause: Clause) -> Span:
    """To what a denial points back: the sentence before it and its own up to it; a clause, if that is what it denies.

    "It will strike if Iran arms them, and [accuses Iran of doing so], which Iran denies". "[The hills are occupied],
    although Iran disputes this" means nothing that was told before its own sentence.
    """
    if _takes_up_own(clause):
        return clause.head.sent.start_char, clause.head.idx
    if not denies_clause(scene, clause):
        return near(clause.head).start_char, clause.head.idx
    above = next((v for v in clause.head.ancestors if v.i in scene.clause_at and v.pos_ == "VERB"), None)
    return clause.head.sent.start_char if above is None else above.left_edge.idx, clause.head.idx


def _takes_up_own(clause: Clause) -> bool:
    """Does "this" stand for the clause on which a denial hangs ("the hills are Omani, although Chad disputes it")?"""
    hangs = clause.head.dep_ in ("advcl", "conj") and clause.head.head.i < clause.head.i
    return hangs and any(t.tag_ == "DT" for t in clause_roles(clause).get("object", ()))


def points_back(scene: Scene, denial: Denial) -> bool:
    """Is a noun without content of its own, so that it means what was said before? "In the attack" adds none."""
    if "clause" in content(denial.noun, but=denial.clause.head):
        return False
    behind = [(name, head) for name, head in prepositional(denial.noun) if not (name == "as" and is_false(scene, head))]
    said = [head for name, head in behind if name not in scene.lexicon.denial.partaken]
    deeds = [head for name, head in behind if name in scene.lexicon.denial.partaken]
    return not said and all(c.dep_ == "det" for deed in deeds for c in deed.children)
