"""Sentence starts that the layout of a text makes certain; the parser finds the others."""

import re

from spacy.tokens import Doc

from kg.types import Span

_BREAK = re.compile(r"\n\s*\n|\n")
#: A line shorter than this that ends a text line is a heading or a list item, not a hard-wrapped line.
_SHORT_LINE = 45
#: A text with a longer line than this is not wrapped to a width: its lines end where the writer ended them.
_LONG_LINE = 120
_CLOSED = re.compile(r"[.!?:][\"'”’)\]]*\s*$")


def starts(text: str, prose: tuple[Span, ...]) -> set[int]:
    """Offsets where a sentence starts: after blank lines, after lines that the writer ended, at the ends of prose.

    >>> sorted(starts("Talks open\\n\\nThe two sides met.", ()))
    [12]
    """
    found = {edge for span in prose for edge in span}
    unwrapped = any(len(line) > _LONG_LINE for line in text.split("\n"))
    for match in _BREAK.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        ended = len(line) < _SHORT_LINE or (unwrapped and not text[match.end() : match.end() + 1].islower())
        if match.group().count("\n") > 1 or ended or _CLOSED.search(line):
            found.add(match.end())
    return found


def mark_starts(doc: Doc, prose: tuple[Span, ...]) -> Doc:
    """Mark those starts on an unparsed doc, on the first token that is no white space; the parser keeps to them."""
    pending = sorted(starts(doc.text, prose), reverse=True)
    for token in doc:
        if not pending:
            break
        if token.idx >= pending[-1] and not token.is_space:
            token.is_sent_start = True
            while pending and pending[-1] <= token.idx:
                pending.pop()
    return doc
