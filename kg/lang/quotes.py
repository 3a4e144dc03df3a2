"""Direct quotations: where the quotation marks of a text open and close, across sentences and paragraphs."""

import re
from collections.abc import Iterator

from kg.lang.reporting import Reporting
from kg.types import Span

_PARAGRAPH = re.compile(r"[^\n]+")


def quotations(text: str, reporting: Reporting) -> tuple[Span, ...]:
    """The stretches in quotation marks, marks included, in the text's order.

    A quotation that runs over paragraphs opens anew in each and closes in the last, so an unclosed one that starts its
    paragraph ends with it. An unclosed mark elsewhere quotes nothing.
    """
    marks = _marks(reporting)
    return tuple(span for paragraph in _PARAGRAPH.finditer(text) for span in _in_paragraph(paragraph, marks, reporting))


def _marks(reporting: Reporting) -> re.Pattern[str]:
    forms = sorted({*reporting.quotation.open, *reporting.quotation.close}, key=lambda form: (-len(form), form))
    return re.compile("|".join(map(re.escape, forms)))


def _in_paragraph(paragraph: re.Match[str], marks: re.Pattern[str], reporting: Reporting) -> Iterator[Span]:
    start, opener = -1, ""
    for mark in marks.finditer(paragraph.string, paragraph.start(), paragraph.end()):
        form = mark.group()
        if start < 0 and form in reporting.quotation.open:
            start, opener = mark.start(), form
        elif start >= 0 and form in reporting.quotation.close and _matches(opener, form, reporting):
            yield start, mark.end()
            start = -1
    if start >= 0 and not paragraph.string[paragraph.start() : start].strip():
        yield start, paragraph.end()


def _matches(opener: str, closer: str, reporting: Reporting) -> bool:
    """Do the marks form a pair? Writers mix the two straight forms, so any closing form ends a straight quotation."""
    place = reporting.quotation.open.index(opener)
    return reporting.quotation.close[place] == closer or opener in reporting.quotation.close
