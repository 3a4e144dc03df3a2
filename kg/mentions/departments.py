"""Departments in a list under one noun: "the State and Justice Departments", "the ministries of Health and Trade"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised

_JOINTS = frozenset([",", "and", "&"])


def departments(doc: Doc, candidates: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The candidates, with each department of such lists, by its name in full, for what they have there."""
    found = [member for token in doc for member in _members(token, names)]
    return [*(c for c in candidates if not any(c.overlaps(member) for member in found)), *found]


def _members(noun: Token, names: Names) -> Iterator[Candidate]:
    """The departments that a noun in the plural closes or, with "of", opens; none where it is one alone."""
    single = names.shapes.departments.get(noun.lower_, "")
    if not single:
        return
    doc = noun.doc
    if capitalised(noun):
        members = list(_stretches(doc, noun.i - 1, -1, names))
        if len(members) > 1:
            for start, end in members:
                seen = doc[start : end + (end == noun.i)]
                yield _department(seen, f"{doc[start:end].text} {single}", names)
    elif noun.i + 1 < len(doc) and noun.nbor(1).lower_ == "of":
        members = list(_stretches(doc, noun.i + 2, 1, names))
        if len(members) > 1:
            for start, end in members:
                yield _department(doc[start:end], f"{single} of {doc[start:end].text}", names)


def _stretches(doc: Doc, i: int, step: int, names: Names) -> Iterator[tuple[int, int]]:
    """The stretches of capitals that "and" and commas join, from a token on in one direction."""
    while 0 <= i < len(doc) and _is_word(doc[i], names):
        far = i
        while 0 <= far + step < len(doc) and _is_word(doc[far + step], names):
            far += step
        yield (i, far + 1) if step > 0 else (far, i + 1)
        i = far + step
        while 0 <= i < len(doc) and doc[i].lower_ in _JOINTS:
            i += step


def _is_word(token: Token, names: Names) -> bool:
    """Is it a word of a department's name, and no country's that owns it?"""
    return capitalised(token) and token.is_alpha and token.tag_ != "DT" and names.gazetteer.known(token.text) is None


def _department(seen: Span, full: str, names: Names) -> Candidate:
    return Candidate(seen.start, seen.end, "Organization", "listed", names.gazetteer.known(full), full=full)
