"""Cues of several words: "made it clear that", "took aim at", "spoke out in favor of".

Takes a verb with its entries and the lexicon's frames, gives the cue's further tokens and the heads of its content.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.lang.reporting import Frame, Frames
from kg.tree import children

Found = Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]

#: How far a predicate may stand from its verb ("made *it abundantly clear*").
_NEAR = 4


def made_clear(verb: Token, lemmas: set[str], frames: Frames) -> Found:
    """ "made it clear *that Rome would leave*": the clause hangs on the adjective."""
    for adjective in verb.rights:
        entries = {f"{lemma} {adjective.lower_}" for lemma in lemmas}
        near = adjective.pos_ == "ADJ" and adjective.i - verb.i < _NEAR
        if near and not entries.isdisjoint(frames[Frame.CLAUSE]):
            clauses = (*adjective.rights, *verb.rights)
            content = tuple(one for one in clauses if one.dep_ in ("ccomp", "advcl") and one.i > adjective.i)
            yield tuple(verb.doc[verb.i + 1 : adjective.i + 1]), content


def taken_aim(verb: Token, lemmas: set[str], frames: Frames) -> Found:
    """ "took aim at *the mayor*", "spoke in favor of *the deal*": what the phrase's last preposition governs."""
    for words, last in _phrases(verb):
        form = " ".join(word.lower_ for word in words)
        content = children(last, "pobj", "pcomp")
        if content and any(f"{lemma} {form} {last.lower_}" in frames[Frame.PREPOSITION] for lemma in lemmas):
            yield (*verb.doc[words[0].left_edge.i : words[-1].i + 1], last), content


def _phrases(verb: Token) -> Iterator[tuple[tuple[Token, ...], Token]]:
    """The fixed words behind a verb ("aim", "in favor"), each with a preposition behind them."""
    for child in verb.rights:
        if child.dep_ == "dobj":
            yield from (((child,), one) for one in (*child.rights, *verb.rights) if one.dep_ == "prep")
        elif child.dep_ == "prep":
            for noun in children(child, "pobj"):
                yield from (((child, noun), one) for one in noun.rights if one.dep_ == "prep")
