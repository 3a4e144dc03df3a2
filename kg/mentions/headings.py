"""Names in a heading that sets every word in capitals, where the tagger takes what follows a name for part of it."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.spans import Candidate

#: So many of a heading's words in four begin with a capital, small ones made small again.
_MOST = 2


def without_predicate(doc: Doc, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those of the first line cut to the name that the text has in full: "[Ana Ruiz] Picks Up"."""
    if not len(doc):
        return []
    line = next(doc.sents)
    words = [token for token in line if token.is_alpha]
    if 4 * sum(token.text[0].isupper() for token in words) < _MOST * len(words):
        return [*candidates]
    names = {doc[c.start : c.end].text: len(c) for c in candidates if c.start >= line.end and c.type == "Person"}
    return [_cut(doc, c, names) if c.end <= line.end else c for c in candidates]


def _cut(doc: Doc, candidate: Candidate, names: dict[str, int]) -> Candidate:
    text = doc[candidate.start : candidate.end].text
    fits = [length for name, length in names.items() if length > 1 and text.startswith(f"{name} ")]
    return replace(candidate, end=candidate.start + max(fits), type="Person") if fits else candidate
