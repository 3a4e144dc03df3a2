"""Words by which something is said not to be so, and whom that leaves out."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Denial:
    """The word classes of `classes/denial.toml`."""

    #: Words for doing with others, in which there is a deed ("took [part] in Oman's attack").
    taking_part: frozenset[str]
    #: Words before "attributed" or "announced" by which it is not so ("[wrongly] attributed to X").
    disowning: frozenset[str]
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
    #: Words for having no part in an event: verbs of staying away and of keeping somebody away, adjectives of being
    #: away, and verbs that say so where they are denied.
    absence: Mapping[str, tuple[str, ...]]
    #: Elections that nobody wins: verbs, what is won or missed, and how those with the most votes are told.
    elections: Mapping[str, tuple[str, ...]]
    #: What is put to the vote: nouns, who decides on it, what becomes of it, and motions against those who govern.
    motions: Mapping[str, tuple[str, ...]]
    #: Prepositions behind the object of a verb for leaving by which it is only not let in ("leaves Oman [out of] it").
    leaving_out: frozenset[str]
    #: Offices that one does not get: nouns for them, verbs of declining and passing over, nouns for seeking one.
    untaken: Mapping[str, tuple[str, ...]]
    #: Calls that nobody heeds: verbs and nouns.
    unheeded: Mapping[str, tuple[str, ...]]
    #: Questions that are answered with "no": verbs of asking and answering, answers, gestures.
    answers: Mapping[str, tuple[str, ...]]
    #: Words told before that the article withdraws: what they are called, pronouns for them, verbs of taking them back.
    withdrawn: Mapping[str, tuple[str, ...]]
    #: Staying where one was to leave, and keeping a seat that others would take away.
    staying: Mapping[str, tuple[str, ...]]
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
