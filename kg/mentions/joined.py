"""Pieces of one name that the tagger parts, put together."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.spans import Candidate


def join(doc: Doc, seen: Sequence[Candidate], names: Names) -> list[Candidate]:
    """Pieces of a name put together: a person's parted by an apostrophe ("Shia' Al Sudani") or by the tagger alone.

    And a movement's before its aim ("Popular Front | for the Liberation of Chad").
    """
    joined: list[Candidate] = []
    for candidate in seen:
        last = joined[-1] if joined else None
        if last is not None and _is_one(doc, last, candidate, names):
            joined[-1] = replace(last, end=candidate.end)
        else:
            joined.append(candidate)
    return joined


def _is_one(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Are two pieces one name?"""
    return _parted(doc, one, other) or _compounded(doc, one, other) or _for_its_aim(doc, one, other, names)


def _parted(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does only an apostrophe part a person's name from a capitalised piece ("O' Leary", "Mahmud ‘Abd-al-Orem")?"""
    apart = doc[one.end : other.start].text
    closed = other.end < len(doc) and doc[other.end].text in ("'", "’")  # "Ana ‘Nita’ Ruiz"
    pieces = one.type == "Person" and other.type in ("Person", "Place", "Organization")
    return pieces and (apart in ("'", "’") or (apart == "‘" and not closed))


def _for_its_aim(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Do "for the" and a name with "of" in it tell what a body with a noun for a body at its end is for?"""
    body = names.shapes.parts.last.get(doc[one.end - 1].text) == "Organization" and one.type == "Organization"
    joint = [token.lower_ for token in doc[one.end : other.start]] == ["for", "the"]
    return (
        body and joint and other.type == "Organization" and any(t.lower_ == "of" for t in doc[other.start : other.end])
    )


def _compounded(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does the parse make a person's name the first part of the next one ("Luiz Inácio | Lula da Silva")?"""
    if one.type != "Person" or other.type != "Person" or one.end != other.start or other.title is not None:
        return False
    last = doc[one.end - 1]
    return last.dep_ == "compound" and other.start <= last.head.i < other.end
