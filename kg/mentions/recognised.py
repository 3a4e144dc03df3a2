"""Names that the tagger sees: its entities, cleaned and parted where it takes two for one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Span

from kg.mentions.names import Names
from kg.mentions.pairs import dateline, owned_name, pair
from kg.mentions.shapes import opens_with_trade, shape
from kg.mentions.spans import Candidate, capitalised, is_language, trimmed
from kg.mentions.tails import without_tail
from kg.mentions.titled import (
    MAX_TOKENS,
    in_portfolio,
    is_empty,
    is_of_title,
    past_officials,
    place_in_title,
    without_office,
)

#: The tagger's labels (OntoNotes) as ontology classes.
_TYPES = {
    "PERSON": "Person",
    "ORG": "Organization",
    "GPE": "Place",
    "LOC": "Place",
    "NORP": "Group",
    "FAC": "Place",
    "EVENT": "Event",
    "WORK_OF_ART": "Work",
    "LAW": "Work",
    "PRODUCT": "Product",
}
#: Words of a person's first and family name.
_FULL_NAME = 2
#: Those of them for places.
_PLACES = frozenset(["GPE", "LOC", "FAC"])
#: The model with which no person's name ends ("Kamov [Ka-27]").
_MODEL = re.compile(r"[A-Z][A-Za-z]{0,3}-\d{1,3}[A-Z]*")


def recognised(doc: Doc, names: Names) -> Iterator[Candidate]:
    """The tagger's named entities, trimmed to what is capitalised; amounts, dates and the like are no names."""
    for ent in (one for entity in doc.ents for one in _apart(entity, names)):
        tongue = is_language(doc, ent.end, names.shapes.languages)
        if ent.label_ in _TYPES and len(ent) <= MAX_TOKENS and not tongue:
            kind = "Product" if ent.label_ == "PERSON" and _MODEL.fullmatch(ent[-1].text) else _TYPES[ent.label_]
            seat = place_in_title(ent, names) if ent.label_ == "ORG" else None
            start = _body_start(doc, ent, names) if seat is None else seat
            seen = Candidate(start, _whole_end(doc, ent, names), kind if seat is None else "Place", "ner")
            named = without_tail(doc, seen, names.shapes.counts)
            candidate = trimmed(doc, named, names.shapes.inside.particles)
            if candidate and not is_empty(doc, candidate, names) and not is_of_title(doc, candidate, names):
                named = _with_given(doc, _with_month(doc, without_office(doc, candidate, names), names), names)
                yield from _parted(doc, named, names)


def _apart(ent: Span, names: Names) -> Iterator[Span]:
    """Two persons that the tagger takes for one, a person with the body he is of, a town with what holds it."""
    of = _full_name_end(ent, names) or _surname_end(ent)
    body = of + 1 + (of > 0 and ent.doc[of + 1].lower_ == "the")
    if of and body < ent.end:
        yield Span(ent.doc, ent.start, of, label="PERSON")
        yield Span(ent.doc, body, ent.end, label="ORG")
        return
    if parts := _two(ent, names):
        yield from parts
        return
    joint = next((t.i for t in ent[1:-1] if t.lower_ == "and"), None) if ent.label_ == "PERSON" else None
    held = _comma(ent, names) if ent.label_ not in _PLACES and joint is None else 0
    if joint is None and not held:
        yield ent
        return
    yield Span(ent.doc, ent.start, joint or held, label=ent.label)
    yield Span(ent.doc, (joint or held) + 1, ent.end, label="GPE" if held else ent.label)


def _full_name_end(ent: Span, names: Names) -> int:
    """Where "of" parts a full name from the person's known body ("[Ana Ruiz] of Médecins Sans Frontières"); else 0."""
    of = ent.start + 2
    if ent.label_ != "ORG" or len(ent) < 4 or ent.doc[of].lower_ != "of" or ent[0].text not in names.first_names:
        return 0
    lone = not any(t.text in names.shapes.parts.last or t.text in names.shapes.parts.first for t in ent[:2])
    body = of + 1 + (ent.doc[of + 1].lower_ == "the")
    return of if lone and body < ent.end and names.gazetteer.known(ent.doc[body : ent.end].text) is not None else 0


def _surname_end(ent: Span) -> int:
    """Where "of" parts the surname of somebody told in full before from his body ("[Ruiz] of Velmo Bank"); else 0."""
    of = ent.start + 1
    if ent.label_ != "ORG" or len(ent) < 3 or ent.doc[of].lower_ != "of":
        return 0
    people = (e for e in ent.doc.ents if e.label_ == "PERSON" and e.end <= ent.start and len(e) > 1)
    return of if any(e[-1].text == ent[0].text for e in people) else 0


def _two(ent: Span, names: Names) -> list[Span]:
    """The parts of a name that is two bodies', or an owner's and that of what he has; none of any other."""
    if ent.label_ == "PERSON":
        return []
    named = ent.doc[ent.start + (ent[0].lower_ == "the") : ent.end]
    parts = (pair(named, names) if ent.label_ in ("ORG", "NORP") else dateline(named)) or owned_name(named, names)
    if parts is None:
        return []
    first = "NORP" if ent.label_ == "NORP" else "ORG"  # "a [Brazilian]-[Norwegian] skier"
    return [Span(ent.doc, named.start, parts[0], label=first), Span(ent.doc, parts[1], ent.end, label=ent.label)]


def _comma(ent: Span, names: Names) -> int:
    """The comma or "in" of a name behind which only the place is told where it lies ("Kent, England"); else 0."""
    comma = next((t.i for t in ent[1:-1] if t.text == "," or t.lower_ == "in"), 0)
    return comma if comma and _holds(ent.doc[comma + 1 : ent.end], names) else 0


def _body_start(doc: Doc, ent: Span, names: Names) -> int:
    """Where the name starts; after the noun for its people that only the start of a sentence sets in capitals."""
    first = doc[ent.start]
    kind = next((t for t in ent[1:-1] if t.tag_ == "NN" and t.lower_ in names.nominals), None)
    people = names.gazetteer.known(first.text) if kind is not None else None
    if kind is not None and people is not None and people.demonym and capitalised(doc[kind.i + 1]):
        return kind.i + 1  # "the Peruvian airline [Andara]"
    if kind is not None and doc[kind.i - 1].text in names.shapes.teams.leagues and capitalised(doc[kind.i + 1]):
        return kind.i + 1  # "Premier League club [Orem]"
    if len(ent) > 1 and capitalised(ent[1]) and opens_with_trade(first, names):
        return ent.start + 1
    if (
        ent.label_ == "PERSON"
        and len(ent) > 2
        and first.text in names.parties.partisans
        and doc[ent.start + 1].text in names.first_names
    ):
        return ent.start + 1  # "Liberal [Ana Ruiz]"
    if first.is_sent_start and _opens_with_several(ent, names):
        return ent.start + 1
    if (behind := past_officials(ent, names)) > ent.start:
        return behind
    several = first.is_sent_start and first.tag_ in ("NNS", "NNPS") and names.nominals.get(first.lemma_.lower())
    grouped = several in ("Person", "Group") or names.nominals.get(first.lower_) == "Group"
    return ent.start + 2 if grouped and len(ent) > 2 and doc[ent.start + 1].lower_ == "of" else ent.start


def _opens_with_several(ent: Span, names: Names) -> bool:
    """Does a person's name open with what several are ("Stars [Ana Ruiz] and Ion Popa")?"""
    named = ent.label_ == "PERSON" and len(ent) > _FULL_NAME and ent[1].text in names.first_names
    return named and ent[0].tag_ in ("NNS", "NNPS") and ent[0].lower_.endswith("s")


def _whole_end(doc: Doc, ent: Span, names: Names) -> int:
    """One past the name; a body's that the tagger ends with "of" takes the place after it ("High Court of | Peru").

    A place's ends before the place that holds it ("Gomara | in Ituri Province", "Gomara | , Ituri Province").
    """
    if ent.label_ in _PLACES:
        within = names.shapes.situations.prepositions | {","}
        return next((t.i for t in ent[1:-1] if t.lower_ in within), ent.end)
    after = doc[ent.end] if ent.end < len(doc) else None
    if ent.label_ != "ORG" or len(ent) < 2 or ent[-1].lower_ != "of" or after is None:
        return ent.end
    place = next((e for e in doc.ents if e.start <= ent.end < e.end and e.label_ in ("GPE", "LOC")), None)
    return place.end if place is not None else ent.end


def _holds(tail: Span, names: Names) -> bool:
    """Does the end of a name, after a comma or "in", tell only where the thing lies ("Kent, England")?"""
    known = names.gazetteer.known(tail.text)
    kind = len(tail) > 1 and names.shapes.parts.last.get(tail[-1].text) == "Place"
    return kind or tail[-1].text in names.shapes.kinds or (known is not None and known.type in ("Country", "Place"))


def _with_given(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A person's name with what stands before its particle, which the tagger left out ("[Isabel dos] Santos")."""
    i = candidate.start - 1
    parted = i > 0 and doc[i].text in names.shapes.inside.particles and doc[i - 1].tag_ in ("NNP", "NNPS")
    given = parted and doc[i - 1].text in names.first_names and not doc[i - 1].ent_type_
    return replace(candidate, start=i - 1) if candidate.type == "Person" and given else candidate


def _with_month(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A first name with the surname that is a month's name, too, if the parse takes them for one ("Theresa | May")."""
    first, after = doc[candidate.start], doc[min(candidate.end, len(doc) - 1)]
    month = after.lower_ in names.time.months and after.tag_ == "NNP" and candidate.type == "Person"
    return (
        replace(candidate, end=candidate.end + 1)
        if month and len(candidate) == 1 and first.head == after
        else candidate
    )


def _parted(doc: Doc, candidate: Candidate, names: Names) -> Iterator[Candidate]:
    """A body's name, and behind it the person's whom a title before it calls ("judge of the Labour Court Ana Ruiz")."""
    opened = doc[candidate.start - 1] if candidate.start else None
    if opened is not None and opened.lower_ == "the" and opened.i:
        opened = opened.nbor(-1)
    of = opened if opened is not None and opened.lower_ in ("of", "for", "to") else None  # "envoy to [Peru] Ana Ruiz"
    given = doc[candidate.start].text in names.first_names or len(candidate) <= _FULL_NAME
    if candidate.type == "Person" and not given and in_portfolio(doc, candidate.start, names):
        yield replace(candidate, start=candidate.end - _FULL_NAME)  # "Commissioner for Competition [Ana Ruiz]"
        return
    office = of is not None and (of.head.lower_ in names.titles.genders or in_portfolio(doc, candidate.start, names))
    if candidate.type != "Person" and office:
        for start in range(candidate.end - 2, max(candidate.start + 1, candidate.end - 4), -1):
            if doc[start].text in names.first_names and doc[start - 1].lower_ not in names.shapes.inside.connectors:
                yield replace(candidate, end=start)
                yield replace(candidate, start=start, type="Person")
                return
        known = _known_opening(doc, candidate, names)
        if known:
            yield replace(candidate, end=known)
            yield replace(candidate, start=known, type="Person")
            return
    yield candidate


def _known_opening(doc: Doc, candidate: Candidate, names: Names) -> int:
    """Where the known name ends that opens a run with a person's behind it ("leader of [Hamas] Ana Ruiz"); else 0."""
    joining = names.shapes.inside.connectors - names.shapes.inside.particles
    for end in range(candidate.end - 2, candidate.start, -1):
        rest = replace(candidate, start=end, type="Person")
        joined = any(t.is_alpha and t.lower_ in joining for t in doc[end : candidate.end])
        told = joined or shape(doc, rest, names)
        if names.gazetteer.known(doc[candidate.start : end].text) is not None and not told:
            return end
    return 0
