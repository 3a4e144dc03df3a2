"""The roles that the clauses around event nouns give them, from one source after the other."""

from kg.extract.clause import Clause, Kind
from kg.extract.relations.nominal.around import Carried
from kg.extract.relations.nominal.claims import from_blamed, from_claim, from_including
from kg.extract.relations.nominal.favours import from_asking, from_backing, from_help, from_helping_noun
from kg.extract.relations.nominal.judgements import from_blame, from_decree, from_judgement, from_shield
from kg.extract.relations.nominal.light import from_light
from kg.extract.relations.nominal.parts import add_parts
from kg.extract.relations.nominal.phrases import from_lack, from_measure, from_preposition, from_state, from_term
from kg.extract.relations.nominal.settings import from_campaign, from_event, from_setting, from_stance, from_teller
from kg.extract.relations.participants.roles import clause_roles
from kg.extract.relations.scene import Scene


def carried_roles(scene: Scene) -> Carried:
    """For each noun that a light verb carries, the roles that the clause gives it.

    "France imposed sanctions on Iran": the verb's subject is the sanctions' owner, its preposition theirs;
    "Iran faces sanctions": the subject is whom they are on.
    """
    carried: Carried = {}
    nouns = [token for token in scene.doc if token.pos_ == "NOUN"]
    for noun in nouns:
        from_helping_noun(scene, noun, carried)
        from_state(scene, noun, carried)
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL:
            _from_verb(scene, clause, carried)
        elif clause.kind is Kind.COPULAR:
            add_parts(scene, clause, clause_roles(clause), carried)
            from_stance(scene, clause, carried)
            from_preposition(scene, clause, clause_roles(clause), carried)
            from_blamed(scene, clause, carried)
    for noun in nouns:
        from_teller(scene, noun, carried)
        from_measure(scene, noun, carried)
        from_including(scene, noun, carried)
    return carried


def _from_verb(scene: Scene, clause: Clause, carried: Carried) -> None:
    """Add what a clause with a verb tells of the nouns around it, from one source after the other."""
    roles = clause_roles(clause)
    for source in (
        from_light,
        from_shield,
        from_claim,
        from_setting,
        from_campaign,
        from_help,
        from_judgement,
        from_term,
        from_backing,
        from_asking,
        from_event,
        add_parts,
        from_decree,
        from_preposition,
        from_blame,
        from_lack,
    ):
        source(scene, clause, roles, carried)
