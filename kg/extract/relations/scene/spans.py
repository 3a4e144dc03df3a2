"""Stretches of an article's text: a token's sentence, the one before it, and that from one token to another."""

from spacy.tokens import Span as SpacySpan
from spacy.tokens import Token

from kg.types import Span


def sentence_of(token: Token) -> Span:
    """The stretch of text of a token's sentence, without the white space at its edges."""
    sentence = token.sent
    text = sentence.text
    return sentence.start_char + len(text) - len(text.lstrip()), sentence.start_char + len(text.rstrip())


def sentence_before(token: Token) -> SpacySpan | None:
    """The sentence before a token's; None in the first."""
    return token.doc[token.sent.start - 1].sent if token.sent.start else None


def near(token: Token) -> SpacySpan:
    """A token's sentence with the one before it: how far back what is told reaches without being told again."""
    before = sentence_before(token)
    return token.sent if before is None else token.doc[before.start : token.sent.end]


def span_of(*tokens: Token) -> Span:
    """The stretch of text from the first to the last of some tokens."""
    first, last = min(tokens, key=lambda t: t.i), max(tokens, key=lambda t: t.i)
    return first.idx, last.idx + len(last)
