"""Words by which something is said not to be so, and whom that leaves out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Absence:
    """Words for having no part in an event that others hold."""

    #: Verbs of staying away and of keeping somebody away, adjectives of being away.
    shunning: frozenset[str]
    excluding: frozenset[str]
    missing: frozenset[str]
    #: Adjectives and verbs that say so where they are denied.
    present: frozenset[str]
    attending: frozenset[str]
    #: Nouns for being away, and for those who speak for others.
    nouns: frozenset[str]
    delegates: frozenset[str]
    #: Participles that tell who holds an event.
    convening: frozenset[str]


@dataclass(frozen=True, slots=True)
class Elections:
    """Words of elections that nobody wins."""

    #: Verbs that denied say so, what is won by them, and verbs that say so by themselves.
    winning: frozenset[str]
    won: frozenset[str]
    missing: frozenset[str]
    #: Verbs of two who go on, verbs of one who meets the other, and what they meet in.
    going_on: frozenset[str]
    facing: frozenset[str]
    rounds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Motions:
    """Words of what is put to the vote."""

    nouns: frozenset[str]
    #: Verbs of a body that decides on them, of what becomes of them in one, and prepositions before it.
    deciding: frozenset[str]
    ending: frozenset[str]
    inside: tuple[str, ...]
    #: Motions against those who govern: nouns, words that make them so, verbs of bringing them in and of outlasting
    #: them.
    against: frozenset[str]
    marks: frozenset[str]
    moving: frozenset[str]
    surviving: frozenset[str]


@dataclass(frozen=True, slots=True)
class Untaken:
    """Words of offices that one does not get."""

    #: Nouns for an office whatever it is, and how they lead to the body.
    posts: frozenset[str]
    inside: frozenset[str]
    #: Verbs of declining one, of saying "no" to one, of passing somebody over for one, and of losing one.
    declining: frozenset[str]
    saying_no: frozenset[str]
    passing_over: frozenset[str]
    losing: frozenset[str]
    #: Nouns for seeking one, and those of them that are another's to confirm.
    seeking: frozenset[str]
    nominations: frozenset[str]


@dataclass(frozen=True, slots=True)
class Unheeded:
    """Words of calls that nobody heeds."""

    verbs: frozenset[str]
    #: Nouns for what asks the subject of the verb to act.
    calls: frozenset[str]
    #: Participles of what a deed takes.
    needed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Answers:
    """Words of questions that are answered with "no"."""

    #: Verbs of asking, how the question opens, verbs of answering.
    asking: frozenset[str]
    whether: frozenset[str]
    answering: frozenset[str]
    #: The answers, and words that open one.
    noes: frozenset[str]
    counting: frozenset[str]
    #: Verbs and nouns that say so without a word.
    gestures: frozenset[str]
    gestured: frozenset[str]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Words by which the article withdraws words told before."""

    #: What they are, and what they are not.
    wrong: frozenset[str]
    true: frozenset[str]
    #: Pronouns that may stand for them where they are not.
    pronouns: frozenset[str]
    #: Verbs of taking them back.
    taking_back: frozenset[str]


@dataclass(frozen=True, slots=True)
class Staying:
    """Words for staying where one was to leave, and for keeping a seat that others would take away."""

    #: Verbs, adverbs, prepositions of the place, words for leaving and for the order to.
    remaining: frozenset[str]
    still: frozenset[str]
    after_all: frozenset[str]
    inside: tuple[str, ...]
    leaving: frozenset[str]
    ordering: frozenset[str]
    #: Words behind which no order is told.
    apart: frozenset[str]
    #: Verbs of keeping a seat, those that say so by themselves, nouns for it, and words for taking it away.
    keeping: frozenset[str]
    clinging: frozenset[str]
    posts: frozenset[str]
    removing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Denial:
    """The word classes of `classes/denial.toml`."""

    #: Words for doing with others, in which there is a deed ("took [part] in Oman's attack").
    taking_part: frozenset[str]
    #: Verbs whose subject does away with another's words ("[removes] posts").
    disposing: frozenset[str]
    #: Nouns for a part in a deed, verbs for having one, prepositions before the deed and of who stands behind it.
    shares: frozenset[str]
    partaking: frozenset[str]
    #: Words for being alive and verbs for turning out to be; what one feigns who is not dead, and verbs of feigning
    #: it.
    living: frozenset[str]
    surviving: frozenset[str]
    feigned: frozenset[str]
    feigning: frozenset[str]
    #: Prepositions before a deed in which one has a part.
    partaken: frozenset[str]
    behind: frozenset[str]
    #: Words right before a name that leave it out of what is said of others ("Oman, [not] Iran").
    contrasting: frozenset[str]
    #: Adverbs beside a verb that only takes up another ("nor did Oman", "so has Oman").
    likewise: frozenset[str]
    #: Verbs with a word for doing what another did ("follow suit").
    doing_likewise: frozenset[str]
    #: Words for all or none of a kind, and words that except somebody from it ("all [except] Oman").
    wholes: frozenset[str]
    excepting: frozenset[str]
    #: Those of them that except the very next name ("every state [bar] Oman").
    excepting_next: frozenset[str]
    #: The same where one speaks of a whole ("no state [apart from] Oman"); else they add somebody.
    setting_apart: frozenset[str]
    #: The preposition for what there is not ("left [without] Oman's support").
    lacking: str
    absence: Absence
    elections: Elections
    motions: Motions
    #: Prepositions behind the object of a verb for leaving by which it is only not let in ("leaves Oman [out of] it").
    leaving_out: frozenset[str]
    untaken: Untaken
    unheeded: Unheeded
    answers: Answers
    withdrawn: Withdrawn
    staying: Staying
    #: Verbs for keeping one's help to oneself; pronouns that count again what the clause before speaks of.
    keeping: frozenset[str]
    #: Denials that point back: verbs, nouns for words and for a part in a deed, and what the denier does to the
    #: teller.
    deniers: frozenset[str]
    words_denied: frozenset[str]
    #: What one calls words that he denies ("calls the claim a *lie*").
    falsehoods: frozenset[str]
    #: Words before an event's noun that make it another than the one told before ("no *further* talks").
    another: frozenset[str]
    #: Those for blame, which deny only what the denier, or somebody accused, is said to have done.
    blame_denied: frozenset[str]
    deeds_denied: frozenset[str]
    #: Nouns for a request or threat, whose maker is turned down with it ("rejects the demand").
    words_turned_down: frozenset[str]
