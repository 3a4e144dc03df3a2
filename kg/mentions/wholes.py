"""Names that hold listed names: of a thing of their own ("Bank of America"), or only phrases ("Iraqi Army")."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised, cut

#: What may stand between two names that the tagger takes for one.
_JOINTS = frozenset(["and", "or", ",", "&", "/"])


def whole(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], names: Names) -> Candidate | None:
    """The candidate as one name, of what a listed form in it names where it says no more; None where it is a phrase."""
    if _is_whole(doc, candidate, inside, names):
        return candidate
    if _is_qualified(candidate, inside) or _is_state(doc, candidate, inside, names):
        return replace(candidate, known=inside[-1].known, type=inside[-1].type, rule="gazetteer")
    return None


def owned(doc: Doc, listed: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The listed forms, less bodies of plain names beside another country ("South Korea's Democratic Party").

    A country's name that is only the first half of a body's gives way to it ("Israel–Premier Tech", "Fiji Airways").
    """
    starts = {known.start for known in listed}
    found = [known for n, known in enumerate(listed) if not _is_foreign(doc, listed, n, names)]
    return [_continued(doc, known, starts, names) for known in found]


def _continued(doc: Doc, known: Candidate, starts: set[int], names: Names) -> Candidate:
    end = known.end
    if known.type not in ("Country", "Place") or known.rule == "demonym" or end + 1 >= len(doc):
        return known
    start = _opened(doc, known, names)
    if start < known.start:
        kind = "Place" if doc[start].ent_type_ in ("GPE", "LOC") else "Organization"
        return Candidate(start, end, kind, "capitals")
    if end not in starts and _is_team(doc, known, names):
        return Candidate(known.start, end + 1, "Organization", "capitals")
    if known.type != "Country":
        return known
    if doc[end].text in names.shapes.carriers:
        return Candidate(known.start, end + 1, "Organization", "capitals")
    if not _is_half(doc, end, starts):
        return known
    end += 1
    while end < len(doc) and end not in starts and doc[end].tag_ == "NNP":
        end += 1
    return Candidate(known.start, end, "Organization", "capitals")


def _opened(doc: Doc, known: Candidate, names: Names) -> int:
    """Where a name starts whose last word is listed, before a noun that both modify ("the Temple Israel synagogue")."""
    head = doc[known.start : known.end].root
    start = known.start
    person = "PERSON" in (head.ent_type_, head.head.ent_type_)  # "Minister Israel Katz"
    while start and head.dep_ == "compound" and not person and _is_word_of_name(doc[start - 1], head, names):
        start -= 1
    return start


def _is_word_of_name(token: Token, head: Token, names: Names) -> bool:
    if token.tag_ != "NNP" or token.dep_ != "compound" or token.head != head.head or not capitalised(token):
        return False
    form = token.lower_
    plain = form in names.titles.genders or form in names.titles.modifiers or form in names.shapes.compass
    complete = token.text in names.shapes.parts.last and token.text not in names.shapes.parts.first
    listed = names.gazetteer.known(token.text) is not None or complete
    return not (plain or listed or token.is_sent_start) and token.ent_type_ not in ("PERSON", "NORP")


def _is_team(doc: Doc, known: Candidate, names: Names) -> bool:
    """Does a place's name with a capitalised plural name a team ("New York Islanders")?"""
    head, noun = doc[known.start : known.end].root, doc[known.end]
    if noun.tag_ not in ("NNPS", "NNP") or not noun.text.endswith("s") or not capitalised(noun) or noun.is_upper:
        return False
    singular = noun.lower_.removesuffix("s")
    described = singular in names.nominals or singular in names.titles.genders or noun.lower_ in names.nominals
    plain = (
        noun.lower_ in names.frames.arms.words
        or noun.text in names.shapes.parts.last
        or noun.lower_ in names.titles.genders
    )
    return head.dep_ == "compound" and head.head == noun and not described and not plain


def _is_half(doc: Doc, end: int, starts: set[int]) -> bool:
    """Does a dash tie a name to a capitalised word that names nothing by itself? Two listed names are a pair."""
    dash, after = doc[end], doc[end + 1]
    tight = dash.text in ("-", "–") and not doc[end - 1].whitespace_ and not dash.whitespace_
    return tight and after.tag_ == "NNP" and after.i not in starts and after.ent_type_ not in ("GPE", "NORP", "PERSON")


def _is_foreign(doc: Doc, listed: Sequence[Candidate], n: int, names: Names) -> bool:
    body = listed[n]
    home = body.known.country if body.known is not None else ""
    plain = all(doc[i].lower_ in names.shapes.generic for i in range(body.start, body.end))
    if not home or not plain:
        return False
    before, after = listed[n - 1] if n else None, listed[n + 1] if n + 1 < len(listed) else None
    near = [c for c in (before,) if c is not None and doc[c.end : body.start].text in ("", "'s", "’s", "'")]
    near += [c for c in (after,) if c is not None and doc[body.end : c.start].text in ("of", "of the", "in")]
    return any(c.type == "Country" and c.known is not None and c.known.canonical != home for c in near)


def _is_whole(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], names: Names) -> bool:
    if not inside:
        return True
    if any(len(known) == len(candidate) for known in inside):
        return False
    rest = [doc[i].lower_ for part in cut(candidate, inside) for i in range(part.start, part.end)]
    if not rest:
        return _is_namesake(doc, candidate, inside, names)
    if candidate.type == "Person":
        return _is_person(doc, candidate, inside[0], names)
    country = inside[-1].type == "Country" and inside[-1].rule != "demonym"
    sides = names.shapes.compass | names.shapes.alone.padding | (names.shapes.divisions.sides if country else set())
    if all(word in sides or word in _JOINTS for word in rest):
        # "Northern Iraq", "South Iraq"; a North Kivu is listed, or told by more than a direction
        return _is_part_of_division(doc, candidate, inside)
    if _is_site_of(doc, candidate, inside, rest, names) or _are_craft(doc, candidate, inside, names):
        return False
    return not _is_arm(doc, candidate, inside, rest, names) and not _is_state(doc, candidate, inside, names)


def _is_part_of_division(doc: Doc, candidate: Candidate, inside: Sequence[Candidate]) -> bool:
    """Does a direction set in capitals name a part of a state's division ("the resorts of Southern California")?"""
    known, first = inside[-1].known, doc[candidate.start]
    division = known is not None and known.country not in ("", known.canonical) and not known.demonym
    return (
        division and len(inside) == 1 and candidate.type == "Place" and first.text.istitle() and not first.is_sent_start
    )


def _is_site_of(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], rest: Sequence[str], names: Names) -> bool:
    """Is it a site's name with that of the state whose it is before it ("the U.S. [Kentmoor Air Base]")?"""
    first = inside[0]
    owner = len(inside) == 1 and first.start == candidate.start and first.type == "Country"
    own = doc[first.end] if first.end < len(doc) else doc[first.start]
    named = (
        own.tag_ == "NNP" and own.lower_ not in names.frames.arms.words | names.nominals.keys() | names.shapes.generic
    )
    return owner and named and len(rest) > 1 and rest[-1] in names.shapes.sites.nouns


def _are_craft(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], names: Names) -> bool:
    """Is it a force's name with that of several craft of its own behind it ("[Royal Air Force] Typhoons")?"""
    known, last = inside[0].known, doc[candidate.end - 1]
    force = known is not None and known.canonical.lower().split()[-1] in names.frames.arms.services
    return (
        force
        and inside[0].start == candidate.start
        and last.tag_ == "NNPS"
        and last.lower_ not in names.frames.arms.services
    )


def _is_person(doc: Doc, candidate: Candidate, first: Candidate, names: Names) -> bool:
    """Is a person's name that opens with a listed form a name of its own ("Jordan Peele"), no "Israeli Ana Mendes"?

    A people's name that is a first name opens one before a lone surname, a country's after a title only ("Christian
    Costa", "minister German Costa").
    """
    if first.start > candidate.start:
        return True
    if first.type == "Organization":
        # "Duma Odu" all the same, but no "NATO Ana".
        return (
            len(candidate) == 2 and len(first) == 1 and not doc[first.start].is_upper and doc[first.end].tag_ == "NNP"
        )
    if first.rule != "demonym":
        return True
    given = doc[first.start].text in names.first_names and len(candidate) == len(first) + 1
    title = candidate.title is not None or (
        candidate.start > 0 and doc[candidate.start - 1].lower_ in names.titles.genders
    )
    return given and (title or first.type == "Group") and doc[first.end].text not in names.first_names


def _is_namesake(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], names: Names) -> bool:
    """Does a listed body's name after another country's or people's name another body ("Barbados Labour Party")?"""
    if len(inside) != 2 or inside[1].type != "Organization" or inside[1].known is None or inside[0].known is None:
        return False
    plain = all(doc[i].lower_ in names.shapes.generic for i in range(inside[1].start, inside[1].end))
    if candidate.type == "Person" or not plain:
        return False
    if inside[0].type == "Place":
        return doc[candidate.end - 1].text in names.shapes.rejoined.aiming  # "the Iowa Democratic Party"
    home = inside[1].known.country
    return inside[0].type == "Group" or (inside[0].type == "Country" and home not in ("", inside[0].known.canonical))


def _is_qualified(candidate: Candidate, inside: Sequence[Candidate]) -> bool:
    """Is the name a country's and a listed body's, and nothing else ("U.S. Securities and Exchange Commission")?"""
    return (
        [known.type for known in inside] == ["Country", "Organization"]
        and inside[0].start == candidate.start
        and inside[1].end == candidate.end
        and inside[0].end == inside[1].start
    )


def _is_state(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], names: Names) -> bool:
    """Is it a country's name in full ("State of Israel")?"""
    if len(inside) != 1 or inside[0].type != "Country" or inside[0].end != candidate.end or inside[0].rule == "demonym":
        return False
    before = [doc[i].lower_ for i in range(candidate.start, inside[0].start)]
    return len(before) > 1 and before[-1] in ("of", "the") and before[0] in names.shapes.realms and "of" in before[1:]


def _is_arm(doc: Doc, candidate: Candidate, inside: Sequence[Candidate], rest: Sequence[str], names: Names) -> bool:
    """A country's name or demonym before plain words for its arms or government: the country, not a body's own name.

    The name itself before a noun for places is a place's ("Niger State").
    """
    first = inside[0]
    plain = first.start == candidate.start and len(inside) == 1 and first.type in ("Country", "Place", "Group")
    if len(rest) == 1 and first.rule != "demonym" and capitalised(doc[candidate.end - 1]):
        plain = plain and names.shapes.parts.last.get(doc[candidate.end - 1].text) != "Place"
    return (
        plain
        and all(word in names.frames.arms.words for word in rest)
        and not _is_service(doc, candidate, first, names)
    )


def _is_service(doc: Doc, candidate: Candidate, first: Candidate, names: Names) -> bool:
    """Is a service of a state or of its region called by its name: "the [Velmo Army]", "[Norvel Security Forces]"?

    All of a people's forces are its state, however they are set ("the Iraqi Security Forces").
    """
    own, arms = doc[first.end : candidate.end], names.frames.arms
    if own[-1].lower_ not in arms.services or not all(capitalised(token) for token in own):
        return False
    sorted_ = len(own) > 1 or own[-1].lower_ not in arms.unsorted
    return sorted_ and not (own[-1].lower_ in arms.several and first.rule == "demonym")
