"""Names that stand in one stretch of capitals: "the Party for Freedom | and | Union for Reform", "Greek [Orem FC]"."""

from dataclasses import replace

from spacy.tokens import Doc, Span

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised, is_ordinal

#: Words of a club's name with the letters that close it.
_CLUB = 2
_DASHES = frozenset(["-", "–", "—", "/"])


def pair(span: Span, names: Names) -> tuple[int, int] | None:
    """One past the first name and where the second starts, where a stretch is two bodies' names; else None."""
    for token in span[1:-1]:
        left, right = span.doc[span.start : token.i], span.doc[token.i + 1 : span.end]
        joint = token.lower_ == "and" and _are_bodies(left, right, names)
        apart = token.text in _DASHES and _are_sides(left, right, names)
        if joint or apart:
            return token.i, token.i + 1
    return None


def dateline(span: Span) -> tuple[int, int] | None:
    """One past the place of a report and where the name behind the dash starts ("[LYON] - | Velmo said"); else None."""
    dash = next((t.i for t in span[1:-1] if t.text in _DASHES and t.whitespace_ and t.nbor(-1).whitespace_), 0)
    return (dash, dash + 1) if dash else None


def owned_name(span: Span, names: Names) -> tuple[int, int] | None:
    """One past an owner's name and where that starts of what he has ("[Nokia]'s | Velmo Market"); else None."""
    mark = next((token.i for token in span[1:-1] if token.tag_ == "POS"), 0)
    owner = span.doc[span.start : mark]
    owned = bool(mark) and capitalised(span.doc[mark + 1]) and _is_owner(owner, names)
    return (mark, mark + 1) if owned else None


def _is_owner(span: Span, names: Names) -> bool:
    """Is it a name by itself: known, or told elsewhere without the possessive, as no "Moody" is?"""
    known = names.gazetteer.known(span.text)
    if known is not None:
        return not known.demonym
    doc, size = span.doc, len(span)
    starts = (token.i for token in doc[: -size or None] if token.text == span[0].text and token.i != span.start)
    return any(doc[i : i + size].text == span.text and doc[i + size].tag_ != "POS" for i in starts)


def without_people(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A unit's or a club's name without its people's ("Ukrainian [93rd Brigade]", "Greek [Orem FC]").

    And a place's without the people in it: "the [Orem] Palestinian refugee camp".
    """
    last = doc[candidate.end - 1]
    inside = names.gazetteer.known(last.text) if candidate.type == "Place" and len(candidate) > 1 else None
    if inside is not None and inside.demonym and last.dep_ == "amod" and last.head.i >= candidate.end:
        return replace(candidate, end=candidate.end - 1)
    people = names.gazetteer.known(doc[candidate.start].text)
    if people is None or not people.demonym or len(candidate) <= _CLUB:
        return candidate
    told = is_ordinal(doc[candidate.start + 1]) or doc[candidate.end - 1].lower_ in names.shapes.teams.clubs
    return replace(candidate, start=candidate.start + 1) if told else candidate


def _are_bodies(left: Span, right: Span, names: Names) -> bool:
    """Does "and" stand between two whole names of bodies: "Ministry of Justice | and | Ministry of Trade"?

    Or between one and a state or a person: "Ministry of Justice | and | Oman".
    """
    if any(token.lower_ == "and" for token in right):
        return False
    if _opens_body(left, names) and (_is_state(right, names) or opens_with_given(right, names)):
        return True
    if _opens_body(right, names):
        return _opens_body(left, names) or _ends_party(left, names) or _has_aim(left, names)
    another = _has_aim(left, names) and not right[0].lower_.endswith(names.shapes.rejoined.abstract)
    return _ends_party(right, names) and (_ends_party(left, names) or another)


def _is_state(span: Span, names: Names) -> bool:
    known = names.gazetteer.known(span.text)
    return known is not None and known.type == "Country" and not known.demonym


def opens_with_given(span: Span, names: Names) -> bool:
    """Does a given name open the stretch, and no noun for a body close it?"""
    given = span[0].text in names.first_names or span[0].lower_ in names.first_names
    return len(span) > 1 and given and span[-1].text not in names.shapes.parts.last


def _opens_body(span: Span, names: Names) -> bool:
    """Does "of" or "for" lead from a noun for a body, which opens the stretch, to more of its name?"""
    noun = span[0].text
    body = noun in names.shapes.rejoined.aiming or names.shapes.parts.first.get(noun) == "Organization"
    return len(span) > 2 and body and span[1].lower_ in ("of", "for")


def _ends_party(span: Span, names: Names) -> bool:
    """Does a noun for a body with aims end the stretch, with words of its own before it?"""
    return len(span) > 1 and span[-1].text in names.shapes.rejoined.aiming and not _opens_body(span, names)


def _has_aim(span: Span, names: Names) -> bool:
    """Does "for" lead from a noun for a body within the stretch to what it is for ("People's Party for Reform")?"""
    return any(token.text in names.shapes.rejoined.aiming and token.nbor(1).lower_ == "for" for token in span[:-2])


def _are_sides(left: Span, right: Span, names: Names) -> bool:
    """Does a dash stand between two bodies that each are told to be one: "a Velmo Times-ABC News poll"?

    Or between two peoples of one person: "the [Omani]-[Chadian] clerk Ana Ruiz".
    """
    peoples = [names.gazetteer.known(side.text) for side in (left, right)]
    if all(known is not None and known.demonym for known in peoples):
        return True
    return all(len(side) > 1 or names.gazetteer.known(side.text) is not None for side in (left, right)) and all(
        _is_body(side, names) for side in (left, right)
    )


def _is_body(span: Span, names: Names) -> bool:
    known = names.gazetteer.known(span.text)
    if known is not None:
        return known.type == "Organization" and not known.demonym
    return len(span) > 1 and names.shapes.parts.last.get(span[-1].text) == "Organization"
