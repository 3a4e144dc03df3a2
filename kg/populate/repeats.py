"""Syndicated and near-duplicate articles, which count once as corroboration."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from datasketch import MinHash, MinHashLSH

from kg.composition import composed
from kg.types import Article

#: Words in a shingle, permutations of a sketch, and the Jaccard similarity from which two articles are one story
#: under two names (Broder 1997; news repeats keep whole paragraphs, so a low threshold is safe at five words).
_SHINGLE, _PERMUTATIONS, _THRESHOLD = 5, 64, 0.6
#: How the hash functions are made: sketches that are kept must go by the same ones as new ones.
_SEED, _SCHEME = 1, "affine32"
_WORD = re.compile(r"\w+")


def sketch(text: str) -> tuple[int, ...]:
    """The MinHash values of a text; empty where it has no words."""
    shingles = sorted(set(_shingles(text)))
    if not shingles:
        return ()
    made = MinHash(num_perm=_PERMUTATIONS, seed=_SEED, scheme=_SCHEME)
    made.update_batch(shingles)
    return tuple(made.hashvalues.tolist())


def find_repeats(articles: Iterable[Article], sketches: Mapping[str, tuple[int, ...]] | None = None) -> dict[str, str]:
    """Map each article that repeats an earlier one (by date, then id) to the first of its kind.

    Near-duplicates are found by MinHash with locality-sensitive hashing: linear time, the same result in any order.
    `sketches` are the MinHash values by article id, where they are known; they take most of the time.
    """
    known = sketches or {}
    permutations = MinHash(num_perm=_PERMUTATIONS, seed=_SEED, scheme=_SCHEME).permutations
    index = MinHashLSH(num_perm=_PERMUTATIONS, params=_bands())
    repeats: dict[str, str] = {}
    for article in sorted(articles, key=lambda a: (a.date.isoformat() if a.date else "9", a.id)):
        values = known[article.id] if article.id in known else sketch(article.text)
        if not values:
            continue
        hashed = MinHash(seed=_SEED, hashvalues=values, permutations=permutations, scheme=_SCHEME)
        found = sorted(str(key) for key in index.query(hashed))
        if found:
            repeats[article.id] = found[0]
        else:
            index.insert(article.id, hashed)
    return dict(sorted(repeats.items()))


@cache
def _bands() -> tuple[int, int]:
    """Number of bands and their width for the threshold; finding them takes longer than most indexes live."""
    index = MinHashLSH(threshold=_THRESHOLD, num_perm=_PERMUTATIONS)
    return index.b, index.r


def _shingles(text: str) -> Iterator[bytes]:
    words = _WORD.findall(composed(text).casefold())
    return (" ".join(words[i : i + _SHINGLE]).encode() for i in range(max(1, len(words) - _SHINGLE + 1)) if words)
