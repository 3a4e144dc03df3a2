"""Names that the place behind them encloses: "Manbij in Syria", "Velmo, Orem, Greece", "left Orem, Chad, in May"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.lang.name_sections import Situations
from kg.mentions.names import Names
from kg.mentions.shapes import worded
from kg.mentions.spans import Candidate
from kg.tree import is_modifier


def is_in_chain(doc: Doc, candidates: Sequence[Candidate], n: int, place: Situations) -> bool:
    """Is it in a chain of places, from a preposition to a known one ("in [Novi Orem], [Velmo], Serbia")?"""
    first = last = n
    while first and doc[candidates[first - 1].end : candidates[first].start].text == ",":
        first -= 1
    while last + 1 < len(candidates) and doc[candidates[last].end : candidates[last + 1].start].text == ",":
        last += 1
    end = candidates[last]
    closed = end.end >= len(doc) or doc[end.end].is_punct
    known = end.known is not None and end.known.type in ("Country", "Place") and end.rule != "demonym"
    before = doc[candidates[first].start - 1].lower_ if candidates[first].start else ""
    return n < last and last - first > 1 and known and closed and before in place.prepositions


def lies_in_known(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> bool:
    """Is a name followed by the place that holds it ("Manbij in Syria", "Shwe Kokko, Myawaddy District")?"""
    after = candidates[n + 1] if n + 1 < len(candidates) else None
    if after is None or after.rule == "demonym":
        return False
    known = after.known is not None and after.known.type in ("Country", "Place")
    noun = doc[after.end].lemma_ if after.end < len(doc) else ""
    divided = noun in names.shapes.divisions.kinds and doc[after.end].is_lower  # "Velmo, [Orem] province"
    gap = [t.lower_ for t in doc[candidates[n].end : after.start]]
    side = len(gap) == 2 and gap[0] in ("in", ",") and gap[1] in names.shapes.compass | {"the"}
    if not (gap in ([","], ["in"]) or side) or (not divided and is_modifier(doc[after.start : after.end].root)):
        return False
    placed = known or divided or worded(doc, after, names) == "Place"
    return placed or (after.type == "Place" and lies_in_known(doc, candidates, n + 1, names))


def is_between_places(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> bool:
    """ "Sintiki, [Serres], Greece": between a place and the known one that holds both."""
    if not n or not lies_in_known(doc, candidates, n, names):
        return False
    before = candidates[n - 1]
    return before.type == "Place" and doc[before.end : candidates[n].start].text == ","


def is_on_way(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> bool:
    """ "On the road between [Orem] and [Velmo] in Kent": what ways lead from and to, before what holds them."""
    here, ways = candidates[n], names.shapes.situations.ways
    first = n if doc[here.start - 1 : here.start].text == "between" else n - 1
    if first < 0 or first + 1 >= len(candidates):
        return False
    opening, second = candidates[first], candidates[first + 1]
    between = doc[opening.start - 1] if opening.start else doc[opening.start]
    joined = between.lower_ == "between" and doc[opening.end : second.start].text == "and"
    way = between.head.lemma_.lower() in ways or any(
        t.lemma_.lower() in ways for t in doc[between.sent.start : between.i]
    )
    return joined and way and lies_in_known(doc, candidates, first + 1, names)


def is_before_division(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> bool:
    """ "[Toretsk], Donetsk Oblast, fell": no person's, and before the division that holds it, set off by commas."""
    if candidates[n].type == "Person" or not lies_in_known(doc, candidates, n, names):
        return False
    after = candidates[n + 1]
    if doc[after.end : after.end + 1].text == "-":
        beside = candidates[n].end + 1 == after.start  # "[Lyon], France-based", not "Velmo, the Lyon-based firm"
        return beside and doc[after.end + 1 : after.end + 2].text in names.places.based
    closed = after.end >= len(doc) or doc[after.end].is_punct
    return closed and doc[candidates[n].end].text == "," and worded(doc, after, names) == "Place"


def is_before_state(doc: Doc, candidates: Sequence[Candidate], n: int) -> bool:
    """ "Left [Orem], Chad, in May": a state set off by commas, and no list of names."""
    here, after = candidates[n], candidates[n + 1] if n + 1 < len(candidates) else None
    if after is None or after.known is None or after.known.type != "Country" or after.rule == "demonym":
        return False
    listed = doc[here.start - 1 : here.start].text in (",", "and") or doc[after.end : after.end + 2].text in (
        ", and",
        ", or",
    )
    set_off = doc[here.end : after.start].text == "," and doc[after.end : after.end + 1].text in (",", ".", "")
    return set_off and not listed
