"""Names with a small word inside, by which the tagger and the tables take them for two: "Orem upon Velmo"."""

from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.shapes import shape
from kg.mentions.spans import Candidate, capitalised

#: Words of a state's name that is no abbreviation or short form.
_FULL = 2
_DASHES = frozenset(["-", "–"])


def linked(doc: Doc, one: Candidate, other: Candidate, names: Names) -> Candidate | None:
    """The two as one name where what stands between them makes them one; else None."""
    both = replace(one, end=other.end, known=None, rule="joined")
    if _is_of_circuit(doc, one, other, names):
        return replace(both, type="Organization")
    if _is_by_foreign_word(doc, one, other, names):
        return replace(both, type=_kind(one, other))
    if _is_of_state(doc, one, other):
        return replace(other, start=one.start)
    if _is_station(doc, one, other, names):
        return replace(both, type="Place", title=None)
    if _is_by_given_name(doc, one, other, names):
        return replace(both, type="Organization", title=None)
    if _is_partys(doc, one, other, names) or _leads_on(doc, one, other, names):
        return replace(both, type="Organization", title=None)
    aimed = _aims_start(doc, one, other, names)
    if aimed is not None:
        return replace(both, start=aimed, type="Organization", title=None)
    start = _saints_start(doc, one, other, names)
    return replace(both, start=start, type=shape(doc, other, names), title=None) if start is not None else None


def _kind(one: Candidate, other: Candidate) -> str:
    if one.type == "Place" and other.type != "Person":
        return "Place"
    return one.type if one.type == "Person" else "Organization"


def _is_of_circuit(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does "for the" lead from a court to where it sits: "Court of Appeals | for the Ninth Circuit"?"""
    courts, circuits = names.shapes.circuits.courts, names.shapes.circuits.areas
    court = any(token.text in courts for token in doc[one.start : one.end])
    if court and one.rule == "joined" and doc[one.end - 1].text in circuits:
        return doc[one.end : other.start].text == "of" and other.type in ("Place", "Country")
    between = doc[one.end : other.start].text.lower()
    return court and between == "for the" and any(token.text in circuits for token in doc[other.start : other.end])


def _is_by_foreign_word(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Do only small words of another language part the two: "Orem upon Velmo", "Unión por el Cambio"?"""
    between = [token for token in doc[one.end : other.start] if token.text not in _DASHES]
    small = names.shapes.inside.foreign
    words = [token.lower_ for token in between]
    joint = bool(words) and words[0] in small and all(w in small | names.shapes.inside.particles for w in words)
    plain = "demonym" in (one.rule, other.rule) or "Country" in (one.type, other.type)
    return joint and all(token.text.islower() for token in between) and not plain and capitalised(doc[one.end - 1])


def _is_of_state(doc: Doc, one: Candidate, other: Candidate) -> bool:
    """Does a state's name in full open that of its known body ("United States | Fish and Wildlife Service")?"""
    state, body = one.known, other.known
    if state is None or body is None or one.rule == "demonym" or one.type != "Country" or len(one) < _FULL:
        return False
    return other.type == "Organization" and one.end == other.start and state.canonical == body.country


def _is_station(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Is the first only the word that opens a station's name: "RAF | Orem"?"""
    several = doc[other.end - 1].tag_ == "NNPS"  # "RAF Typhoons"
    opens = doc[one.start].text in names.shapes.rejoined.stations
    return opens and not several and len(one) == 1 and one.end == other.start


def _is_partys(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Is the first what a party calls itself: "Republican | People's Party"?"""
    party = other.type == "Organization" and doc[other.end - 1].text in names.shapes.rejoined.aiming
    return party and len(one) == 1 and one.end == other.start and doc[one.start].text in names.parties.partisans


def _is_by_given_name(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does a name open with the possessive of a first name, which is nobody's of the text ("Carla's | List")?"""
    given, word = doc[one.start], doc[other.start]
    lone = len(one) == len(other) == 1 and doc[one.end : other.start].text in ("'s", "’s")
    if not lone or one.type != "Person" or other.type in ("Person", "Place", "Country") or one.known or other.known:
        return False
    named = any(t.text == given.text and t.i + 1 < len(doc) and capitalised(t.nbor(1)) for t in doc)
    return given.text in names.first_names and not named and word.text.istitle() and word.is_alpha


def _leads_on(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Does a capitalised preposition, or "for", lead from a body on to the rest of its name?

    "Association for Ties Across | the Orem Straits", "Volunteers | for the Defence of Chad".
    """
    between = [token.lower_ for token in doc[one.end : other.start]]
    last = doc[one.end - 1]
    free = one.known is None and one.type not in ("Person", "Place") and other.type != "Person"
    across = len(one) > 1 and last.text.istitle() and last.tag_ == "IN" and between in ([], ["the"])
    aim = doc[one.end + 1 : other.start]
    inside = all(token.lower_ in ("the", "of") or capitalised(token) for token in aim)
    aimed = between[:1] == ["for"] and inside and last.text in names.shapes.rejoined.volunteers and len(one) == 1
    return free and (across or aimed)


def _saints_start(doc: Doc, one: Candidate, other: Candidate, names: Names) -> int | None:
    """Where a house's name starts that is called after two ("Queen Orla's | and Velmo Hospital"); else None."""
    between = [token.lower_ for token in doc[one.end : other.start]]
    house = len(other) > 1 and doc[other.end - 1].text in names.shapes.rejoined.houses and other.known is None
    if between not in (["'s", "and"], ["’s", "and"]) or not house or len(one) > 1:
        return None
    if one.title is not None and one.title[1] == one.start:
        return one.title[0]
    titled = one.start > 0 and doc[one.start - 1].text in names.shapes.rejoined.saints | names.shapes.rejoined.royal
    return one.start - titled if titled or one.type == "Person" else None


def _aims_start(doc: Doc, one: Candidate, other: Candidate, names: Names) -> int | None:
    """Where a government's name starts that "of" tells two aims of ("Government of Hope | and Unity"); else None."""
    if doc[one.end : other.start].text != "and" or one.known or other.known or len(other) > 1:
        return None
    of = next((i for i in (one.start - 1, one.start + 1) if i > 0 and doc[i].text == "of"), 0)
    government = of > 0 and doc[of - 1].text.istitle() and doc[of - 1].lower_ in names.shapes.governments.nouns
    aims = all(doc[c.end - 1].lower_.endswith(names.shapes.rejoined.abstract) for c in (one, other))
    return min(of - 1, one.start) if government and aims else None
