"""Bodies told by whoever stands beside them: sides in a contest, clubs and parties with their members."""

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from kg.lang.name_sections import Situations
from kg.mentions.names import Names
from kg.mentions.shapes import worded
from kg.mentions.spans import Candidate

#: The score of a match ("2-1", "104–98").
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")


def is_body(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> bool:
    """Is it a side, a club or an employer by what stands around it, though it looks like a town or a person?"""
    here = candidates[n]
    return (
        _plays(doc, here, names)
        or _is_employer(doc, here, names)
        or _is_club(doc, candidates, n, names.shapes.situations)
    )


def _plays(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it a side in a contest of sports, though it looks like a town or a person ("[Chelsea] beat Orem 2-1")?"""
    root = doc[candidate.start : candidate.end].root
    several = candidate.type == "Person" or doc[candidate.start].text in names.first_names
    if candidate.type not in ("Place", "Person", "") or (several and len(candidate) > 1):
        return False
    words, contests = {t.lower_ for t in root.sent}, names.shapes.contests
    scored = candidate.type == "Place" and any(_SCORE.fullmatch(t.text) for t in root.sent)
    if not scored and contests.sports.isdisjoint(words):
        return False
    head = root.head if _SCORE.fullmatch(root.head.text) else root
    through = head.head.head if head.dep_ == "pobj" else head.head
    opposing = head.dep_ == "pobj" and head.head.lower_ in contests.prepositions
    return (opposing or head.dep_ in ("nsubj", "dobj", "nsubjpass")) and through.lemma_.lower() in contests.verbs


def beside_member(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> str:
    """The type of a name beside that of its member or of what it is a member of, else ""."""
    place = names.shapes.situations
    if _is_club(doc, candidates, n, place) or _has_members(doc, candidates, n, place) or _is_short(doc, candidates, n):
        return "Organization"
    return "Person" if _is_of_party(doc, candidates, n, names) else ""


def _has_members(doc: Doc, candidates: Sequence[Candidate], n: int, place: Situations) -> bool:
    """Is it what somebody runs or sits for, though it looks like a person ("[Fine Gael] candidate Ana Ruiz")?"""
    here, after = candidates[n], candidates[n + 1] if n + 1 < len(candidates) else None
    beside = after is not None and after.start == here.end + 1 and after.type == "Person"
    return beside and here.type == "Person" and doc[here.end].lower_ in place.sitting


def _is_club(doc: Doc, candidates: Sequence[Candidate], n: int, place: Situations) -> bool:
    """Is it what the person behind plays for, though it looks like a place ("[Orem City] striker Ana Ruiz")?"""
    here, after = candidates[n], candidates[n + 1] if n + 1 < len(candidates) else None
    beside = after is not None and after.start == here.end + 1 and after.type == "Person"
    return beside and here.rule != "demonym" and doc[here.end].lower_ in place.squad


def _is_employer(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it where somebody works in his calling, though it looks like a place ("an economist at [Wrightson]")?"""
    at, behind = doc[max(candidate.start - 1, 0)], doc[candidate.end : candidate.end + 2]
    if at.lower_ != "at" or at.head.tag_ != "NN" or [t.pos_ for t in behind] == ["PUNCT", "PROPN"]:
        return False  # "a doctor at Orem Bay, Utah"
    return at.head.i < at.i and names.offices.heads.get(at.head.lower_) == "employedBy"


def _is_short(doc: Doc, candidates: Sequence[Candidate], n: int) -> bool:
    """Is it the short form of the body's name before it ("the Nuclear Research Organization, or [NRO],")?"""
    here, before = candidates[n], candidates[n - 1] if n else None
    if before is None or before.type != "Organization" or not doc[here.start].is_upper or len(here) > 1:
        return False
    closed = here.end < len(doc) and doc[here.end].text == ","
    return closed and [t.lower_ for t in doc[before.end : here.start]] == [",", "or"]


def _is_of_party(doc: Doc, candidates: Sequence[Candidate], n: int, names: Names) -> bool:
    """Does "of" lead from two words or three that tell nothing to a party's name ("[Abeke Odu] of the Unity Party")?"""
    here, after = candidates[n], candidates[n + 1] if n + 1 < len(candidates) else None
    if after is None or after.type != "Organization" or here.type != "Organization" or not 2 <= len(here) <= 3:
        return False
    tokens = doc[here.start : here.end]
    plain = all(t.tag_ == "NNP" and t.lower_ not in names.nominals and not t.is_upper for t in tokens)
    party = any(t.text in names.shapes.rejoined.aiming for t in doc[after.start : after.end])
    gap = [t.lower_ for t in doc[here.end : after.start]]
    return plain and party and gap in (["of"], ["of", "the"]) and not worded(doc, here, names)
