"""What coreference looks at: an article's mentions with their head tokens, sentences, titles and roles."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.mentions import Names
from kg.mentions.persons import scoped_title_before, title_before
from kg.types import Mention, MentionKind


@dataclass(frozen=True, slots=True)
class Scene:
    """An article as coreference sees it; the tuples run parallel to the mentions."""

    doc: Doc
    #: The article's text, which spaCy would put together anew for each look at it.
    text: str
    mentions: tuple[Mention, ...]
    heads: tuple[Token, ...]
    #: First token of each mention.
    starts: tuple[int, ...]
    #: Number of the sentence of each mention.
    sentences: tuple[int, ...]
    #: The words of the title before a name, lower case; empty where there is none.
    titles: tuple[tuple[str, ...], ...]
    names: Names
    #: Head token to mention.
    by_head: dict[int, int]
    #: The numbers of the mentions of each kind, in text order.
    kinds: dict[MentionKind, list[int]]

    def of_kind(self, kind: MentionKind) -> list[int]:
        """The numbers of the mentions of a kind, in text order."""
        return self.kinds[kind]


def look(doc: Doc, mentions: Sequence[Mention], names: Names) -> Scene:
    """See an article for coreference."""
    tokens = {token.idx: token.i for token in doc}
    heads = tuple(doc[tokens[m.head]] for m in mentions)
    starts = tuple(tokens.get(m.start, head.i) for m, head in zip(mentions, heads, strict=True))
    numbers: dict[int, int] = {sentence.start: n for n, sentence in enumerate(doc.sents)}
    by_head: dict[int, int] = {}
    for n, head in enumerate(heads):
        if head.i not in by_head or mentions[n].kind is MentionKind.NAME:
            by_head[head.i] = n
    return Scene(
        doc=doc,
        text=doc.text,
        mentions=tuple(mentions),
        heads=heads,
        starts=starts,
        sentences=tuple(numbers[head.sent.start] for head in heads),
        titles=tuple(_title(doc, m, start, names) for m, start in zip(mentions, starts, strict=True)),
        names=names,
        by_head=by_head,
        kinds={kind: [n for n, m in enumerate(mentions) if m.kind is kind] for kind in MentionKind},
    )


def _title(doc: Doc, mention: Mention, start: int, names: Names) -> tuple[str, ...]:
    if mention.kind is not MentionKind.NAME or mention.type != "Person":
        return ()
    found = title_before(doc, start, names) or scoped_title_before(doc, start, names)
    return tuple(token.lower_ for token in doc[slice(*found)]) if found else ()
