"""Syndicated and near-duplicate articles, which count once as corroboration."""

import re
from collections.abc import Iterable, Iterator

from datasketch import MinHash, MinHashLSH

from kg.types import Article

#: Words in a shingle, permutations of a sketch, and the Jaccard similarity from which two articles are one story
#: under two names (Broder 1997; news repeats keep whole paragraphs, so a low threshold is safe at five words).
_SHINGLE, _PERMUTATIONS, _THRESHOLD = 5, 64, 0.6
_WORD = re.compile(r"\w+")


def find_repeats(articles: Iterable[Article]) -> dict[str, str]:
    """Map each article that repeats an earlier one (by date, then id) to the first of its kind.

    Near-duplicates are found by MinHash with locality-sensitive hashing: linear time, the same result in any order.
    """
    index = MinHashLSH(threshold=_THRESHOLD, num_perm=_PERMUTATIONS)
    repeats: dict[str, str] = {}
    for article in sorted(articles, key=lambda a: (a.date.isoformat() if a.date else "9", a.id)):
        shingles = sorted(set(_shingles(article.text)))
        if not shingles:
            continue
        sketch = MinHash(num_perm=_PERMUTATIONS, seed=1)
        sketch.update_batch(shingles)
        found = sorted(str(key) for key in index.query(sketch))
        if found:
            repeats[article.id] = found[0]
        else:
            index.insert(article.id, sketch)
    return dict(sorted(repeats.items()))


def _shingles(text: str) -> Iterator[bytes]:
    words = _WORD.findall(text.casefold())
    return (" ".join(words[i : i + _SHINGLE]).encode() for i in range(max(1, len(words) - _SHINGLE + 1)) if words)
