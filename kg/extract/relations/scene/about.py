"""The state that an article is about, whose president and police are meant where the text names none."""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from spacy.tokens import Doc

from kg.types import Mention, MentionKind

#: How often an article names the state that it is about at least, and within how many sentences first.
_OFTEN, _OPENING = 3, 3


def state_about(doc: Doc, mentions: Sequence[Mention]) -> int | None:
    """The first mention of the state that an article is about; None where it may be about several or none.

    It is named within the first sentences, and in all at least twice as often as any other, alone or in other names; or
    it is the only one that the first sentence names, and no other is named as often.
    """
    states = [
        (m.name, i)
        for i, m in enumerate(mentions)
        if m.type == "Country" and (m.kind is MentionKind.NAME or m.rule == "inside")
    ]
    counts = Counter(name for name, _ in states).most_common(2)
    if not counts:
        return None
    (most, times), others = counts[0], counts[1][1] if len(counts) > 1 else 0
    sentences = [sentence.end_char for sentence in islice(doc.sents, _OPENING)]
    opening = {name for name, i in states if mentions[i].start < sentences[0]}
    often = times >= _OFTEN and times >= 2 * others
    first = next(i for name, i in states if name == most)
    alone = opening == {most} and times > max(others, 1)
    return first if alone or (often and mentions[first].start < sentences[-1]) else None
