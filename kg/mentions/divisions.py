"""Divisions named in a list under one noun: "the oblasts of Kharkiv and Kyiv", "Kharkiv, Odesa and Sumy Oblasts"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.spans import Candidate

_JOINTS = frozenset([",", "and", "or", "&", ""])


def spelled_out(doc: Doc, candidates: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The candidates, each division of a list with its name in full: it is not the city of that name."""
    candidates = [part for candidate in candidates for part in _without_whole(doc, candidate, names)]
    found = {n: noun for last, noun in _lists(doc, candidates, names) for n in last}
    return [
        _spelled(doc, candidate, found[n], names) if n in found else candidate for n, candidate in enumerate(candidates)
    ]


def _lists(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[tuple[list[int], str]]:
    """The numbers of the names of each list, and its noun in the singular."""
    for n, candidate in enumerate(candidates):
        after = doc[candidate.end] if candidate.end < len(doc) else None
        noun = _noun(after.text, names) if after is not None else ""
        own = _noun(doc[candidate.end - 1].text, names) if len(candidate) > 1 else ""
        if noun or own:
            members = list(_joined(doc, candidates, n, -1))
            if len(members) > 1:
                yield members, noun or own
        opened = doc[candidate.start - 2 : candidate.start] if candidate.start > 1 else None
        if opened is not None and opened[1].lower_ == "of" and _noun(opened[0].text, names):
            always = opened[0].lower_ in names.shapes.always
            found = list(_joined(doc, candidates, n, 1))
            yield (
                [m for m in found if always or _is_listed(doc, candidates[m], opened[0].text, names)],
                _noun(opened[0].text, names),
            )


def _without_whole(doc: Doc, candidate: Candidate, names: Names) -> Iterator[Candidate]:
    """A list's last division apart from the country that the tagger took into its name ("Lviv Oblasts of Ukraine")."""
    of = next((i for i in range(candidate.start + 2, candidate.end - 1) if doc[i].lower_ == "of"), None)
    known = names.gazetteer.known(doc[of + 1 : candidate.end].text) if of is not None else None
    if of is None or known is None or not _noun(doc[of - 1].text, names):
        yield candidate
        return
    yield replace(candidate, end=of, type="Place")
    yield replace(candidate, start=of + 1, type=known.type, rule="gazetteer", known=known, title=None)


def _noun(word: str, names: Names) -> str:
    return names.shapes.listed.get(word.lower(), "")


def _is_listed(doc: Doc, candidate: Candidate, noun: str, names: Names) -> bool:
    """Is there a known division of that name ("the states of Ohio and [New York]")?"""
    return names.gazetteer.known(f"{doc[candidate.start : candidate.end].text} {_noun(noun, names)}") is not None


def _joined(doc: Doc, candidates: Sequence[Candidate], n: int, step: int) -> Iterator[int]:
    """A name and those coordinated with it before or after it, one after another."""
    while 0 <= n < len(candidates) and _may_be(candidates[n]):
        yield n
        m = n + step
        if not 0 <= m < len(candidates):
            return
        one, other = sorted((candidates[n], candidates[m]), key=lambda c: c.start)
        between = {token.lower_ for token in doc[one.end : other.start]}
        if not between or not between <= _JOINTS:
            return
        n = m


def _may_be(candidate: Candidate) -> bool:
    return candidate.type not in ("Country", "Event", "Work") and candidate.rule not in ("demonym", "listed")


def _spelled(doc: Doc, candidate: Candidate, noun: str, names: Names) -> Candidate:
    words = [token.text for token in doc[candidate.start : candidate.end]]
    if len(words) > 1 and _noun(words[-1], names):
        words.pop()
    full = " ".join([*words, noun])
    known = names.gazetteer.known(full)
    if known is None and candidate.known is not None:
        return candidate  # "the states of Texas and Utah" are listed so
    return replace(candidate, type="Place", title=None, known=known, full=full)
