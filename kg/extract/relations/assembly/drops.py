"""The drop log: every predicate that an article holds, and why it gave no statement.

The rules leave word of what they tried in the scene's trace; what is here explains it afterwards, so that the rules
stay free of it. A predicate is the verb of a clause, a word whose senses were tried, or a noun or adjective on which
two named entities depend.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.relations.nominal.agents import bearers
from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional, with_nested
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Attempt, Candidate
from kg.extract.relations.scene.fitting import asked_types, open_type
from kg.extract.relations.scene.spans import sentence_of, span_of
from kg.tree import conjuncts
from kg.types import Attribution, Loss, Relation, Seen

#: What lacks where a word is in the lexicon and yet none of its senses was tried, by the kinds that have it.
_UNTRIED = {"verb": Loss.THEME, "phrase": Loss.THEME, "adjective": Loss.THEME, "noun": Loss.ENDED}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What extraction made of an article: what its reading keeps of the relations, who says what, who is who."""

    relations: Sequence[Relation]
    attributions: Sequence[Attribution]
    chains: Sequence[int]


def seen(scene: Scene, outcome: Outcome) -> tuple[Seen, ...]:
    """The predicates of an article in text order, each with why it gave no statement; none if nothing was traced."""
    if scene.trace is None:
        return ()
    tried: dict[int, list[Attempt]] = {}
    for attempt in scene.trace.attempts:
        tried.setdefault(attempt.predicate.i, []).append(attempt)
    found = {**_words(scene), **_verbs(scene), **{i: _tried(scene, attempts) for i, attempts in tried.items()}}
    return tuple(_explained(scene, scene.doc[i], one, outcome) for i, one in sorted(found.items()))


def _verbs(scene: Scene) -> dict[int, Seen]:
    """The verbs of clauses, none of their senses tried."""
    clauses = (c for c in scene.clauses if c.kind is Kind.VERBAL and not scene.in_name(c.head))
    return {
        c.head.i: _untried(scene, c.head, ("verb", "phrase"), c.lemma, with_nested(clause_roles(c))) for c in clauses
    }


def _words(scene: Scene) -> dict[int, Seen]:
    """The nouns and adjectives on which two entities depend ("the *showdown* between A and B")."""
    nouns = (t for t in scene.doc if t.pos_ == "NOUN" and not scene.in_name(t))
    found = {t.i: _untried(scene, t, ("noun", "agent"), t.lemma_.lower(), _around(scene, t)) for t in nouns}
    for clause in scene.clauses:
        if clause.kind is Kind.COPULAR:
            found |= {t.i: _adjective(scene, clause, t) for t in _complements(clause) if t.pos_ == "ADJ"}
    return {i: one for i, one in found.items() if len(one.ends) > 1}


def _complements(clause: Clause) -> Iterator[Token]:
    return (c for a in clause.arguments if a.role is Role.COMPLEMENT for c in conjuncts(a.head))


def _around(scene: Scene, noun: Token) -> Roles:
    return {**noun_roles(scene, noun), "head": list(bearers(scene, noun))}


def _adjective(scene: Scene, clause: Clause, adjective: Token) -> Seen:
    subject = {"subject": [clause.subject.head]} if clause.subject else {}
    roles = subject | {preposition: [head] for preposition, head in prepositional(adjective)}
    return _untried(scene, adjective, ("adjective",), adjective.lemma_.lower(), roles)


def _untried(scene: Scene, token: Token, kinds: Sequence[str], lemma: str, roles: Roles) -> Seen:
    known = next((kind for kind in kinds if scene.lexicon.of(kind, lemma)), None)
    loss = Loss.UNKNOWN if known is None else _UNTRIED.get(known, Loss.NO_PHRASE)
    if known is None and lemma in scene.lexicon.light:
        loss = Loss.LIGHT
    one = _new(scene, token, known or kinds[0], lemma, roles)
    return _with_filler(replace(one, loss=loss), roles.get("object", ()))


def _tried(scene: Scene, attempts: Sequence[Attempt]) -> Seen:
    """A predicate by the sense that came nearest: both ends named before one, one before none; of equals the first."""
    best = min(attempts, key=lambda a: (-bool(a.sources) - bool(a.targets), -_phrases(a)))
    one = _new(scene, best.predicate, best.sense.kind, best.sense.lemma, best.roles)
    return _lacking(scene, best, replace(one, property=best.sense.property))


def _phrases(attempt: Attempt) -> int:
    return sum(
        any(attempt.roles.get(name) for name in names) for names in (attempt.sense.sources, attempt.sense.targets)
    )


def _new(scene: Scene, token: Token, kind: str, lemma: str, roles: Roles) -> Seen:
    heads = [head for found in roles.values() for head in found]
    mentions = sorted(scene.all_ends(heads), key=lambda i: scene.mentions[i].start)
    names = tuple(dict.fromkeys(scene.mentions[i].name for i in mentions))
    return Seen(sentence_of(token), span_of(token), lemma, kind, ends=names)


def _lacking(scene: Scene, attempt: Attempt, one: Seen) -> Seen:
    """A predicate with what its attempt lacked: an end, or ends that go together."""
    for names, mentions in ((attempt.sense.sources, attempt.sources), (attempt.sense.targets, attempt.targets)):
        if not mentions:
            role = next((name for name in names if attempt.roles.get(name)), None)
            if role is None:
                return replace(one, loss=Loss.NO_PHRASE, role="|".join(names))
            return _with_filler(replace(one, loss=Loss.NO_ENTITY, role=role), attempt.roles[role])
    return _misfit(scene, attempt, one)


def _misfit(scene: Scene, attempt: Attempt, one: Seen) -> Seen:
    """Why no pair of the ends found has the sense: they are one, or the first that are not have other types."""
    pairs = ((s, t) for s in attempt.sources for t in attempt.targets if s != t and not scene.same(s, t))
    pair = next(pairs, None)
    if pair is None:
        return replace(one, loss=Loss.SAME)
    domain, _ = asked_types(scene, attempt.sense)
    of_subject = bool(domain) and not open_type(scene, pair[0], domain)
    role = (attempt.sense.sources if of_subject else attempt.sense.targets)[0]
    wrong = pair[0] if of_subject else pair[1]
    return replace(one, loss=Loss.TYPE, role=role, phrase=scene.mentions[wrong].text, type=scene.types[wrong])


def _with_filler(one: Seen, heads: Sequence[Token]) -> Seen:
    """A predicate with the first phrase of a role, as far as its head, and the head's lemma."""
    if not heads:
        return one
    doc, head = heads[0].doc, heads[0]
    return replace(one, phrase=doc[head.left_edge.i : head.i + 1].text, head=head.lemma_.lower())


def _explained(scene: Scene, token: Token, one: Seen, outcome: Outcome) -> Seen:
    """What came of a predicate in the end: its candidates decide, if there are others than an open relation."""
    made = [c for c in scene.trace.candidates if _is_of(c, token)] if scene.trace else []
    fate = _fate(made, outcome) if made else Loss.UNKNOWN
    if fate is not Loss.UNKNOWN and (fate is not Loss.OPEN or one.loss is Loss.UNKNOWN):
        best = next((c.property for c in made if c.property), "")
        return replace(one, loss=fate, property=best, role="", phrase="", head="", type="")
    says = any(start <= token.idx < end for said in outcome.attributions for start, end in said.cue)
    # "Said on CNN" would tell of more; "said that" alone tells who says it.
    silent = one.loss is Loss.UNKNOWN or (
        one.loss is Loss.NO_PHRASE and one.role in scene.lexicon.places.place_prepositions
    )
    return replace(one, loss=Loss.REPORTING) if says and silent else one


def _is_of(candidate: Candidate, token: Token) -> bool:
    """Is the predicate the candidate's? An adjective's candidate has the copula for its predicate."""
    return candidate.predicate == token or (token.pos_ == "ADJ" and candidate.cue[1] == token.idx + len(token))


def _fate(made: Sequence[Candidate], outcome: Outcome) -> Loss | None:
    """None where one of the candidates became a statement of the ontology."""
    pairs = {(relation.subject, relation.object): relation.property for relation in outcome.relations}
    kept = [c for c in made if (c.subject, c.object) in pairs]
    apart = [c for c in kept if outcome.chains[c.subject] != outcome.chains[c.object]]
    if any(c.property for c in apart):
        return None
    return Loss.OPEN if apart else Loss.SAME if kept else Loss.OUTSIDE
