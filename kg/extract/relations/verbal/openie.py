"""Open relations: what a clause says between two names that no property covers."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Kind
from kg.extract.relations.participants.roles import clause_roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import BARE, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.extract.relations.scene.taking_up import denies_clause
from kg.types import MentionKind


def open_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield what a clause says between two names of which no candidate tells, with the predicate as the label."""
    taken = {(c.subject, c.object) for c in candidates}
    for clause in scene.clauses:
        verbal = clause.kind is Kind.VERBAL and clause.head.dep_ != "prep" and not scene.in_name(clause.head)
        told = verbal and not denies_clause(scene, clause)
        roles = clause_roles(clause) if told else {}
        sources = _named(scene, roles.get("subject", ()))
        for name, heads in roles.items():
            if name in ("subject", "clausal", "adverbial"):
                continue
            for subject in sources:
                for object_ in _named(scene, heads):
                    if {(subject, object_), (object_, subject)} & taken or scene.same(subject, object_):
                        continue
                    phrase = clause.lemma if name in ("object", "indirect", "complement") else f"{clause.lemma} {name}"
                    yield Candidate(
                        subject, object_, "", phrase, clause.head, span_of(clause.head), "open", confidence=BARE
                    )


def _named(scene: Scene, heads: Sequence[Token]) -> list[int]:
    return [i for i in scene.all_ends(heads) if scene.mentions[i].kind is MentionKind.NAME]
