"""An attribution in the making: its parts may still grow, as when a quotation goes on in the next paragraph."""

from dataclasses import dataclass

from spacy.tokens import Token

from kg.types import Span


@dataclass(slots=True)
class Draft:
    """The stretches of source, cue and content, and the tokens that the later steps need."""

    cue: tuple[Span, ...]
    content: list[Span]
    source: tuple[Span, ...] = ()
    #: The head of the source's noun phrase.
    speaker: Token | None = None
    #: The reporting word; None where a colon or a dash attributes.
    word: Token | None = None
    #: Does it report speech, as against an attitude to something?
    speech: bool = True
    #: Is it the source's word?
    stated: bool = True
