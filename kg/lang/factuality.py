"""Reads a language's factuality.toml: what governing words do to the factuality of what they govern."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kg.errors import LexiconError
from kg.lang import factuality_words as words
from kg.lang.syntax import load_syntax
from kg.lang.tables import by_word, read_as, read_record

__all__ = ["Complement", "Effect", "Factuality", "Value", "load_factuality"]


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
class _Class:
    """Governing words with one effect on what they govern."""

    name: str
    positive: Value
    negative: Value
    complements: tuple[Complement, ...]
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    reason: str = ""
    alleged: bool = False
    persists: bool = False
    settled: bool = False
    others: Value | None = None

    @property
    def effect(self) -> Effect:
        """What follows under a governor of the class. Raises LexiconError where it lacks its reason."""
        _check_reason(self.name, {self.positive, self.negative}, self.reason)
        return Effect(
            self.positive,
            self.negative,
            reason=self.reason,
            alleged=self.alleged,
            persists=self.persists,
            settled=self.settled,
            others=self.others,
        )


@dataclass(frozen=True, slots=True)
class _Group:
    """Words that say of their event whether it is so."""

    name: str
    value: Value
    words: tuple[str, ...]
    reason: str = ""
    alleged: bool = False

    def effect(self, denied: Value) -> Effect:
        """What follows for the event, and where it is denied. Raises LexiconError where the group lacks its reason."""
        _check_reason(self.name, {self.value}, self.reason)
        return Effect(self.value, denied, reason=self.reason, alleged=self.alleged)


def _check_reason(name: str, values: set[Value], reason: str) -> None:
    if {Value.OPEN, Value.DOUBTED} & values and not reason:
        raise LexiconError(f"{name!r}: 'o' and 'o-' need a reason")


Governors = Mapping[tuple[str, str, Complement], Effect]


def _governors(classes: tuple[_Class, ...]) -> Governors:
    governors: dict[tuple[str, str, Complement], Effect] = {}
    for one in classes:
        kinds, effect = {"verb": one.verbs, "noun": one.nouns, "adjective": one.adjectives}, one.effect
        for key in ((kind, word, c) for c in one.complements for kind, listed in kinds.items() for word in listed):
            if key in governors:
                raise LexiconError(f"class {one.name!r}: {key[1]!r} ({key[2]}) stands in another class")
            governors[key] = effect
    return governors


def _qualifying(groups: tuple[_Group, ...]) -> Mapping[str, Effect]:
    """Words with their effect, which is the same where the event is denied."""
    return _effects((group, group.value) for group in groups)


def _modifying(groups: tuple[_Group, ...]) -> Mapping[str, Effect]:
    """The same, but what is open is not so where it is denied."""
    return _effects((group, Value.FAILS if group.value == Value.OPEN else group.value) for group in groups)


def _effects(groups: Iterable[tuple[_Group, Value]]) -> Mapping[str, Effect]:
    found: dict[str, Effect] = {}
    for group, denied in groups:
        effect = group.effect(denied)
        for word in group.words:
            if found.setdefault(word, effect) is not effect:
                raise LexiconError(f"group {group.name!r}: {word!r} stands in another group")
    return found


@dataclass(frozen=True, slots=True)
class Factuality:
    """The factuality lexicon of one language."""

    #: By word kind ("verb", "noun", "adjective"), lemma with particle or preposition, and complement.
    governors: Governors = field(metadata=read_as(tuple[_Class, ...], _governors))
    #: Adjectives and determiners of an event noun.
    modifiers: Mapping[str, Effect] = field(metadata=read_as(tuple[_Group, ...], _modifying))
    adverbs: Mapping[str, Effect] = field(metadata=read_as(tuple[_Group, ...], _qualifying))
    #: Auxiliaries by form, with the reason that they give.
    modals: Mapping[str, str] = field(metadata=read_as(Mapping[str, tuple[str, ...]], by_word))
    #: Subordinators and prepositions, several words joined by spaces.
    openers: Mapping[str, Effect] = field(metadata=read_as(tuple[_Group, ...], _qualifying))
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
    #: Verbs for what must be before something can be done, which forestall nothing.
    needing: frozenset[str]
    #: Prepositions that may say whether something is there at all ("is not [in] force").
    whereabouts: frozenset[str]
    #: Auxiliaries by which a past clause of time is still to come ("[would] leave once the pact was signed").
    conditional: frozenset[str]
    #: Determiners of what is known to be there, which syntax.toml has.
    definite: frozenset[str]
    vain: words.Vain
    negative_words: words.Negatives
    tidings: words.Tidings
    hearsay: words.Hearsay
    charges: words.Charges
    achieving: words.Achieving
    doubting: words.Doubting
    fiction: words.Fiction
    bygone: words.Bygone
    inverted: words.Inverted
    averting: words.Averting
    infinitives: words.Infinitives
    defaults: words.Defaults


def load_factuality(language: str = "en") -> Factuality:
    """The factuality lexicon of a language. Raises LexiconError where there is none, or an entry is wrong."""
    return read_record(Factuality, language, "factuality.toml", definite=load_syntax(language).definite)
