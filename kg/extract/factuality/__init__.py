"""Whether a predicate's event is so, is denied, may come to be, or is only alleged.

The verdict is the fold of effects along the way from the sentence's root down to the predicate: each governor passes on
what its signature says (Karttunen 1971, 2012), each event's own words turn or weaken it (Sauri and Pustejovsky 2009).
A clause that is only reported keeps its value: who says so is the matter of kg.extract.attribution.
"""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from kg.extract.depth import is_too_deep
from kg.extract.factuality.governors import FREE, Link
from kg.extract.factuality.links import link
from kg.extract.factuality.marks import marks
from kg.lang.factuality import Effect, Factuality, Value
from kg.tree import coordination_head
from kg.types import Modality

__all__ = ["CERTAIN", "Verdict", "factuality"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The factuality of an event; `reason` is empty where it is actual."""

    negated: bool
    modality: Modality
    reason: str
    alleged: bool


#: Of what is told as a fact.
CERTAIN = Verdict(negated=False, modality=Modality.ACTUAL, reason="", alleged=False)


@dataclass(frozen=True, slots=True)
class _State:
    holds: bool = True
    actual: bool = True
    reason: str = ""
    alleged: bool = False
    #: A denial of the event is a fact, though the event would only be possible.
    settled: bool = False


_SO = _State()


def factuality(predicate: Token, resources: Factuality, *, alone: bool = False) -> Verdict:
    """The factuality of the event that a verb, event noun or adjective denotes in its sentence.

    In what is too deep for a sentence, a table or a list without stops, everything counts as actual. `alone` asks for
    what its own words make of it, whatever governs it.
    """
    state = _SO
    path = [] if is_too_deep(predicate.sent) else [(predicate, FREE)] if alone else _path(predicate, resources)
    for event, step in reversed(path):
        state = _under(step.effect, state) if step is not FREE else _SO
        for mark in marks(event, resources):
            state = _marked(mark, state)
    modality = Modality.ACTUAL if state.actual else Modality.POSSIBLE
    return Verdict(not state.holds, modality, state.reason, state.alleged and state.holds)


def _path(predicate: Token, resources: Factuality) -> list[tuple[Token, Link]]:
    """The event and its governors up to the root. Two objects of one verb could name each other: none comes twice."""
    steps: list[tuple[Token, Link]] = []
    token: Token | None = predicate
    while token is not None and all(token != event for event, _ in steps):
        step = link(coordination_head(token), resources, itself=token == predicate)
        steps.append((token, step))
        token = step.governor
    return steps


def _under(effect: Effect, governor: _State) -> _State:
    """The state that a governor's state and signature leave for what it governs."""
    if effect.persists and (effect.positive is Value.HOLDS or not governor.actual):
        return _SO
    if effect.denied_only and governor.holds:
        return _SO
    value = effect.positive if governor.holds else effect.negative
    is_open = value in (Value.OPEN, Value.DOUBTED)
    reason = effect.reason if is_open else governor.reason
    return _State(
        holds=value not in (Value.FAILS, Value.DOUBTED),
        actual=governor.actual and not is_open,
        reason=reason,
        alleged=governor.alleged or effect.alleged,
        settled=effect.settled and governor == _SO,
    )


def _marked(mark: Effect, state: _State) -> _State:
    """The state after an event's own mark: a negation turns it or agrees with it, a modal weakens it.

    In "launched no attack" one "no" denies the verb and the noun; "denied any attack" and "cancelled a planned
    visit" leave nothing open.
    """
    if mark.positive is Value.OPEN and mark.negative is Value.FAILS and not state.holds:
        return state
    if mark.positive is Value.OPEN:
        return replace(state, actual=False, reason=mark.reason)
    if mark.positive is Value.FAILS and state.settled:
        return _State(holds=False)
    if mark.positive is Value.FAILS:
        return replace(state, holds=not state.holds and mark.negative is Value.HOLDS)
    return replace(state, alleged=state.alleged or mark.alleged)
