"""Peoples that are not their states: "bans [Israelis]", "two [Ghanaians]"; but "the Ghanaians" alone are the state."""

from dataclasses import replace

from spacy.tokens import Doc, Span

from kg.mentions.names import Names
from kg.mentions.spans import Candidate

#: What narrows a people down to some of it: a number, an adjective, a clause.
_NARROWING = frozenset({"nummod", "amod", "relcl", "acl", "predet", "quantmod", "advmod"})


def as_people(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate as a people, where a country's or place's demonym in the plural speaks of one; else unchanged.

    A war report's bare "the Ghanaians" are Ghana's forces; without the article, or narrowed down, it is people.
    """
    known = candidate.known
    if known is None or not known.demonym or known.type not in ("Country", "Place"):
        return candidate
    span = doc[candidate.start : candidate.end]
    if span.root.tag_ not in ("NNS", "NNPS") or not span.root.lower_.endswith("s") or _is_state(span, names):
        return candidate
    name = span.text.title() if span.text.isupper() else span.text
    people = replace(known, canonical=name, type="Group", same_as=None, country=known.country or known.canonical)
    return replace(candidate, type="Group", known=people)


def _is_state(span: Span, names: Names) -> bool:
    """Is it the state: with the article alone, in an election, or as whose citizen somebody is named behind it?"""
    root = span.root
    whole = any(child.lower_ == "the" for child in root.lefts) and not any(c.dep_ in _NARROWING for c in root.children)
    votes = root.dep_ == "nsubj" and root.head.lemma_ in names.states.elections
    return whole or votes or any(token.ent_type_ == "PERSON" for token in span.doc[span.end : span.end + 1])
