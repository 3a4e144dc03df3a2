"""Denials that point back: "Peru says that Chile shelled Tacna. Chile denies the claim": by Chile, it did not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.relations.roles import prepositional
from kg.extract.relations.scene import Scene, sentence_of, span_of
from kg.types import Modality, Relation


def rejoinders(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield what denials say of relations stated before them, and that the denier rejects whoever stated them.

    A denial of somebody's words ("the claim", "these reports") denies what the sentence before, or the same sentence
    before it, attributes to another; a denial of a part in a deed ("any involvement") denies the deeds of which that
    text makes the denier the doer. `relations` are those of the article, in text order.
    """
    for clause in scene.clauses:
        if (
            clause.kind is Kind.VERBAL
            and clause.subject
            and clause.lemma in scene.lexicon.deniers
            and not clause.negated
        ):
            for argument in clause.arguments:
                if argument.role is Role.OBJECT:
                    yield from _denied(scene, clause, argument.head, relations)
                    yield from _turned_down(scene, clause, argument.head, relations)


def denies_clause(scene: Scene, clause: Clause) -> bool:
    """ "Accuses Chile of shelling Tacna, [which Chile denies]": is the clause before denied, not its noun?"""
    which = next((t for t in clause.head.lefts if t.lower_ == "which"), None)
    return (
        clause.link == "relcl"
        and clause.lemma in scene.lexicon.deniers
        and which is not None
        and which.dep_ == "dobj"
        and which.i > 0
        and which.nbor(-1).text == ","
    )


def _denied(scene: Scene, clause: Clause, noun: Token, relations: Sequence[Relation]) -> Iterator[Relation]:
    clausal = denies_clause(scene, clause)
    lemma = "this" if clausal else noun.lemma_.lower()
    words = lemma in scene.lexicon.words_denied and (clausal or _points_back(noun))
    for denier in scene.ends(clause.subject.head) if clause.subject else ():
        for relation in _before(scene, clause, relations):
            blamed = _is_blamed(scene, denier, relation)
            # An accusation blames somebody: what was only told before it, of others, is not what is denied.
            meant = words and (lemma not in scene.lexicon.blame_denied or relation.alleged or blamed)
            teller = relation.source if meant else None
            told = teller is not None and not scene.same(teller, denier)
            if told or (blamed and lemma in scene.lexicon.deeds_denied):
                yield _counter(clause, denier, relation)
            if told and teller is not None:
                yield _rejection(scene, clause, denier, teller)


def _turned_down(scene: Scene, clause: Clause, noun: Token, relations: Sequence[Relation]) -> Iterator[Relation]:
    """ "Peru urges Chile to leave. Chile rejects the demand": it turns down whoever asked or threatened it before."""
    if noun.lemma_.lower() not in scene.lexicon.words_turned_down or not _points_back(noun):
        return
    for denier in scene.ends(clause.subject.head) if clause.subject else ():
        for relation in _before(scene, clause, relations):
            family = scene.ontology.properties[relation.property].family
            if family in scene.lexicon.spoken and scene.same(relation.object, denier):
                yield _rejection(scene, clause, denier, relation.subject)


def _before(scene: Scene, clause: Clause, relations: Sequence[Relation]) -> Iterator[Relation]:
    """The positive relations of the sentence before a denial and of its own sentence up to it."""
    sentence = clause.head.sent
    start = scene.doc[sentence.start - 1].sent.start_char if sentence.start else sentence.start_char
    for relation in relations:
        if start <= relation.cue[0] < clause.head.idx and relation.property and not relation.negated:
            yield relation


def _points_back(noun: Token) -> bool:
    """Is a noun without content of its own, so that it means what was said before?"""
    return not any(c.dep_ in ("acl", "ccomp", "relcl") for c in noun.children) and not list(prepositional(noun))


def _is_blamed(scene: Scene, denier: int, relation: Relation) -> bool:
    family = scene.ontology.properties[relation.property].family
    return family in scene.lexicon.hostile and scene.same(relation.subject, denier)


def _counter(clause: Clause, denier: int, relation: Relation) -> Relation:
    """The same relation as the denier has it."""
    return replace(
        relation,
        negated=True,
        modality=Modality.ACTUAL,
        reason="",
        alleged=False,
        source=denier,
        rule="rejoinder",
        sentence=sentence_of(clause.head),
        cue=span_of(*clause.predicate),
        qualifiers=(),
        confidence=0.6,
        event_date="",
    )


def _rejection(scene: Scene, clause: Clause, denier: int, teller: int) -> Relation:
    return Relation(
        denier,
        teller,
        scene.lexicon.denial,
        clause.lemma,
        sentence_of(clause.head),
        span_of(*clause.predicate),
        "rejoinder",
        confidence=0.6,
    )
