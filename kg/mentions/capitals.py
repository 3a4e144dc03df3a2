"""Capitals that stand for their states: "Moscow accused Kyiv", "ties with Pyongyang", not "in Moscow".

Decided mention by mention from the role in the sentence; `capitals.toml` has the words that make a role a state's.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.lang.capitals import States
from kg.lang.gazetteer import plain
from kg.mentions.names import Names
from kg.mentions.spans import Candidate
from kg.tree import NOUN_SUBJECTS, coordination_head


def as_state(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate as the state whose capital it names, where the sentence speaks of the state; else unchanged."""
    span = doc[candidate.start : candidate.end]
    state = names.gazetteer.capitals.get(plain(span.text))
    if state is None or candidate.type not in ("Place", "Organization") or _placed(doc, candidate):
        return candidate
    if not _acts(span.root, names.states):
        return candidate
    return replace(candidate, type=state.type, known=state, rule="capital")


def _placed(doc: Doc, candidate: Candidate) -> bool:
    """Does a name of where it lies follow ("Seoul, South Korea")?"""
    after = doc[candidate.end : candidate.end + 2]
    return len(after) == 2 and after[0].text == "," and after[1].text[0].isupper() and after[1].ent_type_ == "GPE"


def _acts(token: Token, states: States) -> bool:
    """Is the name, or the first of the names that it is coordinated with, in a role that only a state has?"""
    token = coordination_head(token)
    head = token.head
    if token.dep_ == "nsubj":
        return head.lemma_ in states.acts or any(verb.lemma_ in states.acts for verb in _shared(head))
    if token.dep_ in ("dobj", "nsubjpass"):
        return head.lemma_ in states.dealings
    if token.dep_ == "poss":
        return head.lemma_ in states.possessions
    if token.dep_ in ("compound", "nmod"):
        return head.lemma_ in states.organs | states.governments  # "a [Nouakchott] court"
    return token.dep_ == "pobj" and _behind_preposition(head, states)


def _shared(verb: Token) -> Iterator[Token]:
    """The participles behind a preposition that share a clause's subject: "Minsk is calmer since [signing] a pact"."""
    below = (t for p in verb.rights if p.dep_ == "prep" for t in p.children if t.dep_ == "pcomp" and t.tag_ == "VBG")
    yield from (t for t in below if not any(c.dep_ in NOUN_SUBJECTS for c in t.lefts))


def _behind_preposition(preposition: Token, states: States) -> bool:
    """Does a preposition lead to a state ("ties with [Pyongyang]", "a court in [Minsk]")?"""
    verb = preposition.head
    if preposition.lower_ == "in":
        # "A court in [Minsk] jailed two men", "spoke to the government in [Minsk]".
        acting = verb.dep_ in ("nsubj", "pobj") and verb.head.dep_ != "prep"
        return verb.lemma_ in states.governments or (acting and verb.lemma_ in states.organs)
    if preposition.dep_ == "agent":
        return verb.lemma_ in states.acts or verb.lemma_ in states.dealings
    return verb.lemma_ in states.ties.get(preposition.lower_, ())
