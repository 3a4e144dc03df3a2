"""Who turns out to be alive was not killed: "thought to have been killed by Chad, he surfaces alive"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.relations.denied.retold import retold
from kg.extract.relations.participants.roles import clause_roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.spans import sentence_of
from kg.types import Modality, Relation


def outlived(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """The relations, with the killing of whoever is told alive behind it denied; whoever claimed it, claimed it still.

    In the sentence that tells him alive it may stand behind it, too, if somebody says it or it is only thought.
    """
    alive = list(_alive(scene))
    for relation in relations:
        told = next((word for word, who in alive if _is_undone(scene, relation, word, who)), None)
        claimed = relation.source is not None and not scene.same(relation.source, relation.object)
        if told is None or claimed:
            yield relation
        if told is not None:
            yield retold(relation, (told,), "outlived")


def _is_undone(scene: Scene, relation: Relation, word: Token, who: int) -> bool:
    """Is it somebody's killing, told before he is told alive?"""
    if relation.property != "kills" or relation.negated or not scene.same(relation.object, who):
        return False
    doubtful = relation.source is not None or relation.modality is Modality.POSSIBLE
    return relation.cue[0] < word.idx or (doubtful and relation.sentence == sentence_of(word))


def _alive(scene: Scene) -> Iterator[tuple[Token, int]]:
    """Who is told to be alive now or to have feigned his death, and the word that says so."""
    for word in scene.doc:
        if word.lower_ in scene.lexicon.denial.living:
            verb = word.head if word.head.lemma_.lower() in scene.lexicon.denial.surviving else None
        elif word.lemma_.lower() in scene.lexicon.denial.feigned and word.dep_ == "dobj":
            verb = word.head if word.head.lemma_.lower() in scene.lexicon.denial.feigning else None
        else:
            continue
        if verb is not None and not _was(verb) and scene.is_so(verb):
            yield from ((word, who) for who in scene.all_ends(_subjects(scene, verb)))


def _was(verb: Token) -> bool:
    """ "Was alive" when? Only what he is, or as what he turns up, comes behind what was told."""
    return verb.lemma_ == "be" and verb.tag_ in ("VBD", "VBN")


def _subjects(scene: Scene, verb: Token) -> Sequence[Token]:
    """Of whom a verb speaks; the parse may take it for a noun ("Ruiz, believed dead, [surfaces] alive")."""
    clause = scene.clause_at.get(verb.i) or scene.clause_around(verb)
    roles = {} if clause is None else clause_roles(clause)
    passive = clause is not None and clause.passive
    return roles.get("object" if passive else "subject", ())
