"""What governs an event by a word of the lexicon: its verb, noun or adjective, and what follows from that."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.factuality.effects import EXCLUDED, INDEPENDENT
from kg.lang.factuality import Complement, Effect, Factuality, Value
from kg.tree import MODIFIERS

#: What a verb means together with ("is *likely*", "made *threats*").
_COMPANIONS = frozenset({"acomp", "attr", "oprd", "dobj"})
_NAMED = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_KINDS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun", "ADJ": "adjective"}


@dataclass(frozen=True, slots=True)
class Link:
    """The governing token, and what follows from it for the event; no governor where the event stands by itself."""

    governor: Token | None
    effect: Effect


#: The step of what nothing governs.
FREE = Link(None, INDEPENDENT)


def governed(
    token: Token, head: Token, complement: Complement, resources: Factuality, preposition: str = ""
) -> Link | None:
    """The step to a head that the lexicon knows to govern such a complement, or a noun behind `preposition`, if any."""
    for governor, kind, key in _readings(head, preposition):
        effect = resources.governors.get((kind, key, complement))
        if effect is not None and governor != token:
            in_vain = effect.reason in resources.vain.reasons and _is_vain(head, resources)
            excluded = in_vain or _tells_untruth(governor, effect, resources)
            return Link(governor, _of_others(token, EXCLUDED if excluded else effect, resources))
    return None


def _tells_untruth(governor: Token, effect: Effect, resources: Factuality) -> bool:
    """ "[Falsely] accused of bribing": who says so may be known, what is said is not so."""
    said = effect.negative is not Value.HOLDS and effect.positive is not Value.FAILS
    return said and any(c.dep_ == "advmod" and c.lower_ in resources.untrue for c in governor.children)


def _is_vain(head: Token, resources: Factuality) -> bool:
    """ "Tried [in vain] to reach Lima", "asked [to no avail] for talks": it did not come to it."""
    starts = (child.i for child in head.children)
    phrases = (head.doc[i : i + length].text.lower() for i in starts for length in (1, 2, 3))
    return any(phrase in resources.vain.words for phrase in phrases)


def _of_others(token: Token, effect: Effect, resources: Factuality) -> Effect:
    """ "Opposes [Oman's] attack": it is another's; "rejects Oman's claim that" denies what is claimed all the same."""
    says = ("noun", token.lemma_, Complement.THAT) in resources.governors
    if effect.others is None or token.pos_ != "NOUN" or says or not any(is_doer(c) for c in token.children):
        return effect
    return INDEPENDENT if effect.others is Value.HOLDS else Effect(effect.others, effect.others, effect.reason)


def is_doer(child: Token) -> bool:
    """Does a noun's child name whose deed it is ("[Oman's] attack", "[Omani] attack", "attack [by] Oman")?"""
    named = child.pos_ == "PROPN" or child.ent_type_ in _NAMED
    return (child.dep_ in MODIFIERS and named) or child.lower_ == "by"


def _readings(head: Token, preposition: str) -> Iterator[tuple[Token, str, str]]:
    """Under which governors and keys to look: a companion word's first, then bare ones, then the governor's object."""
    tail = f" {preposition}" if preposition else ""
    kind = _KINDS.get(head.pos_, "")
    companions = [child for child in head.children if child.dep_ in _COMPANIONS and child.i > head.i]
    for base in bases(head):
        if not preposition:
            yield from ((head, kind, phrase) for phrase in _phrases(head, base))
    if head.lemma_ == "be":
        yield from _of(companions, tail)
    for base in bases(head):
        yield head, kind, base + tail
    if kind == "verb" and head.tag_ == "VBN":
        yield head, "adjective", head.lower_ + tail
    if kind == "adjective":
        yield head, "verb", head.lemma_ + tail
    yield from _of(companions, tail)


def _phrases(head: Token, base: str) -> Iterator[str]:
    """What a head means together with an adverb, an object or a prepositional phrase ("[came to grief]")."""
    for child in head.children:
        # "The meeting is [out] of the question", not "is a fan [for] years".
        beside = child.dep_ == "prep" and base == "be" and not any(c.dep_ == "pobj" for c in child.children)
        if beside or child.dep_ in ("advmod", "dobj", "nsubjpass"):
            yield f"{base} {child.lower_}"
        yield from (f"{base} {child.lower_} {below.lower_}" for below in child.children if child.dep_ == "prep")


def _of(companions: list[Token], tail: str) -> Iterator[tuple[Token, str, str]]:
    for child in companions:
        kind = _KINDS.get(child.pos_, "")
        yield child, kind, child.lemma_ + tail
        if kind in ("verb", "adjective"):
            yield child, "adjective", child.lower_ + tail


def bases(head: Token) -> list[str]:
    """Under what a head may stand in the lexicon: its lemma with each particle ("rule out"), then alone."""
    lemma = head.lemma_.lower()
    return [*(f"{lemma} {child.lower_}" for child in head.children if child.dep_ == "prt"), lemma]
