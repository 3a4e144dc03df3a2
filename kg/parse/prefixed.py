"""Words with a dash: those that the tokenizer must not tear, and those that it must.

Torn, "is re-elected" has lost its verb; whole, "U.S.-made" hides the country.
"""

import re
from collections.abc import Collection, Iterable
from typing import Any

from spacy.tokens import Doc
from spacy.util import compile_infix_regex

#: A dash between an abbreviation's last dot and a small letter ("U.S.-made").
_BEHIND_DOT = r"(?<=[A-Z]\.)-(?=[a-z])"


def keep_prefixed(tokenizer: Any, prefixes: Iterable[str], words: Iterable[str]) -> None:
    """Have a spaCy tokenizer keep words with one of the prefixes and a dash, or such a beginning, whole."""
    kept = rf"(?:{_choice(prefixes)})-[a-z]+|(?:{_choice(words)})[a-z]*"
    _keep(tokenizer, re.compile(kept, re.IGNORECASE))


def see_as_stems(doc: Doc, prefixes: Collection[str]) -> Doc:
    """Give words with one of the prefixes and a dash the vector of the word behind it; returns the same doc.

    No vector of its own tells the tagger that "re-elects" is a verb; that of "elects" does.
    """
    vectors = doc.vocab.vectors
    for token in doc:
        prefix, dash, stem = token.lower_.partition("-")
        row = vectors.key2row.get(doc.vocab.strings[stem]) if dash and stem and prefix in prefixes else None
        if row is not None:
            vectors.add(token.orth, row=row)
    return doc


def keep_linked(tokenizer: Any, particles: Iterable[str]) -> None:
    """Have a spaCy tokenizer keep a name whole whose parts a particle between two dashes joins ("Lashkar-e-Taiba")."""
    _keep(tokenizer, re.compile(rf"[A-Z]\w+(?:-(?:{_choice(particles)})(?:-[A-Z]\w+)?)+"))


def keep_abbreviations(tokenizer: Any, abbreviations: Iterable[str]) -> None:
    """Have a spaCy tokenizer keep abbreviations, capitalised, and their dots whole ("Govs. Ruiz and Costa")."""
    for word in map(str.capitalize, abbreviations):
        tokenizer.add_special_case(word, [{"ORTH": word}])


def _choice(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words)))


def _keep(tokenizer: Any, whole: re.Pattern[str]) -> None:
    """Have a tokenizer keep what matches; what it kept before it keeps on keeping."""
    known = tokenizer.token_match
    tokenizer.token_match = lambda text: whole.fullmatch(text) or (known(text) if known else None)


def tear_behind_dots(tokenizer: Any, infixes: Iterable[Any]) -> None:
    """Have a spaCy tokenizer part an abbreviation from the word that a dash ties to it, besides where `infixes` say."""
    tokenizer.infix_finditer = compile_infix_regex([*infixes, _BEHIND_DOT]).finditer
