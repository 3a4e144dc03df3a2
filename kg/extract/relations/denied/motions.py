"""What is put to the vote: who decides on a motion to do something, and whom a motion does not bring down."""

from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.clauses import first_conjunct
from kg.extract.relations.candidates import INFERRED, Candidate
from kg.extract.relations.roles import MODIFIERS, clause_roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.spans import span_of
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
            held = scene.ends(clause.subject.head) if clause.subject is not None else ()
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


def deciders(scene: Scene, clause: Clause) -> list[Token]:
    """Who would do what a motion says: the body that decides on it, or in which it fails.

    "[The Senate] votes down a motion to expel Ruiz", "a resolution condemning Peru fails in [the Council]".
    """
    verb = first_conjunct(clause.head)
    noun, words = verb.head, scene.lexicon.denial.motions
    put = verb.dep_ in ("acl", "relcl") and verb.tag_ in ("VB", "VBG") and noun.lemma_.lower() in words.nouns
    above = scene.clause_at.get(noun.head.i) if put else None
    if above is None or above.kind is not Kind.VERBAL:
        return []
    roles = clause_roles(above)
    if noun.dep_ == "dobj" and above.lemma in words.deciding:  # one person's no is not the motion's
        return [t for t in roles.get("subject", ()) if not any(scene.is_a(i, "Person") for i in scene.ends(t))]
    if noun.dep_ not in ("nsubj", "nsubjpass") or above.lemma not in words.ending:
        return []
    agents = roles.get("subject", ()) if above.passive else ()
    return [t for t in (*agents, *(t for name in words.inside for t in roles.get(name, ()))) if _is_body(scene, t)]


def _is_body(scene: Scene, head: Token) -> bool:
    """Does a phrase name a body that decides by vote?"""
    return any(scene.is_a(i, "Organization", "Country") for i in scene.ends(head))
