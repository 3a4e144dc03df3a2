"""All rules, by what they look at: the article alone, what other rules propose, or what the text has told before."""

from collections.abc import Callable, Iterable, Sequence

from kg.extract.relations.denied.absent import absent_relations
from kg.extract.relations.denied.answers import answer_relations
from kg.extract.relations.denied.ellipsis import shortened_relations
from kg.extract.relations.denied.exempt import exempt_relations
from kg.extract.relations.denied.motions import motion_relations
from kg.extract.relations.denied.rejoinders import rejoinders
from kg.extract.relations.denied.staying import staying_relations
from kg.extract.relations.denied.unclaimed import claimed_relations, unclaimed_relations
from kg.extract.relations.denied.unheld import unheld_relations
from kg.extract.relations.denied.unreached import unreached_relations
from kg.extract.relations.denied.untaken import untaken_relations
from kg.extract.relations.denied.unwon import unwon_relations
from kg.extract.relations.derived.examples import example_relations
from kg.extract.relations.derived.grounds import ground_relations
from kg.extract.relations.derived.joint import agreed_work, joint_relations
from kg.extract.relations.derived.products import product_relations, unveiled_by_officers
from kg.extract.relations.derived.threats import threat_relations
from kg.extract.relations.derived.verdicts import judgement_relations, verdict_relations
from kg.extract.relations.nominal.agents import agent_relations
from kg.extract.relations.nominal.events import noun_relations
from kg.extract.relations.nominal.hyphenated import compound_relations, prefix_relations
from kg.extract.relations.nominal.state_firms import state_firm_relations
from kg.extract.relations.offices.partisans import partisan_relations
from kg.extract.relations.offices.titles import office_relations
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.verbal.clauses import clause_relations
from kg.extract.relations.verbal.openie import open_relations
from kg.extract.relations.whereabouts.homes import home_relations
from kg.extract.relations.whereabouts.places import place_relations
from kg.extract.relations.whereabouts.setting import setting_relations
from kg.types import Relation

Rule = Callable[[Scene], Iterable[Candidate]]
FurtherRule = Callable[[Scene, Sequence[Candidate]], Iterable[Candidate]]
Retelling = Callable[[Scene, Sequence[Relation]], Iterable[Relation]]

#: The rules that read an article by itself. To add one: a module in the folder of what it looks at, with a function
#: from a scene to candidates, and a line here; its test has sentences in which it fires and ones in which it must not.
#: The first counts where two see the same and are trusted alike.
RULES: tuple[Rule, ...] = (
    office_relations,
    partisan_relations,
    place_relations,
    setting_relations,
    home_relations,
    product_relations,
    clause_relations,
    noun_relations,
    agent_relations,
    compound_relations,
    joint_relations,
    prefix_relations,
    state_firm_relations,
    untaken_relations,
    staying_relations,
    unwon_relations,
    motion_relations,
    verdict_relations,
    judgement_relations,
)
#: The rules that go on from candidates: each is given all that the rules before it propose.
FURTHER_RULES: tuple[FurtherRule, ...] = (
    example_relations,
    agreed_work,
    unveiled_by_officers,
    absent_relations,
    unreached_relations,
    exempt_relations,
    ground_relations,
    threat_relations,
    open_relations,
)
#: The rules by which a text takes up relations that it told before: denies, claims, answers or says them of another.
RETELLINGS: tuple[Retelling, ...] = (
    rejoinders,
    unheld_relations,
    unclaimed_relations,
    claimed_relations,
    answer_relations,
    shortened_relations,
)
