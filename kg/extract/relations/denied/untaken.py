"""Offices that somebody does not get: "declined the post of director of Velmo", "rejects Ruiz's nomination"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.offices.holding import is_person
from kg.extract.relations.offices.title_properties import offices_stated
from kg.extract.relations.participants.noun_roles import noun_families, noun_roles
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import DESCRIBED, INFERRED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.extract.relations.scene.titles import Title
from kg.lang.classes.denial import Untaken
from kg.types import Modality

_OFFICE, _APPOINTS = "holdsOffice", "appoints"


@dataclass(frozen=True, slots=True)
class _Post:
    """A phrase for an office in named bodies; the title in it, if it has one."""

    head: Token
    bodies: Sequence[int]
    title: Title | None


def untaken_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield that who declines an office, is passed over for it or seeks it in vain does not hold it.

    And that a body that rejects a nomination does not appoint the nominee.
    """
    words = scene.lexicon.denial.untaken
    for post in _posts(scene):
        noun, preposition = _above(post.head, words)
        clause = scene.clause_at.get(noun.i)
        if clause is not None and clause.kind is Kind.VERBAL:
            for person in _left_without(scene, clause, preposition):
                held = _held(scene, post, person)
                yield from (replace(one, predicate=clause.head, negated=True) for one in held)
        elif noun.lemma_.lower() in words.seeking and _fails(scene, noun):
            for person in _seekers(scene, noun):
                yield from (replace(one, predicate=noun) for one in _held(scene, post, person))
    yield from _unconfirmed(scene)


def _posts(scene: Scene) -> Iterator[_Post]:
    """The phrases for offices: titles, and nouns such as "the presidency of Velmo", "a seat on its board"."""
    words = scene.lexicon.denial.untaken
    for title in (t for t in scene.titles if t.bodies):
        yield _Post(scene.doc[title.start : title.stop].root, title.bodies, title)
    for noun in (t for t in scene.doc if t.pos_ == "NOUN" and not scene.in_name(t)):
        if noun.lemma_.lower() in words.posts or _OFFICE in noun_families(scene, noun):
            heads = [t for name, t in prepositional(noun) if name in words.inside and scene.in_name(t)]
            if bodies := [i for i in scene.all_ends(heads) if scene.is_a(i, "Organization", "Country", "Place")]:
                yield _Post(noun, bodies, None)


def _above(head: Token, words: Untaken) -> tuple[Token, str]:
    """What an office depends on, past "the post of", and by which preposition; empty for an object."""
    if head.dep_ == "pobj" and head.head.lower_ in ("of", "as") and head.head.head.lemma_.lower() in words.posts:
        head = head.head.head
    if head.dep_ == "pobj":
        return head.head.head, head.head.lower_
    return head.head, "" if head.dep_ == "dobj" else head.dep_


def _left_without(scene: Scene, clause: Clause, preposition: str) -> list[int]:
    """Who does not get an office by a clause: who declines it, whom one passes over "for" it."""
    words, roles = scene.lexicon.denial.untaken, clause_roles(clause)
    heads: Sequence[Token] = ()
    declines = not preposition and clause.lemma in words.declining and not clause.passive
    if declines or (preposition == "to" and _says_no(clause, words)):
        heads = roles.get("subject", ())
    elif preposition in ("for", "as") and clause.lemma in words.passing_over:
        heads = roles.get("object", ())
    return [i for i in scene.all_ends(heads) if is_person(scene, i)]


def _says_no(clause: Clause, words: Untaken) -> bool:
    """ "*Said no* to the post of director"."""
    return clause.lemma in words.saying_no and any(t.lower_ == "no" for t in clause.head.rights)


def _fails(scene: Scene, noun: Token) -> bool:
    verdict = scene.verdict(noun)
    return verdict.negated and verdict.modality is Modality.ACTUAL


def _seekers(scene: Scene, noun: Token) -> list[int]:
    """Whose nomination or bid it is; who loses it ("loses the [race] for the post")."""
    roles: Roles = noun_roles(scene, noun)
    clause = scene.clause_at.get(noun.head.i) if noun.dep_ == "dobj" else None
    if clause is not None and clause.subject is not None and clause.lemma in scene.lexicon.denial.untaken.losing:
        roles = {**roles, "by": [clause.subject.head]}
    return [i for name in ("owner", "of", "by") for i in scene.all_ends(roles.get(name, ())) if is_person(scene, i)]


def _held(scene: Scene, post: _Post, person: int) -> Iterator[Candidate]:
    """The office as held by somebody."""
    if post.title is not None:
        for found in offices_stated(scene, post.title, person, tuple(post.bodies)):
            yield replace(found, presupposed=False, rule="untaken")
        return
    for body in post.bodies:
        cue = span_of(post.head)
        yield Candidate(person, body, _OFFICE, "holds office in", post.head, cue, "untaken", confidence=DESCRIBED)


def _unconfirmed(scene: Scene) -> Iterator[Candidate]:
    """ "[The Senate] rejects Ruiz's nomination": it does not appoint the nominee."""
    words = scene.lexicon.denial.untaken
    for noun in (t for t in scene.doc if t.lemma_.lower() in words.nominations and t.dep_ == "dobj"):
        clause = scene.clause_at.get(noun.head.i)
        if clause is None or clause.lemma not in scene.lexicon.denial.motions.deciding or not _fails(scene, noun):
            continue
        bodies = scene.all_ends(clause_roles(clause).get("subject", ()))
        for body in (i for i in bodies if scene.is_a(i, "Organization", "Country")):
            for person in _seekers(scene, noun):
                cue = span_of(noun)
                yield Candidate(body, person, _APPOINTS, "appoint", noun, cue, "untaken", confidence=INFERRED)
