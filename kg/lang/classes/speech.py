"""Words of telling, naming and meaning to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """The word classes of `classes/speech.toml`."""

    #: Verbs of saying, behind which "it" may be the body that speaks.
    telling: frozenset[str]
    #: Verbs for letting somebody know one thing, which need not be all that one tells him.
    informing: frozenset[str]
    #: Verbs for what one grants or advises others to do ("I [understand] opposing him").
    granting: frozenset[str]
    #: Verbs by which somebody is made known to have an office ("[announced] as the new mayor").
    proclaiming: frozenset[str]
    #: Nouns for what shows or tells of somebody, which is not his ("a [video] of Ana Ruiz").
    portrayals: frozenset[str]
    #: Prepositions and roles of what moves somebody, and nouns for what one hears ("concerned by [reports] that").
    moving_prepositions: tuple[str, ...]
    tidings: frozenset[str]
    #: Auxiliaries of what is foretold, not asked for.
    foretelling: frozenset[str]
    #: Words behind which that is done all the same ("voted to condemn"), and behind which one supports somebody.
    performing: frozenset[str]
    wishing: frozenset[str]
    expressing: frozenset[str]
    upholding: frozenset[str]
    #: Verbs behind which a noun says what the subject is.
    becoming: frozenset[str]
    #: Those of them for taking up what one is.
    taking_up: frozenset[str]
    #: Verbs for being it no longer ("has [ceased] to be mayor"), and adverbs ("is [no longer] mayor").
    giving_up: frozenset[str]
    no_more: frozenset[str]
    #: Nouns for a kind of things ("a [family] of jets").
    kinds_of: frozenset[str]
    #: Nouns behind "our" for those who say it ("our two countries").
    ourselves: frozenset[str]
    #: Nouns for what states publish together, whose "we" they are ("statement").
    statements: frozenset[str]
    #: Verbs for giving a name ("a robot [named] Velmo").
    naming: frozenset[str]
    #: Pronouns that count again what the clause before speaks of.
    recounting: frozenset[str]
    #: Words that open a condition, and the prepositions of a partner ("agreed to sell gas to X").
    conditions: frozenset[str]
    #: Networks where people write for everybody, so that who speaks "on" one speaks to nobody.
    platforms: frozenset[str]
