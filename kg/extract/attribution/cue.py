"""One cue of attribution: what reports, what it reports, and who is its source."""

from dataclasses import dataclass

from spacy.tokens import Token

from kg.lang.reporting import Frame


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue: its own tokens, the heads of its content, and the head of its source if it has one."""

    head: Token
    tokens: tuple[Token, ...]
    content: tuple[Token, ...]
    source: Token | None
    frame: Frame
    #: The content is the governing clause without the cue's own subtree ("X, *according to* Y").
    outer: bool = False
    #: The content is the source's word, not its own act or something that it judges.
    stated: bool = True
