"""Patterns over the text between, before and in the names of places, made of a language's words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ChainWords:
    """The words of which the patterns are made (`[chains]` of `places.toml`, which says what each is)."""

    prepositions: tuple[str, ...]
    parts: tuple[str, ...]
    kinds_of: tuple[str, ...]
    waters: tuple[str, ...]
    gulfs: tuple[str, ...]
    edges: tuple[str, ...]
    local: tuple[str, ...]
    function: tuple[str, ...]
    joints: tuple[str, ...]
    closers: tuple[str, ...]
    rest: tuple[str, ...]
    sites: tuple[str, ...]
    missions: tuple[str, ...]
    spots: tuple[str, ...]
    stretches: tuple[str, ...]
    numbers: tuple[str, ...]
    entering: tuple[str, ...]
    told_apart: tuple[str, ...]
    mainly: tuple[str, ...]
    near: tuple[str, ...]
    finals: tuple[str, ...]
    event_prepositions: tuple[str, ...]
    including: tuple[str, ...]
    plurals: tuple[str, ...]
    public: tuple[str, ...]
    employers: tuple[str, ...]
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Patterns:
    """What is looked for between two names of places, before one, and in the names of bodies."""

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
    #: The name of a sea, a gulf or a strait.
    at_sea: re.Pattern[str]
    #: ", ", ", northern ": what stands between a place and the larger one that encloses it.
    enclosing: re.Pattern[str]
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


def patterns_of(words: ChainWords, exemplifying: Iterable[str]) -> Patterns:
    """The patterns of a language; words that lead to examples come from without."""
    return Patterns(
        **_between_names(words, "|".join([*sorted(exemplifying), *words.including])),
        **_before_names(words),
        **_in_bodies(words),
    )


def _between_names(words: ChainWords, including: str) -> dict[str, Any]:
    """Patterns for what stands between two names."""
    part, kind, plural = _part(words), _kind(words), _plural(words)
    edge = rf"(?:(?:{_escaped(words.edges)})\s+of\s+(?:the\s+)?)?"
    inside = rf"(?:{_escaped(words.prepositions)})\s+(?:the\s+)?{part}{edge}{kind}(?:the\s+)?"
    local, kinds_of = "|".join(words.local), _escaped(words.kinds_of)
    function = "|".join([*words.prepositions, *words.function])
    lying = rf"(?:(?!(?:{function})\b)[\w'’-]+\s+){{0,4}}(?:{kinds_of}|{local})"
    described = rf"(?:(?!(?:{function})\b)[a-z-]+\s+){{0,2}}"
    counted = rf"(?:(?:at least\s+)?(?:\d+|{'|'.join(words.numbers)})\s+(?:\w+\s+){{0,4}})?"
    several = rf"(?:{plural}\s+of\s+)?"
    spot = rf"(?:{'|'.join([*words.spots, *words.stretches])})\s+(?:the\s+)?{kind}{several}"
    counted = rf"(?:{counted}|[^.;:,]{{0,130}}?\s)"
    sorts = rf"(?:(?:\w+\s+){{0,2}}{plural}\s+(?:{including})\s+)?"
    at, one = rf"{counted}{spot}{sorts}", rf"(?:{'|'.join(words.told_apart)})"
    patterns = {
        "locating": rf"(?:\s+\d+)?\s*,?\s+{inside}",
        "enclosing": rf"\s*,\s*(?:the\s+)?{part}",
        "coordinating": r",?\s+and\s+|,\s+",
        "joining": r",?\s+and\s+(?:the\s+)?",
        "near": rf",?\s+(?:{'|'.join(words.near)})\s+(?:the\s+)?",
        "including": rf",?\s+(?:{including})\s+(?:the\s+)?{kind}",
        "among": rf"[^.;:]{{0,60}}?,?\s+(?:{'|'.join([including, *words.mainly])})\s+{at}",
        "among_more": rf",?\s+(?:and\s+)?{at}",
        "on_side": rf"\s+(?:in|to)\s+the\s+(?:{_escaped(words.parts)})\b(?!\s+of\b)",
        "one_of_several": rf"(?:[^.;:]{{0,60}}?,)?\s+(?:and\s+)?{one}\s+{spot}",
        "event_at": rf"\s+(?:{'|'.join(words.event_prepositions)})\s+(?:the\s+)?",
        "kinds_listed": rf"(?:['’]s)?\s+(?:(?!and\b)\w+\s+){{0,2}}{plural}(?:,|:|\s+of|,?\s+including)\s+(?:the\s+)?",
    }
    last = [*words.joints, *words.closers]
    return {name: re.compile(pattern, re.I) for name, pattern in patterns.items()} | {
        "listing": re.compile(r", |,? and "),
        "joint": re.compile(rf",? (?:{'|'.join(words.joints)}) "),
        "closing": re.compile(rf",? (?:{'|'.join(last)}) "),
        "closed": re.compile(rf",? (?:{'|'.join([*last, *words.rest])}) "),
        "kind_of": re.compile(rf"\s+{described}(?:{kinds_of}|{local})s?\s+of\s+(?:the\s+)?"),
        "part_of": re.compile(rf"\s+{described}(?:{local})s?\s+of\s+(?:the\s+)?"),
        "apposed": re.compile(rf",\s+(?:an?|the)\s+{lying}\s+(?:in|of|on)\s+(?:the\s+)?{part}{kind}"),
    }


def _before_names(words: ChainWords) -> dict[str, Any]:
    """Patterns for what stands before a place's name, and the kind at its end."""
    kinds_of, prepositions, plural = _escaped(words.kinds_of), _escaped(words.prepositions), _plural(words)
    others = r"(?P<others>,?\s+and\s+(?:\w+\s+)?other\s+)?"
    kinds = "|".join([kinds_of, *words.plurals])
    return {
        "at_sea": re.compile(
            rf"\b(?:{_escaped((*words.waters, *words.gulfs))})$|^(?:{_escaped(words.gulfs)}) of\b", re.I
        ),
        "own_kind": re.compile(rf"\b(?:{kinds_of}|{_escaped(words.waters)})$", re.I),
        "kind_before": re.compile(rf"\b(?:{kinds})\s+of\s+(?:[\w'’-]+,?\s+(?:and\s+)?)?$"),
        "final": re.compile(rf"\b(?:{'|'.join(words.finals)})\s+(?:(?:played|held)\s+)?(?:at|in)\s+(?:the\s+)?$", re.I),
        "kind_in": re.compile(rf"{others}{plural}\s+(?:{prepositions}|across)\s+(?:the\s+)?{_part(words)}$", re.I),
        "others_of": re.compile(r",?\s+(?:and|or)\s+(?:\w+\s+)?other\s+$", re.I),
        "kinds_after": re.compile(rf"\s+(?:\w+\s+)?{plural}\b", re.I),
        "entered": re.compile(rf"\b(?:{'|'.join(words.entering)})\s+(?:the\s+)?$", re.I),
    }


def _in_bodies(words: ChainWords) -> dict[str, Any]:
    """Patterns for words in the names of bodies."""
    named = {"public": words.public, "units": words.units, "employers": words.employers}
    named["sites"] = (*words.sites, *words.missions)
    patterns = {name: re.compile(rf"\b(?:{'|'.join(found)})\b") for name, found in named.items()}
    return patterns | {"missions": re.compile(rf"\b(?:{'|'.join(words.missions)})\b", re.I)}


def _part(words: ChainWords) -> str:
    """Parts of a place by the compass, if any ("northern ")."""
    return rf"(?:(?:{_escaped(words.parts)}|\w+-\w+)\s+)*"


def _kind(words: ChainWords) -> str:
    """A kind of place before its name, if any ("town of ")."""
    return rf"(?:(?:{_escaped(words.kinds_of)})\s+(?:of\s+)?)?"


def _plural(words: ChainWords) -> str:
    """One kind of places in the plural, or two ("towns and villages")."""
    plural = "|".join(words.plurals)
    return rf"(?:{plural})(?:\s+and\s+(?:{plural}))?"


def _escaped(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)
