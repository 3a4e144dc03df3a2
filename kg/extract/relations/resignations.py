"""What body a person leaves where a resignation names none: "Apple executive Ana Ruiz resigns" leaves Apple."""

from collections.abc import Iterator, Sequence

from kg.extract.clause import Clause, Kind
from kg.extract.relations.roles import Roles, clause_roles, with_nested
from kg.extract.relations.scene import Candidate, Scene, by_sense, span_of
from kg.lang.relations import Sense

_RESIGNING = "resignsFrom"
#: What is no office that one resigns.
_NO_OFFICES = frozenset({"citizenOf", "memberOf", "employedBy"})


def resignation_relations(scene: Scene, titles: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield for every resignation that names no body that of the office which the person is said to hold."""
    for clause in scene.clauses:
        senses = scene.lexicon.of("verb", clause.lemma) if clause.kind is Kind.VERBAL and not clause.passive else ()
        sense = next((s for s in senses if s.property == _RESIGNING), None)
        roles = with_nested(clause_roles(clause))
        if sense is None or roles.get("object") or _names_body(scene, sense, roles):
            continue
        for person in scene.all_ends(roles.get("subject", ())):
            for body in _bodies(scene, clause, person, titles):
                yield by_sense(sense, (person, body), clause.head, span_of(clause.head))


def _names_body(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Does a phrase of the clause name what is left, or anything else?"""
    heads = [head for name in sense.targets for head in roles.get(name, ())]
    return any(scene.in_name(token) for head in heads for token in head.subtree)


def _bodies(scene: Scene, clause: Clause, person: int, titles: Sequence[Candidate]) -> list[int]:
    """The body of the office told in the sentence; else the only one told in the article."""
    held = [t for t in titles if scene.same(t.subject, person) and t.property not in _NO_OFFICES]
    near = [t.object for t in held if t.predicate.sent == clause.head.sent]
    bodies = near or [t.object for t in held]
    return bodies[:1] if all(scene.same(body, bodies[0]) for body in bodies[1:]) else []
