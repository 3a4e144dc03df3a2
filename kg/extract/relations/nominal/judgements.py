"""Deeds that are judged, decreed or warded off: "jailed him for the *attack*", "upholds her *ban*"."""

from kg.extract.clause import Clause
from kg.extract.relations.nominal.around import Carried, as_targets, phrases_behind
from kg.extract.relations.participants.noun_roles import is_harm, noun_roles, through
from kg.extract.relations.participants.roles import RoleLists, with_nested
from kg.extract.relations.participants.themes import theme_fits
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.tree import conjuncts


def from_judgement(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Jailed him for the attack on Lyon", "cut ties with Iran over its support for X": who is judged, did it."""
    senses = [s for kind in ("verb", "phrase") for s in scene.lexicon.of(kind, clause.lemma)]
    fitting = [s for s in senses if scene.family(s) in scene.families.judging and theme_fits(scene, s, roles)]
    families = {scene.family(s) for s in fitting}
    named = [
        *scene.lexicon.events.reasons,
        *(p for f in sorted(families) for p in scene.lexicon.events.charges.get(f, ())),
    ]
    around, judged = with_nested(roles), list(roles.get("object", ()))
    if not scene.all_ends(judged):
        partners = ([t for name in s.targets for t in around.get(name, ()) if scene.ends(t)] for s in fitting)
        judged = next((heads for heads in partners if heads), [])
    for head in (h for name in named if families and judged for h in around.get(name, ())):
        for noun in (n for c in conjuncts(head) for n in through(scene, c)):
            if head not in judged:
                carried[noun.i] = {**carried.get(noun.i, {}), "judged": judged}


def from_blame(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Condemned the attack today [in Homs]": what follows the deed is the deed's, not the blame's."""
    senses = scene.lexicon.of("verb", clause.lemma)
    if any(scene.family(sense) in scene.families.performed for sense in senses):
        for deed in (c for head in roles.get("object", ()) for c in conjuncts(head) if is_harm(scene, c)):
            # "The strike was condemned [by Oman]": it is no deed of Oman's.
            behind = {name: h for name, h in phrases_behind(clause, deed).items() if name != "by" or not clause.passive}
            carried[deed.i] = {**behind, **carried.get(deed.i, {})}


def from_decree(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Upholds Ana Ruiz's *ban*": who lies under the ban owns it, and whoever decrees it bans her."""
    nouns = [c for head in roles.get("object", ()) for c in conjuncts(head)]
    # "Upholds Ana Ruiz's election": a phrase of its own says what that is.
    phrased = {theme for s in scene.lexicon.of("phrase", clause.lemma) for theme in s.themes}
    nouns = [noun for noun in nouns if noun.lemma_.lower() not in phrased]
    for noun in nouns if clause.lemma in scene.lexicon.events.decreeing else ():
        senses = noun_senses(scene, noun)
        barred = frozenset() if clause.lemma in scene.lexicon.events.affirming else scene.families.hostile
        if clause.lemma in scene.lexicon.events.announcing:  # "Confirms Ana Ruiz's re-election" elects nobody
            senses = tuple(s for s in senses if scene.family(s) in scene.families.official)
        own = noun_roles(scene, noun)
        affirmed = clause.lemma in scene.lexicon.events.affirming
        lies = [s for s in senses if "owner" in s.targets or (affirmed and "by" in s.sources)]
        lies = [s for s in lies if any(own.get(name) for name in s.targets)]
        if any(scene.family(s) not in barred for s in lies):
            carried[noun.i] = {**carried.get(noun.i, {}), "by": list(roles.get("subject", ()))}


def from_shield(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "Will defend him from US sanctions": the one shielded is whom the deed would be done to."""
    if clause.lemma not in scene.lexicon.harm.shielding:
        return
    around = with_nested(roles)
    for noun in (c for name in ("from", "against") for head in around.get(name, ()) for c in conjuncts(head)):
        carried.setdefault(noun.i, as_targets(noun_senses(scene, noun), roles.get("object", [])))
