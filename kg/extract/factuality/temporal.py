"""Clauses and gerunds of time: whether they share what is still to come of the verb on which they hang.

"*Will* leave once the deal *is signed*", "wants to hear it *before* he *signs*", "due in Rome *before going* to Bari".
"""

from spacy.tokens import Token

from kg.extract.factuality.effects import FUTURE, INDEPENDENT, LOOSE
from kg.extract.factuality.governors import Link
from kg.lang.factuality import Complement, Effect, Factuality, Value
from kg.tree import AUXILIARIES

_PRESENT = frozenset({"VBZ", "VBP"})


def clause_of_time(clause: Token, opener: Token | None, resources: Factuality) -> Effect:
    """What follows for an adverbial clause, or a participle without an opener, from the verb on which it hangs.

    "Vows a war after rebels kill ten": what the parse hangs on the noun comes before the vow, and so does what is past
    ("vows to help after they *were attacked*").
    """
    if opener is None:
        return INDEPENDENT if clause.tag_ == "VBD" else LOOSE
    depends = opener.lower_ in resources.dependent_openers and clause.head.pos_ != "NOUN"
    if not depends or _is_over(clause, opener, resources):
        return INDEPENDENT
    return FUTURE if opener.lower_ == "before" and _is_to_come(clause, resources) else LOOSE


def before_gerund(preposition: Token, governor: Token, resources: Factuality) -> Link | None:
    """ "Was due to meet Ruiz *before flying* to Bari": the verb that is still to come as well, if it may be.

    The parse may hang it on the first verb. Who tries something before he flees has fled; so has who was arrested.
    """
    gerund = next((c for c in preposition.children if c.dep_ == "pcomp"), None)
    if preposition.lower_ != "before" or gerund is None or any(c.dep_ == "auxpass" for c in gerund.lefts):
        return None
    verb = governor
    while inner := [c for c in verb.rights if c.dep_ in ("acomp", "xcomp") and c.i < preposition.i]:
        verb = inner[-1]
    above = resources.governors.get(("verb", verb.head.lemma_, Complement.TO))
    return Link(verb, LOOSE) if verb.pos_ == "VERB" and (above is None or above.reason != "attempted") else None


def is_past(clause: Token) -> bool:
    """Is the finite verb of a clause in a past tense?"""
    return clause.tag_ == "VBD" or any(c.dep_ in AUXILIARIES and c.tag_ == "VBD" for c in clause.lefts)


def _is_over(clause: Token, opener: Token, resources: Factuality) -> bool:
    """Is it past, and not only as "would" has it ("would leave *once* the pact was signed")?"""
    would = any(c.dep_ == "aux" and c.lower_ in resources.conditional for c in clause.head.lefts)
    return is_past(clause) and (opener.lower_ == "after" or not would)


def _is_to_come(clause: Token, resources: Factuality) -> bool:
    """Present behind "before", of a verb that tells no story in the present: "is talking", "has met", "wants to"."""
    head = clause.head
    if clause.tag_ not in _PRESENT or any(c.dep_ in AUXILIARIES for c in clause.lefts):
        return False
    lasting = any(c.dep_ == "aux" and c.tag_ in _PRESENT for c in head.lefts)
    wanted = resources.governors.get(("verb", head.lemma_, Complement.TO))
    return lasting or (head.tag_ in _PRESENT and wanted is not None and wanted.positive is Value.OPEN)
