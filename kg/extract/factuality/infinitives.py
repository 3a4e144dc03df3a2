"""Infinitives that are done by the verb before them, whatever its class says: "*had* to resign", "*merged* to form"."""

from spacy.tokens import Token

from kg.extract.factuality.effects import EXCLUDED, IMPLIED
from kg.extract.factuality.governors import Link, bases
from kg.lang.factuality import Complement, Factuality


def done_infinitive(verb: Token, resources: Factuality, *, itself: bool) -> Link | None:
    """The step from an infinitive to the verb with which it was done; None where nothing says that it was."""
    head = verb.head
    if verb.dep_ not in ("xcomp", "advcl", "ccomp", "acl") or not any(c.tag_ == "TO" for c in verb.lefts):
        return None
    resulted = verb.lemma_ in resources.infinitives.results and not resources.infinitives.resulting.isdisjoint(
        bases(head)
    )
    persuaded = (
        itself and verb.lemma_ in resources.infinitives.persuading and head.lemma_ in resources.infinitives.trying
    )
    calls = {head.lemma_, *(c.lemma_ for c in head.children if c.dep_ == "dobj")}
    greeted = verb.lemma_ in resources.infinitives.greeting and not resources.infinitives.addressing.isdisjoint(calls)
    done = resulted or persuaded or greeted or _is_voted(verb, head, resources) or _is_compelled(head, resources)
    return Link(head, IMPLIED) if done else None


def _is_voted(verb: Token, head: Token, resources: Factuality) -> bool:
    """ "The Senate *voted* to [confirm] her": what a body does by its vote, where one of many only gives his."""
    voter = next((c for c in head.lefts if c.dep_ == "nsubj"), None)
    body = voter is not None and voter.ent_type_ != "PERSON" and voter.pos_ != "PRON" and voter.tag_ != "NNS"
    return body and head.lemma_ in resources.infinitives.voting and verb.lemma_ in resources.infinitives.voted


def _is_compelled(head: Token, resources: Factuality) -> bool:
    """ "*Had* to resign", "has *had* to"; by somebody's word one still must ("said that he *had* to resign")."""
    past = head.lemma_ in resources.infinitives.compelling and head.tag_ in ("VBD", "VBN")
    words = (t.head for t in (head, *head.ancestors) if t.dep_ in ("ccomp", "pcomp"))
    return past and not any(
        ("verb", w.lemma_, Complement.THAT) in resources.governors or w.pos_ != "VERB" for w in words
    )


def forgone(infinitive: Token) -> Link | None:
    """ "Oman was *to have met* Chad": what was to have been was not."""
    was, words = infinitive.head, {c.lower_ for c in infinitive.lefts if c.dep_ in ("aux", "neg")}
    return Link(was, EXCLUDED) if was.lower_ in ("was", "were") and words == {"to", "have"} else None
