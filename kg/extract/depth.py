"""Which sentences are too deep to be read: tables and lists without stops, whose parse is as deep as they are long."""

from spacy.tokens import Span, Token

#: Levels, coordinated nouns on one: what is deeper is no sentence, and would overflow what climbs a tree recursively.
#: The deepest of 15,000 sentences of Reuters-21578 has under 30.
_DEEPEST = 60
_LIST = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "SYM", "X"})


def is_too_deep(sentence: Span) -> bool:
    """Is the sentence's tree too deep for one of prose? A long list of names or numbers is not."""
    return len(sentence) > _DEEPEST and any(_levels(token) > _DEEPEST for token in sentence)


def _levels(token: Token) -> int:
    """How many levels lie above the token; counted no further than it takes to know that it is too deep."""
    levels = 0
    while token.head != token and levels <= _DEEPEST:
        levels += token.dep_ != "conj" or token.pos_ not in _LIST
        token = token.head
    return levels
