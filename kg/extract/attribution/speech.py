"""Quotations that the parse does not tie to their cue: those that go on, and those behind a colon or a dash."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from kg.extract.attribution.cues import is_saying
from kg.extract.attribution.draft import Draft
from kg.extract.attribution.spans import group_spans, phrase_spans
from kg.extract.attribution.verbs import subject
from kg.lang.reporting import Reporting
from kg.tree import VERBAL
from kg.types import Span

#: How many tokens a cue beside a quotation may be away from it.
_AFTER, _BEFORE = 10, 25
#: How many words may stand between the parts of an interrupted quotation.
_INTERRUPTION = 35
_LONGEST_NAME = 6
_SENTENCE_END = (".", "?", "!", "…")
_LETTERS = re.compile(r"[^\W\d_]+")
_LINE = re.compile(r"[^\n]+")
_SPEAKER = re.compile(r"\s*[\"“]?(?P<name>[^\n:“”\"]{2,60}?)\s*(?P<colon>:)\s+(?=\S)")
_SIGNED = re.compile(r"\s*(?P<dash>[―—–]|--)\s*(?P<name>[A-Z][^\n“”\"]{2,80})")


@dataclass(frozen=True, slots=True)
class _Page:
    """A parsed text with the offsets at which its tokens start."""

    doc: Doc
    text: str
    starts: list[int]

    def place(self, offset: int) -> int:
        """The number of the first token at an offset or after it."""
        return bisect_left(self.starts, offset)

    def tokens(self, span: Span) -> TokenSpan:
        """The tokens of a stretch of text."""
        return self.doc[self.place(span[0]) : self.place(span[1])]


def speech(doc: Doc, text: str, quotes: tuple[Span, ...], drafts: list[Draft], reporting: Reporting) -> list[Draft]:
    """The drafts with what they lack of quotations, and new ones for quotations with a cue of another kind.

    A quotation belongs, in this order, to the reporting verb right beside it, to who is named before a colon or after a
    dash, or to the speaker of the quotation or the reporting sentence that comes right before it.
    """
    page = _Page(doc, text, [token.idx for token in doc])
    drafts = drafts + list(_colons(page, quotes))
    for quote in quotes:
        if len(text[quote[0] : quote[1]].split()) < 2 or _is_covered(quote, drafts):
            continue
        goes_on = text[quote[0] : quote[1]].rstrip("\"”'’").endswith(",")
        new = None if goes_on else _interrupted(quote, text, drafts)
        new = new or _verb_beside_quote(quote, page, drafts, reporting) or _interrupted(quote, text, drafts)
        new = new or _signed(quote, page) or _continued(quote, text, drafts)
        if new is not None and new not in drafts:
            drafts.append(new)
    return drafts


def _is_covered(quote: Span, drafts: list[Draft]) -> bool:
    start, end = quote
    return any(low < end and start < high for draft in drafts for low, high in draft.content if high - low > 1)


def _interrupted(quote: Span, text: str, drafts: list[Draft]) -> Draft | None:
    """ "...," he said. "...": the cue stands between two parts of one quotation in one paragraph."""
    for draft in reversed(drafts):
        cue = draft.cue[-1]
        before = [end for _, end in draft.content if end <= cue[0]]
        if not draft.speech or not before or not cue[1] <= quote[0]:
            continue
        gap = text[max(before) : quote[0]]
        if (
            "\n" not in gap
            and len(gap.split()) <= _INTERRUPTION
            and gap.rstrip()[-1:] in (*_SENTENCE_END, ",", ":", ";", "—")
        ):
            draft.content.append(quote)
            return draft
    return None


def _continued(quote: Span, text: str, drafts: list[Draft]) -> Draft | None:
    """A quotation that starts a sentence right after one that ends in reported speech goes on with it."""
    before = text[: quote[0]].rstrip()
    if not before.endswith((*_SENTENCE_END, ":", "”", '"', "''")):
        return None
    ends = [(max(end for _, end in (*draft.content, *draft.cue)), i) for i, draft in enumerate(drafts) if draft.speech]
    last = max(((end, i) for end, i in ends if end <= quote[0]), default=None)
    if last is None or any(map(str.isalnum, text[last[0] : quote[0]])):
        return None
    draft = drafts[last[1]]
    draft.content.append(quote)
    return draft


def _verb_beside_quote(quote: Span, page: _Page, drafts: list[Draft], reporting: Reporting) -> Draft | None:
    """A reporting verb in the same sentence right after the quotation, or before it up to a colon or comma."""
    for verb in _near(quote, page):
        if not is_saying(verb, reporting):
            continue
        for draft in drafts:
            if draft.word == verb:
                draft.content.append(quote)
                return draft
        speaker = subject(verb)
        source = () if speaker is None else phrase_spans(speaker, page.text)
        return Draft(group_spans(verb), [quote], source, speaker, verb)
    return None


def _near(quote: Span, page: _Page) -> Iterator[Token]:
    doc, after = page.doc, page.place(quote[1])
    yield from takewhile(_is_inside, doc[after : after + _AFTER])
    first = page.place(quote[0]) - 1
    while first >= 0 and doc[first].is_space:
        first -= 1
    if first >= 0 and (doc[first].text in (":", ",") or doc[first].pos_ == "VERB"):
        yield from takewhile(_is_inside, reversed(doc[max(0, first - _BEFORE) : first + 1]))


def _is_inside(token: Token) -> bool:
    return token.text not in _SENTENCE_END and not token.is_space


def _colons(page: _Page, quotes: tuple[Span, ...]) -> Iterator[Draft]:
    """ "Lavrov: No deal without guarantees": a name that starts a line and a colon; in capitals in a quotation, too."""
    for line in _LINE.finditer(page.text):
        found = _SPEAKER.match(page.text, line.start(), line.end())
        if found is None:
            continue
        quoted = any(start <= found.start("colon") < end for start, end in quotes)
        if quoted and not found["name"].isupper():  # a transcript's "RUIZ: We will not leave"
            continue
        name = page.tokens(found.span("name"))
        if _is_name(name) and len(_LETTERS.findall(page.text, found.end(), line.end())) > 1:
            end = line.end() - (1 if page.text[line.end() - 1] == "." else 0)
            yield Draft((found.span("colon"),), [(found.end(), end)], (found.span("name"),), name.root)


def _is_name(tokens: TokenSpan) -> bool:
    named = any(token.pos_ == "PROPN" or token.ent_type_ for token in tokens)
    return named and len(tokens) <= _LONGEST_NAME and not any(token.pos_ in VERBAL for token in tokens)


def _signed(quote: Span, page: _Page) -> Draft | None:
    """A quotation with its speaker's name after a dash."""
    found = _SIGNED.match(page.text, quote[1])
    if found is None:
        return None
    name = page.tokens(found.span("name"))
    return Draft((found.span("dash"),), [quote], (found.span("name"),), name.root if len(name) else None)
