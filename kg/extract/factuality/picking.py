"""Relative clauses that are denied with the verb they hang on: "it was not *Oman* that", "is not among *those* who"."""

from spacy.tokens import Token

from kg.lang.factuality import Factuality

#: "Is one [of] those who", "is [among] those who".
_PICKING = frozenset({"among", "amongst", "of"})


def picking_out(noun: Token) -> Token | None:
    """ "Oman [is] not among *those* who met", "is not one of *the states* invited": the verb that says who is one."""
    preposition = noun.head
    above = preposition.head
    if noun.dep_ != "pobj" or preposition.lower_ not in _PICKING:
        return None
    if preposition.lower_ == "of":
        above = above.head if above.lower_ == "one" and above.dep_ == "attr" else above
    return above if above.lemma_ == "be" and above.pos_ == "AUX" else None


def is_cleft(clause: Token) -> bool:
    """ "It was not Oman that [attacked] Iran": the clause is denied with its verb "be" (Huddleston and Pullum 2002)."""
    verb = clause.head.head
    named = clause.head.dep_ == "attr" and clause.head.pos_ == "PROPN" and verb.lemma_ == "be"
    return named and any(c.dep_ == "nsubj" and c.lower_ == "it" for c in verb.lefts)


def is_bygone(clause: Token, resources: Factuality) -> bool:
    """ "Gone are the [days] when Oman armed Chad", "the [time] when it did is over"."""
    noun = clause.head
    when = any(c.tag_ == "WRB" and c.lower_ == "when" for c in clause.lefts)
    if not when or noun.lemma_.lower() not in resources.bygone.times or noun.head.lemma_ != "be":
        return False
    said = [*noun.head.children, *([noun.head.head] if noun.head.dep_ == "auxpass" else [])]
    return any(c.lower_ in resources.bygone.words for c in said if c != noun)
