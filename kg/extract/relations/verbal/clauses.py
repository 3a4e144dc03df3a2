"""Relations that a clause's verb or adjective states, by the argument frames of the lexicon."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.relations.frames.pairs import pairs_of
from kg.extract.relations.frames.reciprocal import Pairs
from kg.extract.relations.participants.complements import reported, with_complements
from kg.extract.relations.participants.control import with_controller
from kg.extract.relations.participants.roles import RoleLists, Roles, prepositional, with_nested
from kg.extract.relations.participants.themes import theme_fits
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate, by_sense
from kg.extract.relations.scene.spans import span_of
from kg.extract.relations.scene.taking_up import denies_clause
from kg.extract.relations.verbal.completed import (
    told_roles,
    with_announcer,
    with_companions,
    with_deed,
    with_place,
    with_small_clause,
    with_sort_of_sum,
    with_state,
)
from kg.extract.relations.verbal.senses import adds_to, carries_deed, is_anothers, is_other, tells_no_deed
from kg.lang.senses import Sense, breadth
from kg.tree import conjuncts


def clause_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations that clauses state through a verb, a verb with its object noun, or a predicate adjective."""
    for clause in scene.clauses:
        if clause.head.lower_ in scene.places.exemplifying and not any(c.dep_ == "nsubj" for c in clause.head.lefts):
            continue
        if clause.kind is Kind.VERBAL and not scene.in_name(clause.head) and not denies_clause(scene, clause):
            yield from _verb(scene, clause)
        elif clause.kind is Kind.COPULAR:
            yield from _adjective(scene, clause)


def _verb(scene: Scene, clause: Clause) -> Iterator[Candidate]:
    """The first sense whose frame is filled; then those of its family that add a place ("killed [X] in [Lviv]")."""
    told = with_nested(with_controller(scene, clause, told_roles(scene, clause)))
    roles = with_complements(scene, with_sort_of_sum(scene, told))
    whole = with_nested(roles, of=True)
    lemma = _with_adverb(scene, clause, roles)
    senses = [*scene.lexicon.of("phrase", lemma), *scene.lexicon.of("verb", lemma)]
    if carries_deed(scene, clause, roles):
        # "Hits Brazil with tariffs": what it is hit with says what is done.
        deeds = scene.families.hostile - scene.families.spoken
        senses = [s for s in senses if scene.family(s) not in deeds or s.kind == "phrase"]
    if tells_no_deed(scene, clause):
        return
    small = with_small_clause(scene, roles)
    senses.sort(key=breadth)
    first: Sense | None = None
    for sense in senses:
        if first and not adds_to(scene, sense, first):
            continue
        known = small if sense.complements else whole if sense.kind == "phrase" else roles
        if not theme_fits(scene, sense, known) or (sense.kind == "phrase" and is_anothers(scene, sense, roles)):
            continue
        if sense.kind == "verb" and is_other(scene, clause, sense, roles):
            continue
        filled = with_place(scene, clause, sense, with_deed(scene, clause, sense, known))
        filled = with_state(scene, clause, sense, with_announcer(scene, clause, sense, filled))
        filled = with_companions(scene, sense, filled)
        if pairs := pairs_of(scene, sense, filled, clause.head):
            yield from _candidates(clause, sense, pairs, _theme(roles))
            first = first or sense


def _with_adverb(scene: Scene, clause: Clause, roles: Roles) -> str:
    """The lemma with the adverb or particle of the verb, where the lexicon knows both as one.

    "Fired [back] at Oman", "pushed the rebels [out] of Homs"; so with a passive of its own ("[is wanted] by Oman").
    """
    after = clause.head.i + 1
    adverb = scene.doc[after] if after < len(scene.doc) and clause.lemma == clause.head.lemma_.lower() else None
    joined = adverb is not None and adverb.head == clause.head and adverb.dep_ in ("advmod", "prt")
    particles = [adverb.lower_] if adverb is not None and joined else []
    particles += ["out"] if roles.get("out of") and roles.get("object") else []
    particles += ["as"] if roles.get("as") and roles.get("object") else []  # "dismissed Ruiz [as] a lightweight"
    longer = [f"{clause.lemma} {particle}" for particle in particles]
    longer += [f"be {clause.head.lower_}"] if clause.passive else []
    known = (one for one in longer if scene.lexicon.of("verb", one) or scene.lexicon.of("phrase", one))
    return next(known, clause.lemma)


def _adjective(scene: Scene, clause: Clause) -> Iterator[Candidate]:
    """ "Minsk is loyal to Moscow": the adjective's own prepositions are its roles.

    So of words that are one with a preposition: "is [in favour] of the pact".
    """
    for argument in clause.arguments if clause.subject else ():
        words = [token.lower_ for token in argument.preposition]
        for sense in scene.lexicon.of("adjective", " ".join(words[:-1])) if words[1:] else ():
            roles = {"subject": [clause.subject.head], words[-1]: [argument.head]} if clause.subject else {}
            yield from _candidates(clause, sense, pairs_of(scene, sense, roles, clause.head), "")
    for argument in clause.arguments:
        if argument.role is not Role.COMPLEMENT or not clause.subject:
            continue
        for adjective in conjuncts(argument.head):
            roles = {"subject": [clause.subject.head], **_grouped(_behind_adjective(clause, adjective))}
            roles["clausal"] = [a.head for a in clause.arguments if a.role is Role.CLAUSAL and not a.preposition]
            roles["reported"] = reported(scene, {name: heads for name, heads in roles.items() if name != "subject"})
            senses = [
                s for form in {adjective.lemma_.lower(), adjective.lower_} for s in scene.lexicon.of("adjective", form)
            ]
            for sense in senses:
                if pairs := pairs_of(scene, sense, roles, adjective):
                    yield from _candidates(clause, sense, pairs, "", cue=adjective)
                    break


def _behind_adjective(clause: Clause, adjective: Token) -> Iterator[tuple[str, Token]]:
    """An adjective's phrases, one that the parse takes for a passive's agent included ("concerned [by reports]")."""
    yield from prepositional(adjective)
    beside = (a for a in clause.arguments if a.preposition and a.head.i > adjective.i)
    known = {head for _, head in prepositional(adjective)}
    yield from ((a.preposition[-1].lower_, a.head) for a in beside if a.head not in known)


def _grouped(phrases: Iterator[tuple[str, Token]]) -> RoleLists:
    roles: RoleLists = {}
    for preposition, head in phrases:
        roles.setdefault(preposition, []).append(head)
    return roles


def _theme(roles: Roles) -> str:
    """The common noun that is handed over or done ("weapons"), kept as a qualifier."""
    for token in roles.get("object", ()):
        if token.pos_ == "NOUN":
            kept = [t for t in token.lefts if t.dep_ in ("amod", "compound", "nmod")]
            return " ".join(t.text for t in (*kept, token))
    return ""


def _candidates(
    clause: Clause, sense: Sense, pairs: Pairs, theme: str, cue: Token | None = None
) -> Iterator[Candidate]:
    words = [t for t in clause.predicate if t.dep_ not in ("aux", "auxpass", "neg")] or [clause.head]
    place = span_of(*words, *([cue] if cue else ()))
    for pair in pairs:
        candidate = by_sense(sense, pair, clause.head, place)
        yield replace(candidate, qualifiers=(("theme", theme),)) if theme else candidate
