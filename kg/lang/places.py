"""The words that place chains and descriptions before names are made of."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kg.lang.tables import read_toml

#: The sets of words that are read as they stand.
_SETS = (
    "bands",
    "refuge",
    "clearing",
    "cleared",
    "of",
    "parties",
    "based",
    "opening",
    "topical",
    "spots",
    "indefinite",
    "definite",
    "single",
)


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Patterns over the text between two names, and nouns that say of what kind a name is."""

    #: " in northern ", " of the ": what stands between an inner and an outer place.
    locating: re.Pattern[str]
    #: " town of ", " resort town of ": what stands between two places of which one is of that kind.
    kind_of: re.Pattern[str]
    #: Those of these that are a town's or smaller: the first place holds the second.
    part_of: re.Pattern[str]
    #: ", a mining town in ": an apposition that says in what a place lies.
    apposed: re.Pattern[str]
    #: A kind at the end of a place's own name ("Bari Region").
    own_kind: re.Pattern[str]
    #: ", ", ", northern ": what stands between a place and the larger one that encloses it.
    enclosing: re.Pattern[str]
    #: Nouns for places (lemmas) that a name may stand before ("the Druzhba [pipeline] in Bryansk Oblast").
    sited: frozenset[str]
    #: "the towns of ": what stands before the name of a place, or before a list of such names.
    kind_before: re.Pattern[str]
    #: " and ", ", ": what stands between members of a list.
    coordinating: re.Pattern[str]
    #: " and ": what joins the last two members of a list.
    joining: re.Pattern[str]
    #: ", ", " and ": what stands between states of a list.
    listing: re.Pattern[str]
    #: " and ", " or ": what stands before the last member of a list; also " as well as "; also ", among other ".
    joint: re.Pattern[str]
    closing: re.Pattern[str]
    closed: re.Pattern[str]
    #: " near ": what stands between a place and one beside it.
    near: re.Pattern[str]
    #: ", including ", " such as ": what stands between a place and examples of what lies in it.
    including: re.Pattern[str]
    #: ", including six in ", ", including at ": what stands between a place and parts of it where something is done.
    among: re.Pattern[str]
    #: " and two in ": what stands between further such parts.
    among_more: re.Pattern[str]
    #: ", the first in ", " and another near ": what stands between a place and those in it, told one by one.
    one_of_several: re.Pattern[str]
    #: " in the south": what stands behind a place on a side of the one named before.
    on_side: re.Pattern[str]
    #: Prepositions of the place that a sentence is set in ("[In] Peru, ...").
    opening: frozenset[str]
    #: Those behind which something is spoken of, not told ("arrested over a bombing in Lyon").
    topical: frozenset[str]
    #: Prepositions of the spot where something happens.
    spots: frozenset[str]
    #: " at ": what, besides the prepositions of places, stands between an event and where it is held.
    event_at: re.Pattern[str]
    #: " regions, ", "'s towns of ": what stands between a state and a list of what lies in it.
    kinds_listed: re.Pattern[str]
    #: "final at ": what stands before the place of an event's last match.
    final: re.Pattern[str]
    #: "towns in northern " before a place's name, with the group `others` where "other" opens it.
    kind_in: re.Pattern[str]
    #: " and other " before a people's name, and " cities" behind it.
    others_of: re.Pattern[str]
    kinds_after: re.Pattern[str]
    #: Words in an organisation's name that make it a body of its state ("Ministry").
    public: re.Pattern[str]
    #: Words in an organisation's name that make it a unit of its owner ("Boeing's Launch Services").
    units: re.Pattern[str]
    #: Words in an organisation's name that make its people its staff, not its members ("the Lyon Post's Ana Ruiz").
    employers: re.Pattern[str]
    #: Words in an organisation's name that make it its state's house abroad ("Embassy").
    missions: re.Pattern[str]
    #: Words in an organisation's name that make it a site ("University", "Hospital").
    sites: re.Pattern[str]
    #: "at the ": what stands before a body where something is done in its house.
    entered: re.Pattern[str]
    #: Nouns for a group's forces and posts, which tell where the group is.
    bands: frozenset[str]
    #: Words before such a noun that make it no post of a people ("refugee camp").
    refuge: frozenset[str]
    #: Verbs for driving a group from where it is, and the prepositions that tell from where.
    clearing: frozenset[str]
    cleared: frozenset[str]
    of: frozenset[str]
    #: Parts of a place by the compass ("the north of Mali").
    sides: frozenset[str]
    #: Nouns behind a party's name that tell that it is one ("Ruiz's Velmo [party]").
    parties: frozenset[str]
    #: Participles that a dash ties to the place where somebody is at home ("the Lyon, France-based firm").
    based: frozenset[str]
    #: Articles before a nationality told of a person, and what makes of a people's name one of the people ("one Roma").
    indefinite: frozenset[str]
    definite: frozenset[str]
    single: frozenset[str]
    #: Nouns by ontology class that can stand between a nationality and a name ("airline": Organization).
    kinds: Mapping[str, frozenset[str]]
    #: How many characters before a name its description may reach.
    reach: int

    def is_kind(self, noun: str, type_: str) -> bool:
        """Does a noun say that the name after it is of this class?"""
        return noun in self.kinds.get(type_, frozenset())


def load_places(language: str = "en") -> PlaceWords:
    """Read `places.toml` of a language."""
    data = read_toml(language, "places.toml")
    sets: dict[str, Any] = {name: frozenset(data[name]) for name in _SETS}
    return PlaceWords(
        **_between_names(data),
        **_before_names(data),
        **_in_bodies(data),
        **sets,
        sited=frozenset([*data["sited"], *data["kinds_of"]]),
        sides=frozenset(data["parts"]),
        kinds={name: frozenset(nouns) for name, nouns in data["kinds"].items()},
        reach=data["reach"],
    )


def _between_names(data: Mapping[str, Any]) -> dict[str, Any]:
    """Patterns for what stands between two names."""
    part, kind, plural = _part(data), _kind(data), _plural(data)
    edge = rf"(?:(?:{_escaped(data['edges'])})\s+of\s+(?:the\s+)?)?"
    inside = rf"(?:{_escaped(data['prepositions'])})\s+(?:the\s+)?{part}{edge}{kind}(?:the\s+)?"
    local, kinds_of = "|".join(data["local"]), _escaped(data["kinds_of"])
    function = "|".join([*data["prepositions"], *data["function"]])
    lying = rf"(?:(?!(?:{function})\b)[\w'’-]+\s+){{0,4}}(?:{kinds_of}|{local})"
    described = rf"(?:(?!(?:{function})\b)[a-z-]+\s+){{0,2}}"
    counted = rf"(?:(?:at least\s+)?(?:\d+|{'|'.join(data['numbers'])})\s+(?:\w+\s+){{0,4}})?"
    several = rf"(?:{plural}\s+of\s+)?"
    spot = rf"(?:{'|'.join([*data['spots'], *data['stretches']])})\s+(?:the\s+)?{kind}{several}"
    counted = rf"(?:{counted}|[^.;:,]{{0,130}}?\s)"
    sorts = rf"(?:(?:\w+\s+){{0,2}}{plural}\s+(?:{'|'.join(data['including'])})\s+)?"
    at, one = rf"{counted}{spot}{sorts}", rf"(?:{'|'.join(data['told_apart'])})"
    patterns = {
        "locating": rf"(?:\s+\d+)?\s*,?\s+{inside}",
        "enclosing": rf"\s*,\s*(?:the\s+)?{part}",
        "coordinating": r",?\s+and\s+|,\s+",
        "joining": r",?\s+and\s+(?:the\s+)?",
        "near": rf",?\s+(?:{'|'.join(data['near'])})\s+(?:the\s+)?",
        "including": rf",?\s+(?:{'|'.join(data['including'])})\s+(?:the\s+)?{kind}",
        "among": rf"[^.;:]{{0,60}}?,?\s+(?:{'|'.join([*data['including'], *data['mainly']])})\s+{at}",
        "among_more": rf",?\s+(?:and\s+)?{at}",
        "on_side": rf"\s+(?:in|to)\s+the\s+(?:{_escaped(data['parts'])})\b(?!\s+of\b)",
        "one_of_several": rf"(?:[^.;:]{{0,60}}?,)?\s+(?:and\s+)?{one}\s+{spot}",
        "event_at": rf"\s+(?:{'|'.join(data['event_prepositions'])})\s+(?:the\s+)?",
        "kinds_listed": rf"(?:['’]s)?\s+(?:(?!and\b)\w+\s+){{0,2}}{plural}(?:,|:|\s+of|,?\s+including)\s+(?:the\s+)?",
    }
    last = [*data["joints"], *data["closers"]]
    return {name: re.compile(pattern, re.I) for name, pattern in patterns.items()} | {
        "listing": re.compile(r", |,? and "),
        "joint": re.compile(rf",? (?:{'|'.join(data['joints'])}) "),
        "closing": re.compile(rf",? (?:{'|'.join(last)}) "),
        "closed": re.compile(rf",? (?:{'|'.join([*last, *data['rest']])}) "),
        "kind_of": re.compile(rf"\s+{described}(?:{kinds_of}|{local})s?\s+of\s+(?:the\s+)?"),
        "part_of": re.compile(rf"\s+{described}(?:{local})s?\s+of\s+(?:the\s+)?"),
        "apposed": re.compile(rf",\s+(?:an?|the)\s+{lying}\s+(?:in|of|on)\s+(?:the\s+)?{part}{kind}"),
    }


def _before_names(data: Mapping[str, Any]) -> dict[str, Any]:
    """Patterns for what stands before a place's name, and the kind at its end."""
    kinds_of, prepositions, plural = _escaped(data["kinds_of"]), _escaped(data["prepositions"]), _plural(data)
    others = r"(?P<others>,?\s+and\s+(?:\w+\s+)?other\s+)?"
    kinds = "|".join([kinds_of, *data["plurals"]])
    return {
        "own_kind": re.compile(rf"\b(?:{kinds_of}|{_escaped(data['waters'])})$", re.I),
        "kind_before": re.compile(rf"\b(?:{kinds})\s+of\s+(?:[\w'’-]+,?\s+(?:and\s+)?)?$"),
        "final": re.compile(
            rf"\b(?:{'|'.join(data['finals'])})\s+(?:(?:played|held)\s+)?(?:at|in)\s+(?:the\s+)?$", re.I
        ),
        "kind_in": re.compile(rf"{others}{plural}\s+(?:{prepositions}|across)\s+(?:the\s+)?{_part(data)}$", re.I),
        "others_of": re.compile(r",?\s+(?:and|or)\s+(?:\w+\s+)?other\s+$", re.I),
        "kinds_after": re.compile(rf"\s+(?:\w+\s+)?{plural}\b", re.I),
        "entered": re.compile(rf"\b(?:{'|'.join(data['entering'])})\s+(?:the\s+)?$", re.I),
    }


def _in_bodies(data: Mapping[str, Any]) -> dict[str, Any]:
    """Patterns for words in the names of bodies."""
    words = {name: data[name] for name in ("public", "units", "employers")}
    words["sites"] = [*data["sites"], *data["missions"]]
    patterns = {name: re.compile(rf"\b(?:{'|'.join(found)})\b") for name, found in words.items()}
    return patterns | {"missions": re.compile(rf"\b(?:{'|'.join(data['missions'])})\b", re.I)}


def _part(data: Mapping[str, Any]) -> str:
    """Parts of a place by the compass, if any ("northern ")."""
    return rf"(?:(?:{_escaped(data['parts'])}|\w+-\w+)\s+)*"


def _kind(data: Mapping[str, Any]) -> str:
    """A kind of place before its name, if any ("town of ")."""
    return rf"(?:(?:{_escaped(data['kinds_of'])})\s+(?:of\s+)?)?"


def _plural(data: Mapping[str, Any]) -> str:
    """One kind of places in the plural, or two ("towns and villages")."""
    plural = "|".join(data["plurals"])
    return rf"(?:{plural})(?:\s+and\s+(?:{plural}))?"


def _escaped(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)
