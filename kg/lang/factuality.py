"""Reads a language's factuality.toml: what governing words do to the factuality of what they govern."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kg.errors import LexiconError
from kg.lang.tables import parsed, text_of, word_sets

__all__ = ["Complement", "Effect", "Factuality", "Value", "load"]


class Value(StrEnum):
    """What follows for an event: that it is so, that it is not, nothing, or that it is rather not so."""

    HOLDS = "+"
    FAILS = "-"
    OPEN = "o"
    DOUBTED = "o-"


class Complement(StrEnum):
    """How a governing word takes the event."""

    TO = "to"
    ING = "ing"
    THAT = "that"
    NOUN = "noun"
    SUBJECT = "subject"
    WORDS = "words"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Effect:
    """A Karttunen signature: what follows under an affirmed and under a denied governor."""

    positive: Value
    negative: Value
    reason: str = ""
    alleged: bool = False
    #: The governed event goes on while the governor is only possible ("will lift sanctions").
    persists: bool = False
    #: It is settled where the event itself is denied ("decided *not* to attack").
    settled: bool = False
    #: Nothing but a denial of the governor reaches it.
    denied_only: bool = False
    #: What follows for a deed that is another's ("rejects *Oman's* attack"); None: the same as for any.
    others: Value | None = None


@dataclass(frozen=True, slots=True)
class Factuality:
    """The factuality lexicon of one language."""

    #: By word kind ("verb", "noun", "adjective"), lemma with particle or preposition, and complement.
    governors: Mapping[tuple[str, str, Complement], Effect]
    #: Adjectives and determiners of an event noun.
    modifiers: Mapping[str, Effect]
    adverbs: Mapping[str, Effect]
    #: Auxiliaries by form, with the reason that they give.
    modals: Mapping[str, str]
    #: Subordinators and prepositions, several words joined by spaces.
    openers: Mapping[str, Effect]
    #: Subordinators whose clause shares the future of the main clause.
    dependent_openers: frozenset[str]
    #: Prepositions of cause, time and place: an event behind them is presupposed.
    setting: frozenset[str]
    #: Ordinals and the like: "the first to leave" has left.
    singling: frozenset[str]
    #: Verbs with what somebody else does as a bare gerund behind their object.
    object_gerunds: frozenset[str]
    #: Nouns for texts by which one does what a gerund says of them ("a resolution condemning Oman").
    texts: frozenset[str]
    #: Adverbs of a governor that make what it tells untrue ("falsely").
    untrue: frozenset[str]
    negative_words: frozenset[str]
    #: Adverbs whose negation denies their verb ("has not so [far] replied").
    denied_with_verb: frozenset[str]
    #: Words beside a governor by which it comes to nothing ("tried [in vain]"), and the reasons of such governors.
    vain: frozenset[str]
    vain_reasons: frozenset[str]
    negation_cancelled_by: frozenset[str]
    #: Two words behind a negative word that leave nothing of it ("none [other than]").
    negation_undone_by: frozenset[str]
    #: Nouns for words and pictures that tell of something, and verbs by which they do, in words or in a picture.
    tidings: frozenset[str]
    telling: frozenset[str]
    picturing: frozenset[str]
    #: Verbs by which pictures only look as if; words for what was published and then put right.
    seeming: frozenset[str]
    versions: frozenset[str]
    superseded: frozenset[str]
    #: Nouns for what is told by nobody who answers for it, and verbs of who does.
    hearsay: frozenset[str]
    vouching: frozenset[str]
    #: Adverbs that leave next to nothing of a verb's object ("scarcely a cent").
    scarce: frozenset[str]
    #: Prefixes that deny the noun behind a hyphen ("non-recognition").
    negative_prefixes: frozenset[str]
    #: Prepositions whose "no" denies nothing of the verb, and those of them that may yet lead to its partner.
    beside: frozenset[str]
    companions: frozenset[str]
    #: Verbs of what ends or goes by ("the week [ended] with none of them freed").
    passing: frozenset[str]
    #: Phrases with "no" for a deed that was done, though in vain ("to no avail").
    idioms: frozenset[str]
    #: Verbs for making words or pictures, and what makes them that no man does.
    generating: frozenset[str]
    #: Verbs that call words something before they name them ("[branded] a lie the report that").
    calling: frozenset[str]
    machines: frozenset[str]
    #: Nouns for what shows something, and verbs by which it does.
    evidence: frozenset[str]
    proving: frozenset[str]
    #: Verbs by which it ties somebody to a deed ("no evidence [linking] him to it").
    tying: frozenset[str]
    #: Nouns for what somebody is charged with, verbs for dropping it, prepositions before the deed.
    charges: frozenset[str]
    dropping: frozenset[str]
    charged: frozenset[str]
    #: Verbs under whose denied modal nothing is left open ("could not establish that"), and these modals.
    achieving: frozenset[str]
    managing: frozenset[str]
    #: Verbs for keeping something from happening: who could not, did not.
    preventing: frozenset[str]
    #: Verbs and nouns for a doubt, under which it is so where nobody has one.
    doubting: frozenset[str]
    doubts: frozenset[str]
    #: Verbs for what must be before something can be done, which forestall nothing.
    needing: frozenset[str]
    #: Words on a verb's subject that make up what it tells, nouns for made-up stories, and the reason that both give.
    fabricating: frozenset[str]
    stories: frozenset[str]
    fiction_reason: str
    #: Nouns for a part of a story, and verbs by which a story has something happen.
    scenes: frozenset[str]
    depicting: frozenset[str]
    #: Nouns for times, and words that say that they are gone ("the [days] when ... are [over]").
    times: frozenset[str]
    bygone: frozenset[str]
    #: Auxiliaries that make a clause a condition where they stand before its subject, and the reason that they give.
    inverted: frozenset[str]
    inverted_reason: str
    #: Prepositions behind which a gerund is not done unless the verb before them says so, and their reason.
    averting: frozenset[str]
    averted_reason: str
    #: Verbs whose infinitive was done where they stand in the past ("[had] to resign").
    compelling: frozenset[str]
    #: Verbs of joining and parting, and verbs for what these gave rise to ("[merged] to [form] a party").
    resulting: frozenset[str]
    results: frozenset[str]
    #: Verbs of voting, and for what a body does by it ("[voted] to [confirm] her").
    voting: frozenset[str]
    voted: frozenset[str]
    #: Verbs for what one does by trying to ("[tried] to [persuade] Oman"), and for trying.
    persuading: frozenset[str]
    trying: frozenset[str]
    #: Verbs for what one says by a call or letter ("[called] her to [thank] her"), and words for these.
    greeting: frozenset[str]
    addressing: frozenset[str]
    infinitive_reason: str
    question_reason: str


#: The sections and keys of the lexicon's plain word lists, by field.
_PLACES = {
    "dependent_openers": ("dependent_openers", "words"),
    "setting": ("setting", "prepositions"),
    "singling": ("singling", "words"),
    "object_gerunds": ("object_gerunds", "verbs"),
    "texts": ("texts", "nouns"),
    "untrue": ("untrue", "adverbs"),
    "negative_words": ("negative_words", "words"),
    "denied_with_verb": ("negative_words", "denied_with_verb"),
    "vain": ("vain", "words"),
    "vain_reasons": ("vain", "reasons"),
    "negation_cancelled_by": ("negative_words", "cancelled_by"),
    "negation_undone_by": ("negative_words", "undone_by"),
    "tidings": ("tidings", "nouns"),
    "telling": ("tidings", "telling"),
    "picturing": ("tidings", "picturing"),
    "seeming": ("tidings", "seeming"),
    "versions": ("tidings", "versions"),
    "superseded": ("tidings", "superseded"),
    "hearsay": ("hearsay", "nouns"),
    "vouching": ("hearsay", "vouching"),
    "scarce": ("negative_words", "scarce"),
    "negative_prefixes": ("negative_words", "prefixes"),
    "beside": ("negative_words", "beside"),
    "companions": ("negative_words", "companions"),
    "passing": ("negative_words", "passing"),
    "idioms": ("negative_words", "idioms"),
    "generating": ("tidings", "generating"),
    "calling": ("tidings", "calling"),
    "machines": ("tidings", "machines"),
    "evidence": ("tidings", "evidence"),
    "proving": ("tidings", "proving"),
    "tying": ("tidings", "tying"),
    "charges": ("charges", "nouns"),
    "dropping": ("charges", "dropping"),
    "charged": ("charges", "prepositions"),
    "achieving": ("achieving", "verbs"),
    "managing": ("achieving", "modals"),
    "preventing": ("achieving", "preventing"),
    "doubting": ("doubting", "verbs"),
    "doubts": ("doubting", "nouns"),
    "needing": ("forestalling", "needing"),
    "fabricating": ("fiction", "words"),
    "stories": ("fiction", "stories"),
    "scenes": ("fiction", "scenes"),
    "depicting": ("fiction", "depicting"),
    "times": ("bygone", "times"),
    "bygone": ("bygone", "words"),
    "inverted": ("inverted", "auxiliaries"),
    "averting": ("averting", "prepositions"),
    "compelling": ("compelling", "verbs"),
    "resulting": ("resulting", "verbs"),
    "results": ("resulting", "results"),
    "voting": ("voting", "verbs"),
    "voted": ("voting", "results"),
    "greeting": ("greeting", "verbs"),
    "addressing": ("greeting", "addressing"),
    "persuading": ("persuading", "verbs"),
    "trying": ("persuading", "trying"),
}


def load(language: str = "en") -> Factuality:
    """The factuality lexicon of a language.

    Raises LexiconError where the language has none, or an entry is malformed or stands twice.
    """
    return parse(text_of(language, "factuality.toml"), name=f"{language}/factuality.toml")


def parse(text: str, *, name: str = "factuality.toml") -> Factuality:
    """The lexicon that a TOML text states; `name` stands in the errors. Raises LexiconError."""
    table = parsed(text, name)
    return Factuality(
        governors=_governors(table["class"], name),
        modifiers=_words(table["modifier"], name, denied=Value.FAILS),
        adverbs=_words(table["adverb"], name),
        modals={form: reason for reason, forms in table["modals"].items() for form in forms},
        openers=_words(table["opener"], name),
        fiction_reason=table["fiction"]["reason"],
        inverted_reason=table["inverted"]["reason"],
        averted_reason=table["averting"]["reason"],
        infinitive_reason=table["defaults"]["infinitive"],
        question_reason=table["defaults"]["question"],
        **word_sets(table, _PLACES),
    )


#: The word lists of a class, and the word kind that each holds.
_KINDS = {"verbs": "verb", "nouns": "noun", "adjectives": "adjective"}


def _governors(classes: list[dict[str, Any]], name: str) -> dict[tuple[str, str, Complement], Effect]:
    governors: dict[tuple[str, str, Complement], Effect] = {}
    for entry in classes:
        effect = _effect(entry, entry["positive"], entry["negative"], name)
        for key in _keys(entry, name):
            if key in governors:
                raise LexiconError(f"{name}: class {entry['name']!r}: {key[1]!r} ({key[2]}) stands in another class")
            governors[key] = effect
    return governors


def _keys(entry: dict[str, Any], name: str) -> Iterator[tuple[str, str, Complement]]:
    for complement in entry["complements"]:
        if complement not in set(Complement):
            raise LexiconError(f"{name}: class {entry['name']!r}: unknown complement {complement!r}")
        for listing, kind in _KINDS.items():
            for word in entry.get(listing, ()):
                yield kind, word, Complement(complement)


def _words(groups: list[dict[str, Any]], name: str, denied: str = "") -> dict[str, Effect]:
    """The words of groups with their effect, and with what follows where the event is denied; by default the same."""
    words: dict[str, Effect] = {}
    for group in groups:
        effect = _effect(
            group, group["value"], denied if denied and group["value"] == Value.OPEN else group["value"], name
        )
        for word in group["words"]:
            if words.setdefault(word, effect) is not effect:
                raise LexiconError(f"{name}: group {group['name']!r}: {word!r} stands in another group")
    return words


def _effect(entry: dict[str, Any], positive: str, negative: str, name: str) -> Effect:
    if not {positive, negative} <= set(Value):
        raise LexiconError(
            f"{name}: {entry['name']!r}: a value is '+', '-', 'o' or 'o-', not {positive!r} or {negative!r}"
        )
    if {Value.OPEN, Value.DOUBTED} & {positive, negative} and not entry.get("reason"):
        raise LexiconError(f"{name}: {entry['name']!r}: 'o' and 'o-' need a reason")
    return Effect(
        Value(positive),
        Value(negative),
        reason=entry.get("reason", ""),
        alleged=entry.get("alleged", False),
        persists=entry.get("persists", False),
        settled=entry.get("settled", False),
        others=Value(entry["others"]) if "others" in entry else None,
    )
