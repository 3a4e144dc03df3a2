"""What makes a text unreadable: each check raises ArticleError with the reason."""

import re
from itertools import islice

from kg.errors import ArticleError
from kg.lang.wire import FunctionWords
from kg.read.decode import garbled

__all__ = ["check_text"]

#: spaCy refuses longer texts, for the memory that the parser would need.
_MAX_TEXT = 1_000_000
#: spaCy's tokenizer takes quadratic time over an unbroken run of brackets or quotes: 0.2 s for 1,000, 47 s for 20,000.
_MAX_RUN = 1_000
_RUN = re.compile(rf"\S{{{_MAX_RUN + 1}}}")
_WORD = re.compile(r"[^\W\d_]+")
#: Words that are looked at to tell the language: enough for a share, and as fast for a book as for a story.
_SAMPLE = 200
#: With fewer words the share of function words says little.
_ENOUGH = 20
#: English prose has 35-50 % function words, headlines and items 20 %, tables 5 %, other languages under 3 %.
_LEAST_SHARE = 0.03
#: With so many of them a text is English, whatever other lists share with it.
_PLAIN_SHARE = 0.3
#: With so many function words a text is prose in another language.
_CLEAR_SHARE = 0.1
_LATIN_SHARE = 0.5


def check_text(text: str, words: FunctionWords) -> None:
    """Raises ArticleError for a text that is empty, too long, binary, garbled, unbroken, or in another language."""
    if not text.strip():
        raise ArticleError("empty")
    if len(text) > _MAX_TEXT:
        raise ArticleError(f"too long: {len(text):,} characters, at most {_MAX_TEXT:,} are read")
    if "\0" in text:
        raise ArticleError("not a text: it holds NUL characters")
    if garbled(text):
        raise ArticleError("garbled: it was decoded by the wrong encoding before it was saved")
    if match := _RUN.search(text):
        raise ArticleError(f"unbroken: over {_MAX_RUN:,} characters without a space at character {match.start():,}")
    _check_language(text, words)


def _check_language(text: str, words: FunctionWords) -> None:
    sample = [word.lower() for word in map(re.Match.group, islice(_WORD.finditer(text), _SAMPLE))]
    letters = "".join(sample)
    if not letters:
        raise ArticleError("empty: no words")
    if not letters.isascii() and sum(char < "ɐ" for char in letters) < _LATIN_SHARE * len(letters):
        raise ArticleError("not English: most letters are not Latin")
    if len(sample) < _ENOUGH:
        return
    own = _share(sample, words.own)
    if own > _PLAIN_SHARE:
        return
    code, other = max(
        ((code, _share(sample, known)) for code, known in sorted(words.others.items())), key=lambda found: found[1]
    )
    if other > max(own, _CLEAR_SHARE):
        raise ArticleError(f"not English: its function words are rather of {code!r}")
    if own < _LEAST_SHARE:
        raise ArticleError(f"no English prose: {own:.0%} function words")


def _share(sample: list[str], known: frozenset[str]) -> float:
    return sum(word in known for word in sample) / len(sample)
