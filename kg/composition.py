"""Texts in Unicode's form C without soft hyphens, and where their letters stand in the text as it was given.

Feeds have accents apart from their letters and soft hyphens in long words. What reads a text wants neither; who checks
what was read wants offsets into the text that he gave.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from kg.types import Span

#: Where a word may be broken over lines, and where it may not.
_BREAKS = str.maketrans(dict.fromkeys("\u00ad\u2060"))


def composed(text: str) -> str:
    """A text in Unicode's form C, without soft hyphens and joiners; one that has none of these is left as it is.

    Source: Unicode Standard Annex 15.

    >>> composed("Jose\u0301 left Ber\u00adlin")
    'José left Berlin'
    """
    return text if text.isascii() else normalize("NFC", text.translate(_BREAKS))


@dataclass(frozen=True, slots=True)
class Composition:
    """A composed text, and for each of its offsets, its end included, the offset in the text as given."""

    text: str
    #: Empty where nothing was changed: all stands in its place.
    places: tuple[int, ...] = ()

    def given(self, span: Span) -> Span:
        """Where a stretch of the composed text stands in the given one."""
        return (self.places[span[0]], self.places[span[1]]) if self.places else span

    def found(self, span: Span) -> Span:
        """Where a stretch of the given text stands in the composed one."""
        return (bisect_left(self.places, span[0]), bisect_left(self.places, span[1])) if self.places else span


def compose(text: str) -> Composition:
    """The composition of a text.

    >>> compose("Jose\u0301 left").places
    (0, 1, 2, 3, 5, 6, 7, 8, 9, 10)
    """
    made = composed(text)
    if made == text:
        return Composition(text)
    return Composition(made, tuple(_places(text)))


def _places(text: str) -> Iterator[int]:
    start = 0
    for end in _ends(text):
        last = end - start - 1
        yield from (start + min(i, last) for i, _ in enumerate(composed(text[start:end])))
        start = end
    yield start


def _ends(text: str) -> Iterator[int]:
    """The ends of the shortest stretches of a text that can be composed one by one."""
    start = 0
    for i, letter in enumerate(text):
        before = text[start:i]
        if before and composed(before + letter) == composed(before) + letter:
            yield i
            start = i
    if text:
        yield len(text)
