"""Events told before, of which somebody says that there were none: "Peru says it met Chile. Chile denies any talks"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.factuality import Verdict
from kg.extract.factuality.links import link
from kg.extract.relations.denied.denials import teller
from kg.extract.relations.denied.rejoinders import REJOINDER, speaks_for, told_before
from kg.extract.relations.denied.retold import retold
from kg.extract.relations.participants.noun_roles import noun_families
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.spans import sentence_of
from kg.extract.relations.scene.taking_up import content, is_another
from kg.lang.factuality import Value
from kg.types import Modality, Relation


def unheld_relations(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """Yield the denial of talks or a deal told before, by a party to them who says that there are none.

    "Peru says it held talks with Chile. Chile denies that [any dialogue] took place": the noun names no party itself.
    What a party rules out or says will not be, denies only what was not done yet.
    """
    told = {scene.ontology.properties[r.property].family for r in relations if r.property}
    kinds = told & (scene.families.settings | scene.families.standing)
    for noun in (t for t in scene.doc if kinds and t.pos_ == "NOUN" and not scene.in_name(t)):
        families = noun_families(scene, noun) & kinds
        if not families or not _is_whole_event(scene, noun):
            continue
        verdict = scene.verdict(noun)
        clause = scene.clause_at.get(noun.head.i)
        if not verdict.negated or clause is None or _is_told_in_full(scene, noun, families, relations):
            continue
        open_only = _is_open(scene, noun, verdict)
        for relation in told_before(scene, clause, relations):
            fits = scene.ontology.properties[relation.property].family in families
            if fits and (relation.modality is Modality.POSSIBLE or not open_only):
                parties = (p for p in _who_says(scene, noun) if _is_party(scene, p, relation, relations))
                yield from (retold(relation, clause.predicate, REJOINDER, source=party) for party in parties)


def _is_whole_event(scene: Scene, noun: Token) -> bool:
    """Does an event's noun mean all of the event told before, and no part of it or other one?

    Not "no agreement [on prices]", "no [further] talks", "no talks [until Peru leaves]".
    """
    behind = any(c.dep_ == "prep" and c.i > noun.i for c in noun.head.children)
    bound = any(c.dep_ == "advcl" for c in noun.head.children)
    return not (content(noun) or behind or bound or is_another(scene, noun))


def _is_told_in_full(scene: Scene, noun: Token, families: set[str], relations: Sequence[Relation]) -> bool:
    """Does its sentence say between whom there was none ("held [no talks] with Chile")?"""
    place = sentence_of(noun)
    denied = (r for r in relations if r.sentence == place and r.negated and r.property)
    return any(scene.ontology.properties[r.property].family in families for r in denied)


def _is_open(scene: Scene, noun: Token, verdict: Verdict) -> bool:
    """Is it what is to come that is denied ("rules out [talks]", "no [talks] are planned")?"""
    effect = link(noun, scene.knowledge.factuality).effect
    return verdict.modality is Modality.POSSIBLE or effect.positive is Value.OPEN or effect.reason == "refused"


def _who_says(scene: Scene, noun: Token) -> Sequence[int]:
    """Those who say that there was none: the source of the words, or else the subject of the verb."""
    clause = scene.clause_at.get(noun.head.i)
    subject = () if clause is None or clause.subject is None else (clause.subject.head,)
    return scene.all_ends(teller(scene, noun) or subject)


def _is_party(scene: Scene, who: int, relation: Relation, relations: Sequence[Relation]) -> bool:
    """Is he one of the two of whom it is told, or does he speak for one?"""
    ends = (relation.subject, relation.object)
    return scene.is_among(who, ends) or any(speaks_for(scene, who, end, relations) for end in ends)
