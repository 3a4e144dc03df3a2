"""The sections of a language's factuality.toml: words by what they do to the factuality of what stands beside them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vain:
    """Words beside a governor by which it comes to nothing ("tried [in vain]"), and the reasons of such governors."""

    words: frozenset[str]
    reasons: frozenset[str]


@dataclass(frozen=True, slots=True)
class Negatives:
    """Words that deny, and what keeps them from it."""

    words: frozenset[str]
    #: Adverbs whose negation denies their verb ("has not so [far] replied").
    denied_with_verb: frozenset[str]
    cancelled_by: frozenset[str]
    #: Words that cancel a negative inside what is denied ("not attacking [just] Oman").
    narrowing: frozenset[str]
    #: Two words behind a negative word that leave nothing of it ("none [other than]").
    undone_by: frozenset[str]
    #: Adverbs that leave next to nothing of a verb's object ("scarcely a cent").
    scarce: frozenset[str]
    #: Prefixes that deny the noun behind a hyphen ("non-recognition").
    prefixes: frozenset[str]
    #: Prepositions whose "no" denies nothing of the verb, and those of them that may yet lead to its partner.
    beside: frozenset[str]
    companions: frozenset[str]
    #: Verbs of what ends or goes by ("the week [ended] with none of them freed").
    passing: frozenset[str]
    #: Phrases with "no" for a deed that was done, though in vain ("to no avail").
    idioms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tidings:
    """Words and pictures that tell of something."""

    #: Nouns for them, and verbs by which they do, in words or in a picture.
    nouns: frozenset[str]
    telling: frozenset[str]
    picturing: frozenset[str]
    #: Words between such a noun and what it tells ("a post [according to which]").
    opening: frozenset[str]
    #: Verbs by which pictures only look as if; words for what was published and then put right.
    seeming: frozenset[str]
    versions: frozenset[str]
    superseded: frozenset[str]
    #: Verbs for making words or pictures, and what makes them that no man does.
    generating: frozenset[str]
    machines: frozenset[str]
    #: Verbs that call words something before they name them ("[branded] a lie the report that").
    calling: frozenset[str]
    #: Nouns for what shows something, and verbs by which it does.
    evidence: frozenset[str]
    proving: frozenset[str]
    #: Verbs by which it ties somebody to a deed ("no evidence [linking] him to it").
    tying: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hearsay:
    """Nouns for what is told by nobody who answers for it, and verbs of who does."""

    nouns: frozenset[str]
    vouching: frozenset[str]


@dataclass(frozen=True, slots=True)
class Charges:
    """Nouns for what somebody is charged with, verbs for dropping it, prepositions before the deed."""

    nouns: frozenset[str]
    dropping: frozenset[str]
    prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Achieving:
    """Verbs under whose denied modal nothing is left open ("could not establish that"), and these modals."""

    verbs: frozenset[str]
    modals: frozenset[str]
    #: Verbs for keeping something from happening: who could not, did not.
    preventing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Doubting:
    """Verbs and nouns for a doubt, under which it is so where nobody has one."""

    #: What one cannot do but do ("cannot [help] condemning"), and what a matter of course goes without ("[saying]").
    avoiding: frozenset[str]
    saying: frozenset[str]

    verbs: frozenset[str]
    nouns: frozenset[str]
    #: What is said not to be in one of these is there ("the pact is not at [risk]").
    dangers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Fiction:
    """Words for what is made up."""

    #: Words on a verb's subject that make up what it tells, nouns for made-up stories, and the reason that both give.
    words: frozenset[str]
    stories: frozenset[str]
    reason: str
    #: Nouns for a part of a story, and verbs by which a story has something happen.
    scenes: frozenset[str]
    depicting: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bygone:
    """Nouns for times, and words that say that they are gone ("the [days] when ... are [over]")."""

    times: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Inverted:
    """Auxiliaries that make a clause a condition where they stand before its subject, and the reason that they give."""

    auxiliaries: frozenset[str]
    reason: str


@dataclass(frozen=True, slots=True)
class Averting:
    """Prepositions behind which a gerund is not done unless the verb before them says so, and their reason."""

    prepositions: frozenset[str]
    reason: str


@dataclass(frozen=True, slots=True)
class Infinitives:
    """Verbs whose infinitive tells what was done."""

    #: Verbs behind which a participle is what somebody has done by others ("[have] him replaced").
    having: frozenset[str]
    #: Where they stand in the past ("[had] to resign").
    compelling: frozenset[str]
    #: Verbs of joining and parting, and verbs for what these gave rise to ("[merged] to [form] a party").
    resulting: frozenset[str]
    results: frozenset[str]
    #: Verbs of voting, and for what a body does by it ("[voted] to [confirm] her").
    voting: frozenset[str]
    voted: frozenset[str]
    #: Verbs for what one says by a call or letter ("[called] her to [thank] her"), and words for these.
    greeting: frozenset[str]
    addressing: frozenset[str]
    #: Verbs for what one does by trying to ("[tried] to [persuade] Oman"), and for trying.
    persuading: frozenset[str]
    trying: frozenset[str]


@dataclass(frozen=True, slots=True)
class Defaults:
    """The reasons of links without any governing word of their own."""

    infinitive: str
    question: str
