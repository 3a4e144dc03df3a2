"""What follows for an event from a construction, where no entry of the lexicon says it: the effects that rules give."""

from kg.lang.factuality import Effect, Value


def left_open(reason: str) -> Effect:
    """The event is only possible, whatever becomes of its governor; `reason` says why."""
    return Effect(Value.OPEN, Value.OPEN, reason=reason)


#: The event is presupposed or stands by itself, whatever becomes of its governor ("condemned the [attack]").
INDEPENDENT = Effect(Value.HOLDS, Value.HOLDS, persists=True)
#: The event is only possible where its governor is, but no denial reaches it ("may leave, [ending] the talks").
LOOSE = Effect(Value.HOLDS, Value.HOLDS)
#: The event stands and falls with its governor ("has nothing [to do] with it").
BOUND = Effect(Value.HOLDS, Value.FAILS)
#: The event is not so where its governor is not; what else becomes of that leaves it standing ("a text [condemning]").
BOUND_IF_DENIED = Effect(Value.HOLDS, Value.FAILS, denied_only=True)
#: The event is so, and nothing follows under a denied governor ("says that it [left]", "had to [resign]").
IMPLIED = Effect(Value.HOLDS, Value.OPEN, reason="possible")
#: The event is not so, and nothing follows under a denied governor ("falsely accused of [bribing]", "asked in vain").
EXCLUDED = Effect(Value.FAILS, Value.OPEN, reason="possible")
#: The event is so where its governor is not, and the other way round ("not", "a fake story that").
REVERSED = Effect(Value.FAILS, Value.HOLDS)
#: The event is not so, whatever becomes of its governor ("a forged letter in which Oman [threatens] Iran").
FALSE = Effect(Value.FAILS, Value.FAILS)
#: The event is what somebody calls another ("called him a [supporter] of Hamas").
CALLED = Effect(Value.HOLDS, Value.OPEN, reason="possible", alleged=True)
#: The event may be so, as what was published and then put right.
POSSIBLE = left_open("possible")
#: The event is still to come ("Rome [to host] talks").
FUTURE = left_open("future")
#: The event is asked for ("[Leave] Homs!").
REQUESTED = left_open("requested")
