"""Firms, told by what only a firm has: "shares in Velmo", "Velmo chief executive Ana Ruiz", "acquired Velmo"."""

from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from kg.lang.name_sections import Firms
from kg.mentions.names import Names
from kg.mentions.shapes import worded
from kg.mentions.spans import Candidate


def firms(doc: Doc, candidates: Sequence[Candidate], names: Names) -> set[int]:
    """The names (by number) that the words beside them tell to be a firm's, whatever the tagger takes them for.

    Those of the gazetteers are not, nor is whatever opens with a first name or has a title.
    """
    words = names.shapes.firms
    free = {
        n: c
        for n, c in enumerate(candidates)
        if c.known is None
        and c.title is None
        and c.type in ("Person", "Place", "Group", "")
        and doc[c.start].text not in names.first_names
        and not worded(doc, c, names)
    }
    makers = names.shapes.products.makers
    told = {n for n, c in free.items() if is_firm(doc[c.start : c.end].root, words)}
    told |= {n for n, c in free.items() if c.type == "Place" and doc[c.start : c.end].text in makers}
    houses = {
        doc[c.start : c.end - 1].text
        for c in candidates
        if c.type == "Organization" and doc[c.end - 1].lower_.rstrip(".") in names.shapes.corporate
    }
    told |= {n for n, c in free.items() if c.type != "Person" and doc[c.start : c.end].text in houses}
    people = {doc[c.start : c.end].text for c in candidates if c.type == "Person"}
    short = _short_forms(doc, [c for c in candidates if c.type == "Organization"]) - people
    short |= {doc[free[n].start].text for n in told if len(free[n]) == 1}
    return told | {n for n, c in free.items() if c.type == "Person" and len(c) > 1 and doc[c.start].text in short}


def _short_forms(doc: Doc, bodies: Sequence[Candidate]) -> set[str]:
    """The lone words, no acronyms, by which the text calls bodies more than once ("Orem" for "Orem Marine")."""
    counts = Counter(doc[c.start].text for c in bodies if len(c) == 1 and not doc[c.start].is_upper)
    return {word for word, count in counts.items() if count > 1}


def is_firm(root: Token, words: Firms) -> bool:
    """Has the name a firm's parts behind it, or before it what one holds of a firm, or is it taken over?"""
    noun = root.head
    if root.dep_ in ("compound", "nmod", "poss") and noun.i > root.i and noun.pos_ in ("NOUN", "PROPN"):
        parts = (noun, *(c for c in noun.lefts if c.i > root.i))
        return any(t.lower_ in words.parts for t in parts if t.tag_ in ("NN", "NNS", "JJ", "NNP"))
    if root.dep_ == "pobj" and noun.lower_ in ("in", "of"):
        return noun.head.lemma_.lower() in (words.holdings if noun.lower_ == "in" else words.deals)
    return root.dep_ in ("dobj", "nsubjpass") and noun.lemma_ in words.takeovers
