"""Statements printed without quotation marks: "Minister Ellwood said:", and the paragraphs that follow."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.extract.attribution.cues import is_saying
from kg.extract.attribution.draft import Draft
from kg.extract.attribution.spans import group_spans, phrase_spans
from kg.extract.attribution.verbs import subject
from kg.lang.reporting import Reporting
from kg.types import Span

#: A verb's colon, and the end of the paragraph that it closes.
_COLON = re.compile(r"\s*:[ \t]*\n\s*(?=\S)")


def announced(doc: Doc, quotes: tuple[Span, ...], reporting: Reporting) -> Iterator[Draft]:
    """Yield an attribution for each announcement: its content runs to the next one, or to the end of the text.

    A paragraph that opens with a quotation mark is a quotation, and not meant here.
    """
    text = doc.text
    found = [(token, match) for token in doc if (match := _announces(token, text, reporting)) is not None]
    ends = [*(token.sent.start_char for token, _ in found[1:]), len(text.rstrip())]
    for place, (verb, match) in enumerate(found):
        start, stop = match.end(), ends[place]
        speaker = subject(verb)
        if speaker is not None and start < stop and not any(low <= start < high for low, high in quotes):
            yield Draft(group_spans(verb), [(start, stop)], phrase_spans(speaker, text), speaker, verb)


def _announces(token: Token, text: str, reporting: Reporting) -> re.Match[str] | None:
    return _COLON.match(text, token.idx + len(token)) if is_saying(token, reporting) else None
