"""Whom a deed done to others spares: "the tariffs *exempt* Oman", "Oman *is exempt* from Peru's sanctions"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.denied.absent import last_told
from kg.extract.relations.participants.noun_roles import noun_families, noun_roles, through
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.senses import noun_senses
from kg.extract.relations.scene.spans import span_of
from kg.tree import conjuncts


def exempt_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield that whoever is spared a measure does not suffer it from those who take it."""
    for clause in scene.clauses:
        roles = clause_roles(clause)
        spared = scene.all_ends(_spared(scene, clause, roles))
        if not spared:
            continue
        deeds = _measures(scene, clause, roles)
        told = [c for c in candidates if _is_measure(scene, c) and not c.negated]
        for doer, name in dict.fromkeys(_takers_of_measures(scene, clause, deeds, told)):
            for who in (i for i in spared if not scene.same(i, doer)):
                head = clause.head
                yield Candidate(
                    doer, who, name, clause.lemma, head, span_of(head), "exempt", negated=True, confidence=INFERRED
                )


def _is_measure(scene: Scene, candidate: Candidate) -> bool:
    return scene.ontology.family_of(candidate.property) in scene.families.official


def _spared(scene: Scene, clause: Clause, roles: Roles) -> Sequence[Token]:
    """Who is spared: the object of a verb that says so, or the subject of an adjective."""
    if clause.kind is Kind.VERBAL and clause.lemma in scene.lexicon.harm.sparing_verbs:
        return roles.get("object", ())
    said = clause.kind is Kind.COPULAR and any(
        t.lower_ in scene.lexicon.harm.spared for t in roles.get("complement", ())
    )
    return roles.get("subject", ()) if said else ()


def _measures(scene: Scene, clause: Clause, roles: Roles) -> list[Token]:
    """The nouns for the measures: what somebody is spared "from", or what spares him."""
    below = [t for c in roles.get("complement", ()) for p, t in prepositional(c) if p == "from"]
    below += [t for c in roles.get("object", ()) for p, t in prepositional(c) if p == "from"]
    heads = [*below, *roles.get("from", ())] or (roles.get("subject", ()) if clause.kind is Kind.VERBAL else ())
    nouns = [noun for head in heads for c in conjuncts(head) for noun in through(scene, c)]
    return [n for n in nouns if noun_families(scene, n) & scene.families.official]


def _takers_of_measures(
    scene: Scene, clause: Clause, deeds: Sequence[Token], told: Sequence[Candidate]
) -> Iterator[tuple[int, str]]:
    """Who takes the measures, each with the property: as their noun says, or its clause, or the text before."""
    for noun in deeds:
        names = [s.property for s in noun_senses(scene, noun) if scene.family(s) in scene.families.official][:1]
        roles = noun_roles(scene, noun)
        owners = scene.all_ends([t for name in ("owner", "by", "of") for t in roles.get(name, ())])
        within = [c.subject for c in told if c.predicate == noun or noun in c.predicate.ancestors]
        taken = [] if clause.subject is None or clause.subject.head == noun else scene.ends(clause.subject.head)
        own = taken if clause.kind is Kind.VERBAL else []
        yield from ((doer, name) for name in names for doer in owners or within or own)
    alone = clause.passive and not {"from", "subject"} & set(clause_roles(clause))  # "Peru [was spared]"
    if not deeds and (clause.kind is Kind.COPULAR or alone):
        before = [c for c in told if c.predicate.i < clause.head.i]
        yield from ((c.subject, c.property) for c in last_told(before, clause.head))
