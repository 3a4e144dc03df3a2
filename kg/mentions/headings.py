"""Names in a heading that sets every word in capitals, where the tagger takes what follows a name for part of it."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.spans import Candidate, capitalised

#: So many of a heading's words in four begin with a capital, small ones made small again.
_MOST = 2
#: So many in four do so of its words that are longer than this; so many words it has at most.
_NEARLY, _SHORT, _LONGEST = 3, 3, 14


def without_predicate(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those of the first line cut to the name that the text has in full: "[Ana Ruiz] Picks Up"."""
    if not len(doc):
        return []
    if not _is_titled(doc):
        return [*candidates]
    line = _below(doc)
    names = {doc[c.start : c.end].text: len(c) for c in candidates if c.start >= line and c.type == "Person"}
    return [_cut(doc, c, names) if c.end <= line else c for c in candidates]


def is_unheard(doc: Doc, candidate: Candidate) -> bool:
    """Is it in the capitals of a heading alone, and nothing of it a name below ("Ruiz Answers [Anti-Miner Hate]")?

    What is news is told below the heading, too.
    """
    if candidate.known is not None or candidate.type == "Person" or candidate.end > _below(doc):
        return False
    if not _is_heading(doc):
        return False
    words = {token.text for token in doc[candidate.start : candidate.end] if token.is_alpha and capitalised(token)}
    below = {token.text for token in doc[_below(doc) :] if not token.is_sent_start}
    return bool(below) and words.isdisjoint(below)


def _below(doc: Doc) -> int:
    return next(doc.sents).end


def _is_titled(doc: Doc) -> bool:
    """Are most of the first line's words set in capitals?"""
    words = [token for token in next(doc.sents) if token.is_alpha]
    return 4 * sum(token.text[0].isupper() for token in words) >= _MOST * len(words)


def _is_heading(doc: Doc) -> bool:
    """Is the first line a short one by itself, with capitals on nearly all of its words of some length?"""
    words = [token for token in next(doc.sents) if token.is_alpha]
    long = [token for token in words if len(token) > _SHORT]
    capitals = 4 * sum(capitalised(token) for token in long) >= _NEARLY * len(long)
    return capitals and len(words) <= _LONGEST and "\n" in doc[_below(doc) - 1 : _below(doc) + 1].text


def _cut(doc: Doc, candidate: Candidate, names: dict[str, int]) -> Candidate:
    text = doc[candidate.start : candidate.end].text
    fits = [length for name, length in names.items() if length > 1 and text.startswith(f"{name} ")]
    return replace(candidate, end=candidate.start + max(fits), type="Person") if fits else candidate
