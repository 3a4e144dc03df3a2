"""Whose deed one is helped in: "supports [Chad] in *its* fight", "support for [Chad] in *its* efforts"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.nouns import Helping


def helped_above(pronoun: Token, words: Helping) -> list[Token]:
    """Whom a verb or noun of help names, nearest first, before the phrase with "in" that a possessive stands in."""
    inside = pronoun.head.head
    if pronoun.tag_ != "PRP$" or inside.lower_ != "in" or pronoun.head.dep_ != "pobj":
        return []
    objects = (c for c in inside.head.rights if c.dep_ == "dobj")  # "reaffirms its support for Chad in its fight"
    above = (inside.head, *objects, *inside.head.ancestors)
    found = [t for token in above for t in _helped(token, words) if t.i < inside.i]
    return sorted(found, key=lambda t: -t.i)


def _helped(above: Token, words: Helping) -> Iterator[Token]:
    """The object of a verb of help, and whom that or a noun of help names by a preposition."""
    verb = above.pos_ == "VERB" and above.lemma_ in words.verbs
    if not verb and above.lemma_.lower() not in words.nouns:
        return
    yield from (c for c in above.rights if verb and c.dep_ == "dobj")
    behind = (p for p in above.rights if p.dep_ == "prep" and p.lower_ in words.prepositions)
    yield from (t for p in behind for t in p.children if t.dep_ == "pobj")
