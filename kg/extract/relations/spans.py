"""Stretches of an article's text: a token's sentence, and that from one token to another."""

from spacy.tokens import Token

from kg.types import Span


def sentence_of(token: Token) -> Span:
    """The stretch of text of a token's sentence, without the white space at its edges."""
    sentence = token.sent
    text = sentence.text
    return sentence.start_char + len(text) - len(text.lstrip()), sentence.start_char + len(text.rstrip())


def span_of(*tokens: Token) -> Span:
    """The stretch of text from the first to the last of some tokens."""
    first, last = min(tokens, key=lambda t: t.i), max(tokens, key=lambda t: t.i)
    return first.idx, last.idx + len(last)
