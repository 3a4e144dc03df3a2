"""What stands around an event noun: the word that it hangs on, the phrases behind it, whose it is told to be."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.participants.noun_roles import noun_roles, verb_families
from kg.extract.relations.participants.roles import RoleLists, clause_roles
from kg.extract.relations.scene import Scene
from kg.lang.senses import Sense

#: By an event noun's position, the roles that the clauses around it give it.
Carried = dict[int, RoleLists]


def governor(noun: Token) -> Token:
    """What a noun hangs on, past its preposition."""
    return noun.head.head if noun.head.dep_ == "prep" else noun.head


def phrases_around(scene: Scene, noun: Token) -> RoleLists:
    """What follows a noun in the clause that it hangs in; nothing where it hangs in none."""
    clause = scene.clause_at.get(noun.head.i)
    return phrases_behind(clause, noun) if clause is not None else {}


def phrases_behind(clause: Clause, noun: Token) -> RoleLists:
    """The clause's prepositional phrases after an event noun, which the parse may have kept from the noun.

    "They were killed in a raid [on Kyiv] [by Russian forces]": what follows "raid" may be its own.
    """
    after: RoleLists = {}
    for argument in clause.arguments:
        if argument.preposition and argument.head.i > noun.i:
            after.setdefault(" ".join(t.lower_ for t in argument.preposition), []).append(argument.head)
    return after


def participants(scene: Scene, clause: Clause, roles: RoleLists) -> list[Token]:
    """The subject, or that of the clause above where it stands for nobody.

    "Ottawa said that tariffs would be delayed after talks with Washington": Ottawa had the talks. "Ana Ruiz, who was
    abducted during a trip to Iraq": she made the trip.
    """
    if clause.head.dep_ == "relcl" and clause.passive:
        return [clause.head.head]
    subject = list(roles.get("subject") or ())
    above = scene.above(clause)
    if above is None or above.head == clause.head or scene.all_ends(subject):
        return subject
    return participants(scene, above, clause_roles(above)) or subject


def tells_whose(scene: Scene, noun: Token, *names: str) -> bool:
    """Does a noun for a deed itself say whose it is ("[US] aid to Oman", "cooperation [between Iran and Iraq]")?"""
    own = noun_roles(scene, noun)
    return any(own[name] for name in names or ("owner", "by", "between"))


def is_turning_down(scene: Scene, lemma: str, noun: Token) -> bool:
    """Does a verb turn down what a noun names ("[denies] a request"; "[makes] a request" does not)?"""
    phrases = (s for s in scene.lexicon.of("phrase", lemma) if noun.lemma_.lower() in s.themes)
    return scene.families.rejecting in verb_families(scene, lemma) | {scene.family(sense) for sense in phrases}


def as_targets(senses: Sequence[Sense], heads: list[Token]) -> RoleLists:
    """Phrases in every role by which a noun's senses name the one acted on."""
    return {target: heads for sense in senses for target in sense.targets}
