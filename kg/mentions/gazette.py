"""Names that the gazetteer knows, with the reading of ambiguous forms that the article speaks for."""

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.lang.gazetteer import Candidate as Reading
from kg.lang.gazetteer import Gazetteer, Known, first_word, plain
from kg.mentions.spans import Candidate, longest_first

#: Forms of so many tokens are looked for; the longest in the tables has fewer.
_MAX_TOKENS = 12


def gazette(doc: Doc, gazetteer: Gazetteer, words: frozenset[str]) -> list[Candidate]:
    """Every longest stretch of tokens that is a form of the gazetteer, in text order.

    In lines set in capitals, acronyms that are also `words` ("WHO IS NEXT") are left alone.
    """
    return longest_first(_matches(doc, gazetteer, words))


def _matches(doc: Doc, gazetteer: Gazetteer, words: frozenset[str]) -> Iterator[Candidate]:
    text = plain_text(doc)
    for token in doc:
        longest = gazetteer.starts.get(first_word(token.text))
        if longest is None:
            continue
        for end in range(min(token.i + _MAX_TOKENS, len(doc)), token.i, -1):
            if doc[end - 1].is_space:
                continue
            stretch = plain(doc.text[token.idx : doc[end - 1].idx + len(doc[end - 1])])
            if len(stretch) > longest:
                continue
            form = (
                _as_listed(stretch, gazetteer, words) if stretch.isupper() and _in_capitals(doc, token.i) else stretch
            )
            found = _look_up(form, gazetteer, text)
            if found:
                yield Candidate(token.i, end, found.type, "demonym" if found.demonym else "gazetteer", found)
                break


def plain_text(doc: Doc) -> str:
    """The article as the gazetteer's forms are written."""
    return doc.text.replace("’", "'")


def _as_listed(stretch: str, gazetteer: Gazetteer, words: frozenset[str]) -> str:
    """The form that a stretch in capitals stands for."""
    return "" if stretch.lower() in words else gazetteer.capitalised.get(stretch, stretch)


def _look_up(form: str, gazetteer: Gazetteer, text: str) -> Known | None:
    if form in gazetteer.ambiguous:
        return _speaks_for(gazetteer.ambiguous[form], text)
    return gazetteer.forms.get(form)


def _speaks_for(readings: tuple[Reading, ...], text: str) -> Known | None:
    """The reading with most clues in the article; the first listed where they draw."""
    best = max(readings, key=lambda reading: sum(_occurs(clue, text) for clue in reading.clues))
    return best.known


def _occurs(clue: str, text: str) -> bool:
    start = text.find(clue)
    while start >= 0:
        end = start + len(clue)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            return True
        start = text.find(clue, end)
    return False


def _in_capitals(doc: Doc, i: int) -> bool:
    """Is the line around a token set in capitals, as headlines and datelines of wires are?"""
    around = [t for t in doc[max(0, i - 3) : i + 4] if t.is_alpha and len(t) > 1]
    return sum(t.is_upper for t in around) > max(1, len(around) // 2)
