"""Words around a deed: what begins, ends, decrees, answers or takes up one, and the prepositions that lead to it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grounds:
    """What makes of a punishment an accusation: an alleged ground."""

    #: Verbs of accusing, of which the first gives the property.
    verbs: tuple[str, ...]
    #: Families that punish, and those of them whose deed takes more than an alleged ground.
    families: frozenset[str]
    sparing: frozenset[str]
    #: By kind the words for an alleged ground.
    prepositions: frozenset[str]
    adjectives: frozenset[str]
    adverbs: frozenset[str]
    nouns: frozenset[str]
    participles: frozenset[str]
    #: Verbs by whose participle one gives it.
    citing: frozenset[str]


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Nouns that take up what the text told before, so that who judges them judges whose deed it was."""

    #: Rulings, verbs of ruling, words of courts' names, and organs that rule.
    rulings: frozenset[str]
    ruling: frozenset[str]
    courts: frozenset[str]
    judges: frozenset[str]
    #: What somebody has or makes, decisions, those of them that are given, and deeds.
    made: frozenset[str]
    decisions: frozenset[str]
    ordered: frozenset[str]
    deeds: frozenset[str]
    #: Verbs by which one has or makes a decision.
    making: frozenset[str]


@dataclass(frozen=True, slots=True)
class Events:
    """The word classes of `classes/events.toml`."""

    #: Verbs for what one takes to do something else with it, so that who threatens to does not threaten it.
    wielding: frozenset[str]
    #: Verbs of announcing, and the families of acts of office, which without a doer are the announcer's.
    announcing: frozenset[str]
    #: Verbs of having an act of office done by others ("[orders] her to be deported").
    ordering: frozenset[str]
    #: Verbs behind whose passive the agent acts by a thing ("a law [used] by Peru to jail her").
    employing: frozenset[str]
    #: Prepositions by which a clause names the event that surrounds it.
    setting_prepositions: tuple[str, ...]
    #: Those by which it names what it was asked to do ("at the request of X").
    asked_prepositions: tuple[str, ...]
    #: Those by which it names what was said against it ("[over] Omani objections").
    despite: tuple[str, ...]
    #: Those by which talks name their topic.
    topics: tuple[str, ...]
    #: Verbs for taking part in another's deed.
    joining: frozenset[str]
    #: Verbs for wanting help that another would give ("[seeks] loans in Japan").
    courting: frozenset[str]
    #: Verbs for going to what others hold, so that those who go need not meet one another ("[attend] the summit").
    attending: frozenset[str]
    #: Those that tell so of what was told before or all know ("[entered] the debate").
    entering: frozenset[str]
    #: Words for ending something.
    ending: frozenset[str]
    #: Verbs for ending it that leave undone what was to be held.
    cancelling: frozenset[str]
    #: Prepositions before what the judged one has done ("sued X [for] copying").
    reasons: frozenset[str]
    grounds: Grounds
    #: Verbs for doing a deed that was told before ("carried out the attack"), and the families of violent ones.
    executing: frozenset[str]
    #: Nouns besides those for agreements for what talks lead to ("make [headway]").
    yielded: frozenset[str]
    #: Nouns that tell of talks.
    bargaining: frozenset[str]
    #: Verbs for answering words that pass between two ("did not [reply] to the letter").
    replying: frozenset[str]
    #: Words, besides the definite determiners, before the noun of an event that was told before ("[such] talks").
    taking_up_again: frozenset[str]
    #: Prepositions by which a deed names the campaign in which it is done ("arrested [in] a raid").
    campaign_prepositions: frozenset[str]
    #: Verbs for what one does about something that goes on.
    treating: frozenset[str]
    #: Verbs for what whoever does a deed does "with" another ("a raid [coordinated] with Oman").
    coordinating: frozenset[str]
    #: Verbs for meeting somebody's word, which was then spoken ("grants a request").
    answering: frozenset[str]
    #: Verbs by which what is somebody's comes from him who decrees it ("upholds X's ban").
    decreeing: frozenset[str]
    #: Those of them by which harm that was decreed before stands ("upholds X's conviction").
    affirming: frozenset[str]
    #: Verbs for saying again that one supports somebody: who does not say it may do so all the same.
    restating: frozenset[str]
    #: Verbs of seeking: what one does not seek may come all the same.
    seeking: frozenset[str]
    #: Verbs and nouns for keeping somebody from what he would do.
    barring: frozenset[str]
    #: Verbs that lift what is in force, and the families of which that takes for granted that it is.
    lifting: frozenset[str]
    undoing: frozenset[str]
    #: Verbs that keep a measure from coming into force, which is another's.
    thwarting: frozenset[str]
    #: Verbs for coming to nothing.
    faltering: frozenset[str]
    #: Nouns that sum up the clause before them ("a move that Oman welcomed").
    summing: frozenset[str]
    #: Nouns that take up a ruling or a decision told before, who gives and makes them, and by which verbs.
    taken_up: TakenUp
    #: Prepositions of a partner ("agreed to sell gas [to] X").
    partner_prepositions: tuple[str, ...]
    #: Prepositions by which a passive names the deed ("killed [in] an airstrike").
    deed_prepositions: tuple[str, ...]
    #: Prepositions by which a noun names what is being done to a thing ("a jet *under* development by Boeing").
    state_prepositions: frozenset[str]
    #: Nouns for what somebody acts by: as a subject they stand for their owner or issuer ("a decree dissolving X").
    instruments: frozenset[str]
    #: Verbs of holding a part: what a plan includes, its announcer does.
    holding: frozenset[str]
    #: Nouns that add no more than a phase or a measure to the event noun in their "of" phrase ("the start of talks").
    transparent: frozenset[str]
    #: Those whose owner does what they are of ("Oman's [resumption] of talks with Iran").
    owned_phases: frozenset[str]
    #: Nouns for handing over what follows "of".
    handing: frozenset[str]
    #: Further prepositions of what for, by judging family ("accused Iran [of] an attack").
    charges: Mapping[str, tuple[str, ...]]
