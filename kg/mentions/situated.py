"""What the text around a name tells of its type: "the towns of Sabiid and Anole", "in Sintiki, Serres, Greece"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc, Token

from kg.lang.name_sections import Situations
from kg.mentions.enclosed import (
    is_before_division,
    is_before_state,
    is_between_places,
    is_in_chain,
    is_on_way,
    lies_in_known,
)
from kg.mentions.membership import beside_member, is_body
from kg.mentions.names import Names
from kg.mentions.spans import Candidate
from kg.tree import coordination_head

_DASHES = frozenset(["-", "--", "–", "—"])


def situated(doc: Doc, candidates: Sequence[Candidate], names: Names) -> dict[int, str]:
    """The type of each name (by its number) that its surroundings tell; names of the gazetteers need no telling.

    A name is a place behind "the town of", coordinated with such a one, before the country in which it lies, or where
    a number of people is hurt; an apposition tells of what kind it is ("Bunia, the capital of ...").
    """
    found: dict[int, str] = {}
    for n, candidate in enumerate(candidates):
        if candidate.known is not None or candidate.title is not None:
            continue
        town = _is_town_of(doc, candidate, names) or _is_town(doc, candidate, names) or _is_part(doc, candidate, names)
        town = town or _is_seat(doc, candidate, names) or _is_dateline(doc, candidate)
        if kind := "Place" if town else _named_as(doc, candidate, names):
            found[n] = kind
        elif is_body(doc, candidates, n, names):
            found[n] = "Organization"
        elif not _is_named_person(doc, candidate, names):
            told = _told(doc, candidates, n, names)
            if told:
                found[n] = told
        elif candidate.type == "Place" and "Organization" in _appositions(doc, candidate, names):
            found[n] = "Organization"  # "Silver Lake, a private equity group"
    _spread(doc, candidates, found, names)
    return found


def _named_as(doc: Doc, candidate: Candidate, names: Names) -> str:
    """The class of what a participle gives the name to: of a thing or a body ("a robot named [Ada]"), else ""."""
    head = doc[candidate.start : candidate.end].root
    given = head.head if head.dep_ in ("oprd", "attr", "dobj") else None
    if given is None or given.dep_ != "acl" or given.lemma_ not in names.shapes.situations.naming:
        return ""
    kind = names.nominals.get(given.head.lemma_.lower(), "")
    return kind if kind in ("Product", "Organization") else ""


def _is_town_of(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does the name stand behind "the town of", and so is a place's even if it is a first name, too ("Goma")?"""
    before = doc[candidate.start - 1] if candidate.start > 1 else None
    situations = names.shapes.situations
    kinds = situations.kinds | (situations.officers if len(candidate) == 1 else frozenset())
    return before is not None and before.lower_ == "of" and before.head.lemma_.lower() in kinds


def _is_town(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is a lone name said to be a town somewhere, and so no person's though it is a first name ("Goma, a town in")?"""
    head = doc[candidate.start : candidate.end].root
    told = (c for c in head.rights if c.dep_ == "appos" and c.lemma_.lower() in names.shapes.situations.kinds)
    return len(candidate) == 1 and any(p.lower_ in ("of", "in") for noun in told for p in noun.rights)


def _is_seat(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is a body or somebody "based" there ("the [Espoo]-based firm", not "[Velmo]-based phones")?"""
    behind = doc[candidate.end : candidate.end + 2]
    if len(behind) < 2 or behind[0].text != "-" or behind[1].lower_ not in names.places.based:
        return False
    noun = behind[1].head
    return noun.tag_ == "NNP" or names.nominals.get(noun.lemma_.lower()) in ("Organization", "Person")


def _is_dateline(doc: Doc, candidate: Candidate) -> bool:
    """Does a name in capitals and a dash open the text ("[LYON] - Velmo said")?"""
    dash = doc[candidate.end : candidate.end + 1].text
    return candidate.start == 0 and dash in _DASHES and all(t.is_upper for t in doc[candidate.start : candidate.end])


def _is_part(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it in a list of names before what they are parts of: "the [Velmo] and [Orem] regions"?"""
    head = doc[candidate.start : candidate.end].root
    first = coordination_head(head)
    noun = first.head
    listed = head != first or any(c.dep_ == "conj" for c in head.rights)
    modifies = first.dep_ in ("compound", "nmod", "amod") and noun.i > head.i
    return listed and modifies and noun.tag_ == "NNS" and noun.lemma_ in names.shapes.situations.kinds


def _is_named_person(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Has the name a title, or does it open with a first name (an article, "Al-Qarara", "El Fasher", is none)?"""
    article = candidate.start + 1 < candidate.end and doc[candidate.start + 1].text == "-"
    article = article or doc[candidate.start].lower_ in names.shapes.inside.particles
    return candidate.title is not None or (doc[candidate.start].text in names.first_names and not article)


def _told(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> str:
    candidate = candidates[n]
    place = names.shapes.situations
    if _is_inside(doc, candidates, n, names):
        return "Place"
    if beside := beside_member(doc, candidates, n, names):
        return beside
    enclosed = (is_between_places, is_before_division, is_on_way)
    if any(tell(doc, candidates, n, names) for tell in enclosed):
        return "Place"
    if candidate.rule == "capitals" and not candidate.type and is_before_state(doc, candidates, n):
        return "Place"
    if _is_taken(doc, candidate, place) or _governed(doc, candidate, place):
        return "Place"
    if _happens(doc, candidate, place):
        return "Event"
    named = _named_kind(doc, candidate, names) or _listed_as(doc, candidate, names)
    return named or next(_appositions(doc, candidate, names), "")


def _is_inside(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> bool:
    """Is it an example of places, or where the preposition before it and the place behind it say that something is?"""
    candidate, place = candidates[n], names.shapes.situations
    before = doc[candidate.start - 1] if candidate.start else None
    opener = doc[max(candidate.start - 2, 0) : candidate.start].text.lower()
    example = before is not None and bool({before.lower_, opener} & place.examples)
    if before is not None and example and _speaks_of(before, place.kinds):
        return True
    inside = before is not None and before.lower_ in place.prepositions
    if inside and before is not None and (before.head.pos_ == "NUM" or lies_in_known(doc, candidates, n, names)):
        return True
    if is_in_chain(doc, candidates, n, place):
        return True
    reached = _is_reached(doc, candidate, names) and lies_in_known(doc, candidates, n, names)
    return reached or _is_in_country(doc, candidates, n, place)


def _is_in_country(doc: Doc, candidates: Sequence[Candidate], n: int, place: Situations) -> bool:
    """Does a country own the place in which something is ("fighting in [Sudan's] El Orem")?"""
    here, owner = candidates[n], candidates[n - 1] if n else None
    if owner is None or owner.type != "Country" or owner.end != here.start - 1 or doc[owner.end].tag_ != "POS":
        return False
    root = doc[here.start : here.end].root
    inside = root.dep_ == "pobj" and root.head.lower_ in place.within
    return inside and here.type in ("Organization", "Product", "") and not doc[here.start].is_upper


def _named_kind(doc: Doc, candidate: Candidate, names: Names) -> str:
    """The type of what is said to have the name ("the militia, known as the [Mai-Mai Orem]", "a man called Ion")."""
    root = doc[candidate.start : candidate.end].root
    above = root.head.head if root.dep_ == "pobj" and root.head.lower_ == "as" else root.head
    if above.dep_ != "acl" or above.lower_ not in names.frames.naming | {"known"} or above.head.pos_ != "NOUN":
        return ""
    lemma = above.head.lemma_.lower()
    return "Person" if lemma in names.titles.genders else names.nominals.get(lemma, "")


def _is_reached(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does a name of several words, no body's, stand where a goal or target does ("flew to [Ramat Orem] in Syria")?"""
    head = doc[candidate.start : candidate.end].root
    words = names.shapes.situations
    reached = head.head.lemma_.lower() in (words.struck if head.dep_ in ("dobj", "nsubjpass") else words.goals)
    return reached and len(candidate) > 1 and candidate.type in ("Person", "Product", "")


def _is_taken(doc: Doc, candidate: Candidate, place: Situations) -> bool:
    """Is it what an army captures, and no person ("captured [El Fasher]")?"""
    head = doc[candidate.start : candidate.end].root
    object_of = head.head.lemma_.lower() if head.dep_ in ("dobj", "nsubjpass") else ""
    unknown = candidate.type in ("Organization", "Product", "Work", "") or (
        candidate.type == "Group" and head.tag_ == "NNP"
    )
    stray = candidate.type == "Person"  # no first name: the tagger guesses
    if head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.lemma_.lower() in place.occupied:
        return unknown or (stray and len(candidate) == 1)
    return (object_of in place.taken and unknown) or (object_of in place.overrun and stray)


def _happens(doc: Doc, candidate: Candidate, place: Situations) -> bool:
    """Is it said of what is no person or place that it takes place ("the [Fan Fest] took place in Lyon")?"""
    head = doc[candidate.start : candidate.end].root
    done = next((c for c in head.head.rights if c.dep_ == "dobj"), None) if head.dep_ == "nsubj" else None
    said = done is not None and f"{head.head.lemma_} {done.lemma_}" in place.happening
    return said and candidate.type not in ("Person", "Place", "Group")


def _governed(doc: Doc, candidate: Candidate, place: Situations) -> bool:
    """Does a lone name stand before an office of one place or its people ("[Gyumri] mayor Ana Ruiz")?"""
    after = doc[candidate.end] if candidate.end < len(doc) else None
    lone = len(candidate) == 1 and doc[candidate.start].dep_ == "compound"
    return lone and after is not None and after.lower_ in place.officers


def _speaks_of(preposition: Token, kinds: frozenset[str]) -> bool:
    """Do the nouns above "including" speak of places ("towns in northern Iraq including ...")?"""
    above = [preposition.head, preposition.head.head, preposition.head.head.head]
    return any(token.lemma_.lower() in kinds and token.i < preposition.i for token in above)


def _listed_as(doc: Doc, candidate: Candidate, names: Names) -> str:
    """The type of what a list of names is said to be: "the private schools Orsola and [Marvella]"."""
    top = doc[candidate.start : candidate.end].root
    if top.dep_ == "appos" and top.head.pos_ == "NOUN" and top.head.i < candidate.start:
        kind = names.nominals.get(top.head.lemma_.lower(), "")
        if kind == "Product":
            return kind  # "its new regional aircraft, the [Superjet]"
        if kind == "Organization" and candidate.type == "Person" and top.head.i == candidate.start - 1:
            return kind  # "the television channel [Kanal Orem]"
        if len(candidate) == 1 and top.head.lemma_.lower() in names.shapes.situations.kinds:
            return "Place"  # "Chad's capital, [Orem], falls"
    top = coordination_head(top)
    if top.dep_ != "appos" or top.head.tag_ != "NNS" or top.head.i > top.i:
        return ""
    kind = names.nominals.get(top.head.lemma_.lower(), "")
    return kind if kind in ("Place", "Organization") else ""


def _appositions(doc: Doc, candidate: Candidate, names: Names) -> Iterator[str]:
    """The types of which appositions, or a clause with "is", say that the name is."""
    head = doc[candidate.start : candidate.end].root
    copular = head.dep_ == "nsubj" and head.head.lemma_ == "be"
    attributes = [c for c in head.head.children if copular and c.dep_ == "attr" and c.tag_ in ("NN", "NNP")]
    for noun in (*(child for child in head.children if child.dep_ == "appos"), *attributes):
        kind = _kind_told(noun, names) if noun.i >= candidate.end and noun.pos_ in ("NOUN", "PROPN") else ""
        if kind in ("Person", "Place", "Organization") or (kind == "Product" and noun not in attributes):
            yield kind


def _kind_told(noun: Token, names: Names) -> str:
    """What a noun says a name to be: by a title a person ("is a [general]"), else what nouns of its kind describe."""
    lemma = noun.lemma_.lower()
    if lemma in names.titles.genders:
        return "Person"
    if lemma in names.shapes.situations.kinds:
        return "Place"
    kind = names.nominals.get(lemma, "")
    return kind if noun.pos_ == "NOUN" and kind != "Person" else ""


def _spread(doc: Doc, candidates: Sequence[Candidate], found: dict[int, str], names: Names) -> None:
    """What is joined to a place by a comma or "and" within one list is a place too."""
    for (n, one), (m, other) in pairwise(enumerate(candidates)):
        joined = doc[one.end : other.start].text in (",", "and", ", and")
        if not joined or other.known is not None or other.title is not None:
            continue
        if doc[other.start : other.end].root.head != doc[one.start : one.end].root:
            continue
        if found.get(n) == "Place" or (_is_scene(doc, one, names) and not _is_named_person(doc, other, names)):
            found[m] = "Place"
    _spread_back(doc, candidates, found, names)


def _spread_back(doc: Doc, candidates: Sequence[Candidate], found: dict[int, str], names: Names) -> None:
    """What opens a list of places where something is: "in [Ain Orem] and Kent, Peru"."""
    for (n, one), (m, other) in reversed([*pairwise(enumerate(candidates))]):
        joined = doc[one.end : other.start].text in (",", "and", ", and")
        if not joined or one.known is not None or one.title is not None:
            continue
        head = doc[one.start : one.end].root
        lying = other.type == "Place" and (lies_in_known(doc, candidates, m, names) or _is_set_in(doc, candidates, m))
        listed = doc[other.start : other.end].root.head == head and coordination_head(head).head.lower_ in (
            "in",
            "near",
        )
        if not listed:
            continue
        if (lying or found.get(m) == "Place") and not _is_named_person(doc, one, names):
            found[n] = "Place"


def _is_set_in(doc: Doc, candidates: Sequence[Candidate], n: int) -> bool:
    """Is a list closed by the state that holds it ("in Orem and [Kent], in Peru")?"""
    after = candidates[n + 1] if n + 1 < len(candidates) else None
    gap = [t.lower_ for t in doc[candidates[n].end : after.start]] if after is not None else []
    return after is not None and after.type == "Country" and gap == [",", "in"]


def _is_scene(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it a place in which something is or happens ("in Dnipro")?"""
    before = doc[candidate.start - 1] if candidate.start else None
    inside = before is not None and before.lower_ in names.shapes.situations.prepositions
    return inside and candidate.type == "Place" and candidate.rule != "demonym"
