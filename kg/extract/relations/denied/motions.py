"""Whom a motion does not bring down: "survives a no-confidence motion tabled by the Unity Party"."""

from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Kind
from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.tree import MODIFIERS
from kg.types import Modality

_PROPERTY = "defeats"


def motion_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield that those who bring a motion do not defeat whoever survives it, or against whom it fails.

    "Ruiz survives a no-confidence motion tabled by the Unity Party", "sees off a challenge from Popa".
    """
    words = scene.lexicon.denial.motions
    for noun in (t for t in scene.doc if t.lemma_.lower() in words.against and not scene.in_name(t)):
        if not (movers := scene.all_ends(_movers(noun, words.moving))):
            continue
        clause = scene.clause_at.get(noun.head.i) if noun.dep_ == "dobj" else None
        if clause is not None and clause.kind is Kind.VERBAL and clause.lemma in words.surviving:
            if (
                scene.verdict(clause.head).modality is Modality.POSSIBLE
            ):  # "struggled to [beat back] a challenge from Popa"
                continue
            held = scene.subject_ends(clause)
            yield from _unbeaten(scene, (movers, held), clause.head, negated=True)
        elif _topples(noun, words.marks):
            verdict = scene.verdict(noun)
            if verdict.negated and verdict.modality is Modality.ACTUAL:
                held = scene.all_ends([t for name, t in _all_behind(noun) if name in ("against", "in")])
                yield from _unbeaten(scene, (movers, held), noun, negated=False)


def _unbeaten(
    scene: Scene, ends: tuple[Sequence[int], Sequence[int]], predicate: Token, *, negated: bool
) -> Iterator[Candidate]:
    """That those who move do not bring down those who hold on."""
    movers, held = ends
    for mover in (i for i in movers if scene.is_a(i, "Agent")):
        for one in (i for i in held if scene.is_a(i, "Person", "Organization", "Group")):
            if not scene.same(mover, one):
                cue = span_of(predicate)
                yield Candidate(mover, one, _PROPERTY, "defeat", predicate, cue, "motion", negated, confidence=INFERRED)


def _all_behind(noun: Token) -> list[tuple[str, Token]]:
    """The phrases behind a noun and behind its "of" phrase ("a vote of no confidence [in Ruiz]")."""
    own = list(prepositional(noun))
    return own + [pair for name, below in own if name == "of" for pair in prepositional(below)]


def _topples(noun: Token, marks: Collection[str]) -> bool:
    """Is it a motion against those who govern ("[no-confidence] motion", "vote of no [confidence]")?"""
    words = [noun, *(t for t in noun.subtree if t.dep_ in ("compound", "pobj", "amod", "nmod"))]
    return any(t.lower_ in marks for t in words)


def _movers(noun: Token, moving: Collection[str]) -> list[Token]:
    """Who brings a motion: by a participle behind it, by "by" or "from", or named before it."""
    heads = [noun, *(t for name, t in prepositional(noun) if name == "of")]
    brought = [c for head in heads for c in head.rights if c.dep_ == "acl" and c.lemma_.lower() in moving]
    agents = [t for verb in brought for name, t in prepositional(verb) if name == "by"]
    agents = agents or [t for name, t in _all_behind(noun) if name in ("by", "from")]
    return agents or [c for c in noun.lefts if c.dep_ in MODIFIERS and c.pos_ == "PROPN"]
