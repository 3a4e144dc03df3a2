"""Infinitives that are done by the verb before them, whatever its class says: "*had* to resign", "*merged* to form"."""

from spacy.tokens import Token

from kg.extract.factuality.governors import Link, bases
from kg.lang.factuality import Effect, Factuality, Value

#: It is so with its verb; where that is denied, nothing follows.
_DONE = Effect(Value.HOLDS, Value.OPEN, reason="possible")
_REPORTING = frozenset({"ccomp", "pcomp"})


def done_infinitive(verb: Token, resources: Factuality, *, itself: bool) -> Link | None:
    """The step from an infinitive to the verb with which it was done; None where nothing says that it was."""
    head = verb.head
    if verb.dep_ not in ("xcomp", "advcl", "ccomp") or not any(c.tag_ == "TO" for c in verb.lefts):
        return None
    resulted = verb.lemma_ in resources.results and not resources.resulting.isdisjoint(bases(head))
    persuaded = itself and verb.lemma_ in resources.persuading and head.lemma_ in resources.trying
    return Link(head, _DONE) if resulted or persuaded or _is_compelled(head, resources) else None


def _is_compelled(head: Token, resources: Factuality) -> bool:
    """ "*Had* to resign", "has *had* to": nobody's word, and no condition, under which one still must."""
    past = head.lemma_ in resources.compelling and head.tag_ in ("VBD", "VBN")
    return past and not any(t.dep_ in _REPORTING for t in (head, *head.ancestors))
