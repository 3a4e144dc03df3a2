"""Who acts by a subject: "[Ruiz]'s campaign targeted Oman", "[Oman] issued a decree dissolving the union"."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.participants.authors import author
from kg.extract.relations.participants.noun_roles import noun_roles, verb_families
from kg.extract.relations.scene import Scene
from kg.tree import MODIFIERS


def acting_by(scene: Scene, heads: Sequence[Token]) -> list[int]:
    """Who acts by a subject: "Trump's campaign targeting X", "issued a decree dissolving X", "a call by Y".

    Who blocks a decree dissolving something does not act by it.
    """
    for head in heads:
        if head.lemma_.lower() not in scene.lexicon.events.instruments:
            continue
        owners = [i for c in head.lefts if c.dep_ in MODIFIERS for i in scene.ends(c)]
        owners = owners or [i for by in noun_roles(scene, head)["by"] for i in scene.ends(by)]
        clause = scene.clause_at.get(head.head.i) if head.dep_ == "dobj" else None
        if clause and clause.subject and not owners and not _is_disposed_of(scene, clause):
            owners = list(scene.ends(_whose_plan(scene, clause) or clause.subject.head))
        if owners:
            return owners
    # "Oman bombed Homs. [The strikes] hit Hama": whose deed the subject takes up.
    deeds = [head for head in heads if head.lemma_.lower() in scene.lexicon.events.taken_up.deeds]
    return [i for deed in deeds for i in author(scene, deed)]


def _whose_plan(scene: Scene, clause: Clause) -> Token | None:
    """ "[Oman] unveils a plan, which includes tariffs to aid Chad": whose plan it is that includes something."""
    plan = clause.subject.head if clause.subject is not None and clause.lemma in scene.lexicon.events.holding else None
    above = scene.clause_at.get(plan.head.i) if plan is not None and plan.dep_ == "dobj" else None
    return above.subject.head if above is not None and above.subject is not None and not above.passive else None


def _is_disposed_of(scene: Scene, clause: Clause) -> bool:
    """Does a clause do away with what is another's ("blocks a decree", "removes posts")?"""
    return clause.lemma in scene.lexicon.denial.disposing or scene.families.rejecting in verb_families(
        scene, clause.lemma
    )
