"""Spellings of one name: "Zelensky" and "Zelenskyy", "Khan Yunis" and "Khan Younis"."""

import re
import unicodedata

#: An apostrophe that is part of a name, not the possessive's.
_APOSTROPHE = re.compile(r"['’‘ʼ](?!s\b)")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<!^)[aeiou]+(?!$)")


def unmarked(name: str) -> str:
    """A name without accents and apostrophes, which one newsroom writes and another leaves out; possessives stay.

    >>> unmarked("Hélène Müller"), unmarked("Sana'a"), unmarked("People's Party")
    ('Helene Muller', 'Sanaa', "People's Party")
    """
    letters = unicodedata.normalize("NFD", name)
    return _APOSTROPHE.sub("", "".join(c for c in letters if not unicodedata.combining(c)))


def skeleton(key: str) -> str:
    """What the spellings of a name of two words or more share; empty for shorter names, where it tells too little.

    Single letters for doubled ones, "i" for "y", no vowels but at a word's ends (Maria is not Mario).

    >>> skeleton("volodymyr zelensky") == skeleton("volodymyr zelenskyy"), skeleton("jeffery epstein")
    (True, 'jfri epstn')
    >>> skeleton("mario silva") == skeleton("maria silva"), skeleton("zelensky")
    (False, '')
    """
    words = [_VOWELS.sub("", _single(word)) for word in key.split()]
    return " ".join(words) if len(words) > 1 else ""


def are_spellings(one: str, other: str, least: int) -> bool:
    """Do two names of a skeleton differ by a letter or two swapped ones, and in words of `least` consonants only?

    >>> are_spellings("jeffrey epstein", "jeffery epstein", 4), are_spellings("dan brown", "dean brown", 4)
    (True, False)
    """
    if one == other or not skeleton(one) or skeleton(one) != skeleton(other):
        return False
    pairs = zip(one.split(), other.split(), strict=True)
    differing = [(_single(a), _single(b)) for a, b in pairs if a != b]
    return all(_near(a, b) and len(_VOWELS.sub("", a)) >= least for a, b in differing)


def _single(word: str) -> str:
    return _DOUBLED.sub(r"\1", word.replace("y", "i"))


def _near(one: str, other: str) -> bool:
    """Is one word the other with a letter more, less or other, or two neighbours swapped?"""
    short, long = sorted((one, other), key=len)
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) > len(short):
        return len(long) == len(short) + 1 and short[start:] == long[start + 1 :]
    swapped = short[start + 1 : start + 2] + short[start : start + 1] + short[start + 2 :]
    return short[start + 1 :] == long[start + 1 :] or swapped == long[start:]
