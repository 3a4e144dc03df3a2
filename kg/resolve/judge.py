"""How alike two groups are, and what follows from it."""

from dataclasses import dataclass
from enum import StrEnum

from kg.mentions import Names
from kg.resolve.blocks import Group, best_name
from kg.resolve.named import folded, is_acronym, shortens


class Judgement(StrEnum):
    """What is made of two groups."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Score:
    """How alike two groups are, from 0 to 1, and what makes them so."""

    value: float
    reason: str


#: From here on two groups are the same, and may be; set on the audit of wiki_current_events (docs/quality-entities.md).
_SAME, _UNSURE = 0.8, 0.5


def judge(found: Score) -> tuple[Judgement, str]:
    """Same, unsure or different, with the reason."""
    if found.value >= _SAME:
        return Judgement.SAME, found.reason
    return (Judgement.UNSURE if found.value >= _UNSURE else Judgement.DIFFERENT), found.reason


def score(one: Group, other: Group, names: Names) -> Score:
    """How alike two groups are by their names, types and roles. Two known entities are never the same."""
    if one.canonical and other.canonical:
        return Score(0.0, "two known entities")
    if "Person" in (one.type, other.type) and one.type != other.type:
        return Score(0.0, "a person and another thing")
    if one.type == "Person":
        return _people(one, other)
    return _bodies(one, other)


def _people(one: Group, other: Group) -> Score:
    mine, yours = one.key.split(), other.key.split()
    if len(mine) == 1 or len(yours) == 1:
        return Score(0.6 if one.roles & other.roles else 0.4, "a surname alone")
    short, full = sorted((mine, yours), key=len)
    if shortens(short, full) and short[-1] == full[-1]:
        if any(len(word) == 1 for word in short):
            return Score(0.85 if one.roles & other.roles else 0.6, "initials of one name")
        return Score(0.85, "one name without its middle part")
    return Score(0.2, "other first names")


def _bodies(one: Group, other: Group) -> Score:
    if one.key == other.key:
        alike = one.type == other.type or bool(one.canonical or other.canonical)
        return Score(0.9 if alike else 0.7, "the same name")
    shared = {folded(form) for form, _ in one.forms} & {folded(form) for form, _ in other.forms}
    long = [form for form in shared if " " in form]
    if one.type == other.type and long:
        return Score(0.85, f"both are called {min(long)!r}")
    if one.type == other.type and any(
        is_acronym(a.upper(), best_name(b.forms)) for a, b in ((one.key, other), (other.key, one))
    ):
        return Score(0.85 if shared else 0.6, "an acronym and its name")
    return Score(0.5 if shared else 0.0, "a shared short form")
