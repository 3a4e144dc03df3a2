"""Denials that point back: "Peru says that Chile shelled Tacna. Chile denies the claim": by Chile, it did not."""

from collections.abc import Iterator, Sequence

from kg.extract.attribution import innermost
from kg.extract.clause import Clause
from kg.extract.relations.denied.denials import Denial, denials, points_back, span_before
from kg.extract.relations.denied.retold import retold
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED
from kg.extract.relations.scene.spans import sentence_of, span_of
from kg.extract.relations.scene.taking_up import denies_clause
from kg.types import Relation

#: The rule by which a denial tells anew what it denies.
REJOINDER = "rejoinder"


def rejoinders(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield what denials say of relations stated before them, and that the denier rejects whoever stated them.

    A denial of somebody's words ("the claim", "these reports") denies what the sentence before, or the same sentence
    before it, attributes to another; a denial of a part in a deed ("any involvement") denies the deeds of which that
    text makes the denier the doer. `relations` are those of the article, in text order.
    """
    for denial in denials(scene):
        yield from _denied(scene, denial, relations)
        yield from _turned_down(scene, denial, relations)
        yield from _refuted(scene, denial, relations)


def _denied(scene: Scene, denial: Denial, relations: Sequence[Relation]) -> Iterator[Relation]:
    clause = denial.clause
    clausal = denies_clause(scene, clause)
    lemma = "this" if clausal else denial.noun.lemma_.lower()
    back = clausal or points_back(scene, denial)
    words = back and lemma in scene.lexicon.denial.words_denied
    deeds = back and lemma in scene.lexicon.denial.deeds_denied
    for denier in scene.ends(denial.denier):
        for relation in told_before(scene, clause, relations):
            blamed = is_blamed(scene, denier, relation)
            # An accusation blames somebody: what was only told before it, of others, is not what is denied.
            meant = words and (lemma not in scene.lexicon.denial.blame_denied or relation.alleged or blamed)
            teller = relation.source if meant else None
            told = teller is not None and not scene.same(teller, denier)
            rumoured = meant and teller is None and _is_rumour_of(scene, denier, relation)
            if told or rumoured or (blamed and deeds):
                yield retold(relation, clause.predicate, REJOINDER, source=denier)
            if told and teller is not None:
                yield _rejection(scene, clause, denier, teller)


def _is_rumour_of(scene: Scene, who: int, relation: Relation) -> bool:
    """Is somebody an end of what is told on another's word ("[it was reported] that Airbus bought Dornier")?"""
    index = innermost(scene.attributions, relation.cue[0])
    return index is not None and scene.is_among(who, (relation.subject, relation.object))


def _turned_down(scene: Scene, denial: Denial, relations: Sequence[Relation]) -> Iterator[Relation]:
    """ "Peru urges Chile to leave. Chile rejects the demand": it turns down whoever asked or threatened it before."""
    if denial.noun.lemma_.lower() not in scene.lexicon.denial.words_turned_down or not points_back(scene, denial):
        return
    for denier in scene.ends(denial.denier):
        for relation in told_before(scene, denial.clause, relations):
            family = scene.ontology.properties[relation.property].family
            if family in scene.families.spoken and scene.same(relation.object, denier):
                yield _rejection(scene, denial.clause, denier, relation.subject)


def _refuted(scene: Scene, denial: Denial, relations: Sequence[Relation]) -> Iterator[Relation]:
    """ "Peru accused Chile of lying. Chile's president denies the accusation": he rejects whoever blamed his state."""
    if denial.noun.lemma_.lower() not in scene.lexicon.denial.blame_denied or not points_back(scene, denial):
        return
    for denier in scene.ends(denial.denier):
        for relation in told_before(scene, denial.clause, relations):
            blames = scene.ontology.properties[relation.property].family == "accuses"
            own = scene.same(relation.object, denier) or speaks_for(scene, denier, relation.object, relations)
            if blames and own and not scene.same(relation.subject, denier):
                yield _rejection(scene, denial.clause, denier, relation.subject)


def speaks_for(scene: Scene, person: int, body: int, relations: Sequence[Relation]) -> bool:
    """Does a person hold an office in a state or body?"""
    held = (r for r in relations if r.property and scene.ontology.properties[r.property].family == "holdsOffice")
    return any(scene.same(r.subject, person) and scene.same(r.object, body) and not r.negated for r in held)


def told_before(scene: Scene, clause: Clause, relations: Sequence[Relation]) -> Iterator[Relation]:
    """The positive relations of the text to which a denial points back."""
    start, end = span_before(scene, clause)
    for relation in relations:
        if start <= relation.cue[0] < end and relation.property and not relation.negated:
            yield relation


def is_blamed(scene: Scene, denier: int, relation: Relation) -> bool:
    """Does a relation make somebody the doer of a harm?"""
    family = scene.ontology.properties[relation.property].family
    return family in scene.families.hostile and scene.same(relation.subject, denier)


def _rejection(scene: Scene, clause: Clause, denier: int, teller: int) -> Relation:
    return Relation(
        denier,
        teller,
        scene.families.rejecting,
        clause.lemma,
        sentence_of(clause.head),
        span_of(*clause.predicate),
        REJOINDER,
        confidence=INFERRED,
    )
