"""Who says what: source, cue and content of every attribution in an article.

Takes a parsed article and its mentions, gives Attribution records whose spans follow the PolNeAR guidelines
(E. Newell, D. Margolin and D. Ruths, An Attribution Relations Corpus for Political News, LREC 2018).
"""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from kg.extract.attribution.announced import announced
from kg.extract.attribution.cue import Cue
from kg.extract.attribution.cues import cues
from kg.extract.attribution.draft import Draft
from kg.extract.attribution.spans import content_spans, further_reports, phrase_spans, token_spans
from kg.extract.attribution.speech import speech
from kg.extract.attribution.verbs import subjects
from kg.lang.quotes import quotations
from kg.lang.reporting import Frame, Reporting
from kg.types import Attribution, Mention, MentionKind, Span

__all__ = ["attributions", "holders", "innermost"]


def attributions(doc: Doc, mentions: Sequence[Mention], reporting: Reporting) -> tuple[Attribution, ...]:
    """The attributions of an article, in the order of their cues.

    The source is empty where it is not stated; `mention` is the index of the mention that holds the source's head.
    """
    text = doc.text
    quotes = quotations(text, reporting)
    outside = [cue for cue in cues(doc, reporting) if not is_quoted(cue, quotes)]
    heads = frozenset(cue.head for cue in outside)
    drafts = [draft for cue in outside if (draft := _draft(cue, text, quotes, heads)).content]
    drafts = speech(doc, text, quotes, drafts, reporting)
    drafts += announced(doc, quotes, reporting)
    return tuple(_finished(draft, mentions) for draft in sorted(drafts, key=lambda draft: (draft.cue, draft.content)))


def is_quoted(cue: Cue, quotes: tuple[Span, ...]) -> bool:
    """Is the cue itself part of a quotation? What speakers report within their words stays theirs, as in PolNeAR."""
    return any(start <= cue.head.idx < end for start, end in quotes)


def _draft(cue: Cue, text: str, quotes: tuple[Span, ...], heads: frozenset[Token]) -> Draft:
    speaker = _unquoted(cue, quotes)
    source = () if speaker is None else phrase_spans(speaker, text, cue.head)
    words = token_spans(cue.head.doc, cue.tokens)
    taken = (*source, *words, *further_reports(cue, heads))
    content = content_spans(cue, text, quotes, taken)
    return Draft(words, list(content), source, speaker, cue.head, cue.frame is Frame.CLAUSE, cue.stated)


def _unquoted(cue: Cue, quotes: tuple[Span, ...]) -> Token | None:
    """The source; where the parse finds it within a quotation ("'... won,' adding that"), the next subject outside."""
    if cue.source is None or not any(start <= cue.source.idx < end for start, end in quotes):
        return cue.source
    outside = (token for token in subjects(cue.head) if not any(start <= token.idx < end for start, end in quotes))
    return next(outside, cue.source)


def _finished(draft: Draft, mentions: Sequence[Mention]) -> Attribution:
    mention = None if draft.speaker is None else _mention_of(draft, mentions)
    return Attribution(draft.source, draft.cue, tuple(sorted(draft.content)), mention, draft.stated)


def innermost(found: Sequence[Attribution], offset: int) -> int | None:
    """The index of the innermost attribution whose content states what is at an offset, None where none does.

    Contents nest: the shortest one is the innermost; of equals the one whose cue comes later. One whose source is a
    mention comes before any other, for the nearest named source counts. Attributions that only judge their content or
    tell of an own act make nobody its source.
    """
    holding = [
        i for i, one in enumerate(found) if one.stated and any(low <= offset < high for low, high in one.content)
    ]
    return min(holding, key=lambda i: (found[i].mention is None, _size(found[i]), -i), default=None)


def holders(found: Sequence[Attribution]) -> list[int | None]:
    """For each attribution the index of the one within whose content it is made, None where the article makes it.

    "The mayor said that *Rome denies it*": that Rome denies is the mayor's word. Of several the innermost holds it.
    """
    return [_holder(found, place) for place in range(len(found))]


def _holder(found: Sequence[Attribution], place: int) -> int | None:
    size = _size(found[place])
    holding = (i for i, one in enumerate(found) if _size(one) > size and _holds(one, found[place]))
    return min(holding, key=lambda i: (_size(found[i]), i), default=None)


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Does the content of one hold the whole cue of another?"""
    return all(any(low <= start and end <= high for low, high in outer.content) for start, end in inner.cue)


def _size(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content)


def _mention_of(draft: Draft, mentions: Sequence[Mention]) -> int | None:
    """The mention that holds the source's head, else the name that closes its phrase ("chief of staff Ann Lee")."""
    if draft.speaker is None:
        return None
    head = draft.speaker.idx
    covering = [i for i, mention in enumerate(mentions) if mention.start <= head < mention.end]
    best = min(covering, key=lambda i: (mentions[i].head != head, mentions[i].end - mentions[i].start, i), default=None)
    if best is not None and mentions[best].kind is not MentionKind.NOMINAL:
        return best
    return next((i for i, mention in enumerate(mentions) if _closes(mention, draft)), best)


def _closes(mention: Mention, draft: Draft) -> bool:
    """Is the mention the person's name that a title leads up to, at the end of the phrase?"""
    if mention.kind is not MentionKind.NAME or mention.type != "Person" or draft.speaker is None:
        return False
    if not any(start < mention.start and mention.end == end for start, end in draft.source):
        return False
    name = draft.speaker.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    return name is not None and name[0].nbor(-1).pos_ in ("NOUN", "PROPN")
