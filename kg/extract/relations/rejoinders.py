"""Denials that point back: "Peru says that Chile shelled Tacna. Chile denies the claim": by Chile, it did not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.roles import Roles, clause_roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.spans import sentence_of, span_of
from kg.types import Modality, Relation, Span


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


@dataclass(frozen=True, slots=True)
class Denial:
    """A clause of denying, with the heads of who denies and of what is denied."""

    clause: Clause
    denier: Token
    noun: Token


def denials(scene: Scene) -> Iterator[Denial]:
    """The denials of an article, each with who denies and what."""
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL and clause.lemma in scene.lexicon.deniers and not clause.negated:
            roles = clause_roles(clause)
            yield from (Denial(clause, d, n) for d in roles.get("subject", ()) for n in _objects(clause, roles))


def _objects(clause: Clause, roles: Roles) -> Iterator[Token]:
    """What is denied; a relative clause may leave it out ("a claim [that Iran denies]").

    It may be a clause of having a part in something ("denied that it was [responsible]", "being [involved]").
    """
    yield from roles.get("object", ())
    for head in roles.get("clausal", ()):
        yield from (c for c in head.children if c.dep_ == "acomp")
        yield head
    if not roles.get("object") and clause.head.dep_ in ("acl", "relcl") and not roles.get("clausal"):
        yield clause.head.head


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


def _denied(scene: Scene, denial: Denial, relations: Sequence[Relation]) -> Iterator[Relation]:
    clause = denial.clause
    clausal = denies_clause(scene, clause)
    lemma = "this" if clausal else denial.noun.lemma_.lower()
    words = lemma in scene.lexicon.words_denied and (clausal or points_back(scene, denial))
    for denier in scene.ends(denial.denier):
        for relation in _before(scene, clause, relations):
            blamed = is_blamed(scene, denier, relation)
            # An accusation blames somebody: what was only told before it, of others, is not what is denied.
            meant = words and (lemma not in scene.lexicon.blame_denied or relation.alleged or blamed)
            teller = relation.source if meant else None
            told = teller is not None and not scene.same(teller, denier)
            if told or (blamed and lemma in scene.lexicon.deeds_denied):
                yield _counter(clause, denier, relation)
            if told and teller is not None:
                yield _rejection(scene, clause, denier, teller)


def _turned_down(scene: Scene, denial: Denial, relations: Sequence[Relation]) -> Iterator[Relation]:
    """ "Peru urges Chile to leave. Chile rejects the demand": it turns down whoever asked or threatened it before."""
    if denial.noun.lemma_.lower() not in scene.lexicon.words_turned_down or not points_back(scene, denial):
        return
    for denier in scene.ends(denial.denier):
        for relation in _before(scene, denial.clause, relations):
            family = scene.ontology.properties[relation.property].family
            if family in scene.lexicon.spoken and scene.same(relation.object, denier):
                yield _rejection(scene, denial.clause, denier, relation.subject)


def _refuted(scene: Scene, denial: Denial, relations: Sequence[Relation]) -> Iterator[Relation]:
    """ "Peru accused Chile of lying. Chile's president denies the accusation": he rejects whoever blamed his state."""
    if denial.noun.lemma_.lower() not in scene.lexicon.blame_denied or not points_back(scene, denial):
        return
    for denier in scene.ends(denial.denier):
        for relation in _before(scene, denial.clause, relations):
            blames = scene.ontology.properties[relation.property].family == "accuses"
            own = scene.same(relation.object, denier) or _speaks_for(scene, denier, relation.object, relations)
            if blames and own and not scene.same(relation.subject, denier):
                yield _rejection(scene, denial.clause, denier, relation.subject)


def _speaks_for(scene: Scene, person: int, body: int, relations: Sequence[Relation]) -> bool:
    """Does a person hold an office in a state or body?"""
    held = (r for r in relations if r.property and scene.ontology.properties[r.property].family == "holdsOffice")
    return any(scene.same(r.subject, person) and scene.same(r.object, body) and not r.negated for r in held)


def _before(scene: Scene, clause: Clause, relations: Sequence[Relation]) -> Iterator[Relation]:
    """The positive relations of the text to which a denial points back."""
    start, end = span_before(scene, clause)
    for relation in relations:
        if start <= relation.cue[0] < end and relation.property and not relation.negated:
            yield relation


def span_before(scene: Scene, clause: Clause) -> Span:
    """To what a denial points back: the sentence before it and its own up to it; a clause, if that is what it denies.

    "It will strike if Iran arms them, and [accuses Iran of doing so], which Iran denies".
    """
    sentence = clause.head.sent
    start = scene.doc[sentence.start - 1].sent.start_char if sentence.start else sentence.start_char
    if denies_clause(scene, clause):
        above = next((v for v in clause.head.ancestors if v.i in scene.clause_at and v.pos_ == "VERB"), None)
        start = sentence.start_char if above is None else above.left_edge.idx
    return start, clause.head.idx


def points_back(scene: Scene, denial: Denial) -> bool:
    """Is a noun without content of its own, so that it means what was said before? "In the attack" adds none."""
    own = (c for c in denial.noun.children if c != denial.clause.head)
    if any(c.dep_ in ("acl", "ccomp", "relcl") for c in own):
        return False
    said = [head for name, head in prepositional(denial.noun) if name not in scene.lexicon.partaken]
    deeds = [head for name, head in prepositional(denial.noun) if name in scene.lexicon.partaken]
    return not said and all(c.dep_ == "det" for deed in deeds for c in deed.children)


def is_blamed(scene: Scene, denier: int, relation: Relation) -> bool:
    """Does a relation make somebody the doer of a harm?"""
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
