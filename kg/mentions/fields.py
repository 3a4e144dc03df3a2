"""Names of bodies that list their fields with "and": "Ministry of Fisheries and Mines", "Alert and Care Network"."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised

_LISTED = frozenset(["GPE", "LOC", "PERSON", "NORP"])
_BODIES = frozenset(["Organization", "Event", "Work", ""])


def with_fields(doc: Doc, found: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The names, in text order, with the two halves of a body's name that the tagger took for two put together."""
    joined: list[Candidate] = []
    for candidate in found:
        last = joined[-1] if joined else None
        if last is not None and _are_halves(doc, last, candidate, names):
            kind = names.shapes.last.get(doc[candidate.end - 1].text) or last.type
            joined[-1] = replace(last, end=candidate.end, type=kind)
        else:
            joined.append(candidate)
    return joined


def _are_halves(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does "and" join two names into one, of a body of which the first or the last word tells the kind?"""
    joint = other.start == one.end + 1 and doc[one.end].lower_ in ("and", "&")
    plain = all(c.known is None and c.type in _BODIES and c.title is None for c in (one, other))
    if not (joint and plain) or one.type == "" or doc[other.start].ent_type_ in _LISTED:
        return False
    return _is_of_fields(doc, one, other, names) or _is_for_fields(doc, one, other, names)


def _kind(doc: Doc, position: int, names: Names) -> str:
    return names.shapes.last.get(doc[position].text, "") or names.shapes.first.get(doc[position].text, "")


def _is_of_fields(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """ "Ministry of Fisheries | and Mines": a kind of body "of" one field and another, which tells no kind."""
    of = next((t for t in doc[one.start + 1 : one.end - 1] if t.lower_ in ("of", "for")), None)
    field = doc[other.start : other.end].root
    if of is None or _kind(doc, one.start, names) != "Organization" or _kind(doc, other.end - 1, names):
        return False
    top = of.i + 1 if doc[one.start].lower_ not in names.shapes.after else one.start
    return field.dep_ == "conj" and top <= field.head.i < one.end and doc[of.i + 1].ent_type_ not in _LISTED


def _is_for_fields(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """ "The Outbreak Alert | and Response Network": behind an article, a field before another's kind of body."""
    before = doc[one.start - 1] if one.start else None
    opened = before is not None and (before.tag_ in ("DT", "POS") or before.text == "-" or before.dep_ == "amod")
    kind = names.shapes.last.get(doc[other.end - 1].text)
    listed = names.gazetteer.known(doc[other.start].text) is not None
    fields = len(other) > 1 and not _kind(doc, one.end - 1, names) and not listed
    return opened and kind == "Organization" and fields and all(capitalised(t) for t in doc[other.start : other.end])
