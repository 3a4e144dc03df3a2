"""From a cue's tokens to the stretches of text of source, cue and content."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from kg.extract.attribution.cue import Cue
from kg.extract.attribution.cues import goes_on, is_set_off
from kg.extract.attribution.verbs import group
from kg.lang.reporting import Frame
from kg.tree import NOUN_SUBJECTS
from kg.types import Span

#: What no content starts or ends with.
_EDGE = " \t\n,;:.-–—"
_LOOSE = frozenset({"advcl", "prep", "npadvmod", "conj", "cc", "parataxis"})
_CHAINED = frozenset({"xcomp", "conj"})
_CLAUSES = frozenset({"relcl", "advcl", "acl", "parataxis"})


def phrase_spans(head: Token, text: str, cue: Token | None = None) -> tuple[Span, ...]:
    """A source's noun phrase without a clause set off by a comma, or the one of the cue ("posts *claiming that*")."""
    clauses = [child for child in head.rights if _is_set_off(child) or (child.dep_ == "acl" and child == cue)]
    cut = {word.i for child in clauses for word in child.subtree}
    return _trim(text, _run((word for word in head.subtree if word.i not in cut), head))


def _is_set_off(child: Token) -> bool:
    edge = child.left_edge.i
    return child.dep_ in _CLAUSES and edge > 0 and child.doc[edge - 1].text == ","


def _run(tokens: Iterable[Token], head: Token) -> Span:
    """The stretch of adjacent tokens around a head."""
    places = {word.i for word in tokens}
    low = high = head.i
    while low - 1 in places:
        low -= 1
    while high + 1 in places:
        high += 1
    last = head.doc[high]
    return head.doc[low].idx, last.idx + len(last)


def group_spans(verb: Token) -> tuple[Span, ...]:
    """The verb group's stretches."""
    return token_spans(verb.doc, group(verb))


def token_spans(doc: Doc, tokens: Iterable[Token]) -> tuple[Span, ...]:
    """The stretches that tokens in text order cover, adjacent ones joined."""
    spans: list[Span] = []
    last = -2
    for token in tokens:
        if token.i == last + 1:
            spans[-1] = (spans[-1][0], token.idx + len(token))
        elif token.i > last:
            spans.append((token.idx, token.idx + len(token)))
        last = max(last, token.i)
    return tuple(spans)


def content_spans(cue: Cue, text: str, quotes: tuple[Span, ...], taken: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content, quotations completed; what is taken (source and cue) is left out."""
    tokens = [word for head in cue.content for word in _paragraph(head, quotes) if _belongs(word, head, cue)]
    spans = list(token_spans(cue.head.doc, sorted(tokens, key=lambda token: token.i)))
    here = cue.head.idx
    for start, end in quotes:
        if not start <= here < end and any(start < high and low < end for low, high in spans):
            spans.append((start, end))
    return tuple(span for piece in _without(_merged(spans), taken) for span in _trim(text, piece))


def further_reports(cue: Cue, heads: frozenset[Token]) -> Iterator[Span]:
    """Clauses hung in the content that report on their own: "said it fell, *citing losses*, and *Oslo warned* that"."""
    for head in cue.content:
        parts = {head, *(child for child in head.rights if child.dep_ in _CHAINED)}
        for clause in head.subtree:
            if clause in heads and clause != cue.head and _reports_apart(clause, cue, parts):
                yield _with_conjunction(clause).idx, clause.right_edge.idx + len(clause.right_edge)


def _with_conjunction(clause: Token) -> Token:
    """The first token of a clause, its "and" included."""
    first = clause.left_edge
    return first.nbor(-1) if first.i > 0 and first.nbor(-1).dep_ == "cc" else first


def _reports_apart(clause: Token, cue: Cue, parts: set[Token]) -> bool:
    if goes_on(clause) == cue.head or (clause.dep_ == "relcl" and is_set_off(clause)):
        return True
    direct = clause.head in parts and clause.i > clause.head.i
    return direct and is_set_off(clause) and (clause.dep_ == "advcl" or _has_subject(clause))


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in NOUN_SUBJECTS for child in verb.lefts)


def _belongs(word: Token, head: Token, cue: Cue) -> bool:
    """What stands before "he said" is none of a content after it ("*In Rome*, he said that ...")."""
    if cue.outer:
        return not (word == cue.head or cue.head.is_ancestor(word))
    return cue.frame is not Frame.CLAUSE or head.i < cue.head.i or word.i > cue.head.i


def _clause(head: Token, quotes: tuple[Span, ...]) -> list[Token]:
    """A content's tokens; the unquoted clauses that hang in a quotation are the reporter's."""
    quote = next(((start, end) for start, end in quotes if start <= head.left_edge.idx and head.idx < end), None)
    quote = quote or next(((start, end) for start, end in quotes if _has_subject_in(head, start, end)), None)
    if quote is None:
        return list(head.subtree)
    foreign = (child for child in head.children if child.dep_ in _LOOSE and _is_outside(child, quote))
    cut = {word.i for child in foreign for word in child.subtree}
    return [word for word in head.subtree if word.i not in cut]


def _paragraph(head: Token, quotes: tuple[Span, ...]) -> list[Token]:
    """A content's tokens without those that the parser draws in from another line."""
    words = _clause(head, quotes)
    low = max((word.i for word in words if "\n" in word.text and word.i < head.i), default=-1)
    high = min((word.i for word in words if "\n" in word.text and word.i > head.i), default=len(head.doc))
    return [word for word in words if low < word.i < high]


def _has_subject_in(head: Token, start: int, end: int) -> bool:
    """Is the whole clause quoted, not only a word of it?"""
    inside = start <= head.idx < end
    return inside and any(child.dep_ in ("nsubj", "nsubjpass", "expl") and child.idx >= start for child in head.lefts)


def _is_outside(child: Token, quote: Span) -> bool:
    return child.right_edge.idx < quote[0] or child.left_edge.idx >= quote[1]


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return merged


def _without(spans: list[Span], taken: tuple[Span, ...]) -> Iterator[Span]:
    for start, end in spans:
        for low, high in sorted(taken):
            if low < end and start < high:
                if start < low:
                    yield start, low
                start = max(start, high)
        if start < end:
            yield start, end


def _trim(text: str, span: Span) -> tuple[Span, ...]:
    """The span without punctuation at its edges; nothing where no letter or digit is left."""
    start, end = span
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    return ((start, end),) if any(map(str.isalnum, text[start:end])) else ()
