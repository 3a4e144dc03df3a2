"""Names that the gazetteer knows, with the reading of ambiguous forms that the article speaks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.lang.gazetteer import Candidate as Reading
from kg.lang.gazetteer import Gazetteer, Known, first_word, plain
from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised, is_language, longest_first

#: Forms of so many tokens are looked for; the longest in the tables has fewer.
_MAX_TOKENS = 12
#: The clue that stands for an office or a vote of a division beside a form.
_SEAT = "@seat"
#: No more words has a person's name between an office and its place.
_NAMED = 5
#: A name of several words with its acronym in brackets.
_GLOSS = re.compile(
    r"(?P<name>(?:[A-Z][\w'-]+ (?:(?:of|for|the|and|on|to|in) )*){2,8})\((?:the )?(?P<letters>[A-Z]{2,7})\)"
)


def gazette(doc: Doc, names: Names) -> list[Candidate]:
    """Every longest stretch of tokens that is a form of the gazetteer, in text order.

    In lines set in capitals, acronyms that are also words ("WHO IS NEXT") are left alone.
    """
    text = plain_text(doc)
    found = (_longest(doc, token.i, min(token.i + _MAX_TOKENS, len(doc)), names, text) for token in doc)
    own = set(_spelled_out(text, names.gazetteer))
    free = (c for c in found if c is not None and doc[c.start : c.end].text not in own)
    return longest_first(free)


def _spelled_out(text: str, gazetteer: Gazetteer) -> Iterator[str]:
    """Acronyms that an article gives to other bodies than the tables do ("the Amber Fishing Party (AFP)")."""
    for match in _GLOSS.finditer(text):
        letters = match["letters"]
        words = [word for word in match["name"].split() if word[0].isupper()][-len(letters) :]
        if "".join(word[0] for word in words) == letters:
            start = match["name"].rindex(words[0]) if words.count(words[0]) == 1 else 0
            told = gazetteer.forms.get(plain(match["name"][start:].strip()))
            known = gazetteer.forms.get(letters)
            if known is not None and told != known and not _is_name_of(match["name"], known):
                yield letters


def _is_name_of(name: str, known: Known) -> bool:
    """Does a name end on the listed one, or on its last word ("the U.S. Food and Drug Administration")?"""
    return known.canonical.split()[-1] in name.split()[-2:]


def inner(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """Countries and places named inside the names of bodies, events and peoples ("Philippine Senate", "Bank of Japan").

    Not those inside a known body's name that is no organ of theirs ("Organization of *American* States").
    """
    text = plain_text(doc)
    for whole in candidates:
        end = whole.start
        if len(whole) > 1 and whole.type in ("Organization", "Event", "Work", "Group"):
            for i in range(whole.start, whole.end):
                last = whole.end - 1 if i == whole.start else whole.end
                found = _longest(doc, i, last, names, text) if i >= end else None
                if found is not None and found.type in ("Country", "Place"):
                    end = found.end
                    if whole.known is None or (found.known and whole.known.country == found.known.canonical):
                        yield replace(found, rule="inside")


def _longest(doc: Doc, i: int, last: int, names: Names, text: str) -> Candidate | None:
    """The longest form of the gazetteer that starts at a token and ends at `last` or before."""
    longest = names.gazetteer.starts.get(first_word(doc[i].text))
    if longest is None:
        return None
    in_capitals = doc[i].is_upper and _in_capitals(doc, i)
    for end in range(last, i, -1):
        stretch = plain(text[doc[i].idx : doc[end - 1].idx + len(doc[end - 1])])
        if len(stretch) > longest or doc[end - 1].is_space:
            continue
        form = _as_listed(stretch, names) if in_capitals and stretch.isupper() else stretch
        found = _seated(doc, (i, end), form, names) or reading(form, names.gazetteer, text)
        if found and found.demonym and is_language(doc, end, names.shapes.languages):
            return None
        if found:
            start = i + 1 if doc[i].lower_ == "the" else i  # "the Arctic" is listed so, but its name is "Arctic"
            return Candidate(start, end, found.type, "demonym" if found.demonym else "gazetteer", found)
    return None


def _seated(doc: Doc, span: tuple[int, int], form: str, names: Names) -> Known | None:
    """The division of an ambiguous name beside one of its offices ("Sen. Ana Ruiz of [New York]"); else None."""
    readings = names.gazetteer.ambiguous.get(form, ())
    division = next((reading.known for reading in readings if _SEAT in reading.clues), None)
    return (
        division
        if division is not None and (_leads_seat(doc, span[1], names) or _ends_seat(doc, span[0], names))
        else None
    )


def _leads_seat(doc: Doc, end: int, names: Names) -> bool:
    """Does a name stand before an office or a vote ("[New York] Governor Ana Ruiz")?"""
    return any(doc[end : end + length].text.lower() in names.titles.seats.divisions for length in (1, 2, 3))


def _ends_seat(doc: Doc, start: int, names: Names) -> bool:
    """Does a preposition lead from an office or a vote to a name ("the primary in [New York]")?"""
    before = start - 1
    if before < 1 or doc[before].lower_ not in ("of", "from", "in"):
        return False
    words = [doc[before - 1].lower_]
    while doc[before].lower_ == "of" and len(words) < min(_NAMED, before) and capitalised(doc[before - len(words)]):
        words.append(doc[before - len(words) - 1].lower_)
    return not names.titles.seats.divisions.isdisjoint(words)


def plain_text(doc: Doc) -> str:
    """The article as the gazetteer's forms are written."""
    return doc.text.replace("’", "'")


def _as_listed(stretch: str, names: Names) -> str:
    """The form that a stretch in capitals stands for."""
    return "" if stretch.lower() in names.shapes.common_words else names.gazetteer.capitalised.get(stretch, stretch)


def reading(form: str, gazetteer: Gazetteer, text: str) -> Known | None:
    """What a form names in an article with this text; None for an unknown form, or where no clue decides."""
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
        if not (clue[0].isalnum() and text[start - 1 : start].isalnum()) and not text[end : end + 1].isalnum():
            return True
        start = text.find(clue, end)
    return False


def _in_capitals(doc: Doc, i: int) -> bool:
    """Is the line around a token set in capitals, as headlines and datelines of wires are?"""
    around = [t for t in doc[max(0, i - 3) : i + 4] if t.is_alpha and len(t) > 1]
    return sum(t.is_upper for t in around) > max(1, len(around) // 2)
