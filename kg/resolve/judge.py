"""How alike two groups are, and what follows from it."""

from dataclasses import dataclass

from kg.mentions import Names
from kg.resolve.blocks import Group, best_name, is_generic, sort
from kg.resolve.named import folded, is_acronym, shortens
from kg.resolve.spelling import are_spellings, unmarked
from kg.statements import Judgement


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


#: A short name is taken for a longer one that it names in so large a part of the articles: persons', bodies'.
_DOMINANT_PERSON, _DOMINANT = 0.8, 0.7
#: Initials of so many words seldom fit two names.
_LONG_ACRONYM = 4
#: A person whom so many times as many articles name as a body of that surname is meant by it.
_MORE_OFTEN = 2
#: So many articles must know a person before a surname alone is taken for that person.
_KNOWN = 3


def score(one: Group, other: Group, names: Names, share: float = 0.0) -> Score:
    """How alike two groups are by their names, types, roles and countries. Two known entities are never the same.

    `share`: in how large a part of the articles the shorter name is the longer one's (`kg.resolve.blocks.shares`).
    """
    if one.canonical and other.canonical:
        return Score(0.0, "two known entities")
    if are_namesakes(one, other):
        told = f"one name, but {one.apart} and {other.apart}"
        return Score(_UNSURE if one.type == "Person" else 0.0, told)
    if one.whose != other.whose and one.key == other.key:
        if max(one.weight, other.weight) >= _KNOWN and share >= 1:
            return Score(0.85, "a plain name, known of one country only")
        return Score(0.0, "plain names of different countries or articles")
    if (one.type == other.type and _are_spellings(one, other, names)) or _is_marked(one, other):
        return Score(0.85, "spellings of one name")
    if one.type != other.type:
        return _mistaken(one, other, share) or _sorts(one, other)
    return _people(one, other, share) if one.type == "Person" else _bodies(one, other, names, share)


def _are_spellings(one: Group, other: Group, names: Names) -> bool:
    """Is one name a rare other spelling of a common one ("Zelensky" for "Zelenskyy"), of no other gender?"""
    rare, common = sorted((one.weight, other.weight))
    least = {"Person": 4, "Place": 3}.get(one.type)
    if least is None or common < _KNOWN * rare or not are_spellings(one.key, other.key, least):
        return False
    genders = {names.first_names.get(group.label.split()[0], "") for group in (one, other)} - {""}
    return len(genders) < 2


def _is_marked(one: Group, other: Group) -> bool:
    """Is one name the known other one, but for accents ("Wurttemberg")?"""
    first, second = folded(one.label), folded(other.label)
    alike = first != second and unmarked(first) == unmarked(second)
    return alike and sort(one.type) == sort(other.type) and bool(one.canonical or other.canonical)


def are_namesakes(one: Group, other: Group) -> bool:
    """Have the two one name that articles give to different people or places?"""
    return one.key == other.key and one.apart != other.apart and bool(one.apart and other.apart)


def _mistaken(one: Group, other: Group, share: float) -> Score | None:
    """A surname that the tagger takes for a body's here and there, where one person bears it nearly everywhere."""
    body, person = sorted((one, other), key=lambda group: group.type)
    if (body.type, person.type) != ("Organization", "Person") or " " in body.key or " " not in person.key:
        return None
    if person.weight >= max(_KNOWN, _MORE_OFTEN * body.weight) and share >= _DOMINANT_PERSON:
        return Score(0.85, "the surname of one person, taken for a body")
    return None


def _sorts(one: Group, other: Group) -> Score:
    """One name with two types: the tagger's slip, where one type is rare or the name has several words.

    Not where it is a person's to whom the articles give titles, and also a thing's ("Ralph Lauren").
    """
    if one.key != other.key:
        return Score(0.0, "other names and types")
    rare, common = sorted((one.weight, other.weight))
    known = any(group.type == "Person" and group.roles for group in (one, other))
    if (" " in one.key and not (known and rare > 1)) or common >= 3 * rare:
        return Score(0.85, "the same name, one type a slip")
    return Score(0.6, "the same name with two types")


def _people(one: Group, other: Group, share: float) -> Score:
    short, full = sorted((one.key.split(), other.key.split()), key=len)
    if len(short) == 1:
        known = max(one.weight, other.weight) >= _KNOWN or bool(one.roles & other.roles)
        dominant = known and share >= _DOMINANT_PERSON and short[0] in (full[-1], full[0])
        return Score(0.85 if dominant else 0.4, "a surname of one well-known person" if dominant else "a surname alone")
    if short == full[: len(short)] and short[-1] != full[-1] and one.roles & other.roles:
        return Score(0.85, "one name without its second surname, and one office")
    if shortens(short, full) and short[-1] == full[-1]:
        if any(len(word) == 1 for word in short):
            return Score(0.85 if one.roles & other.roles else 0.6, "initials of one name")
        fits = share >= _DOMINANT_PERSON or bool(one.roles & other.roles)
        return Score(0.85 if fits else 0.6, f"{'one name' if fits else 'several names'} without the middle part")
    return Score(0.2, "other first names")


def _bodies(one: Group, other: Group, names: Names, share: float) -> Score:
    if one.key == other.key:
        return Score(0.9, "the same name")
    shared = {folded(form) for form, _ in one.forms} & {folded(form) for form, _ in other.forms}
    telling = sorted(form for form in shared if not is_generic(form, names))
    if share >= _DOMINANT and telling:
        return Score(0.85, f"{telling[0]!r} is a short form of one name only")
    if any(" " in form for form in telling):
        return Score(0.85, f"both are called {telling[0]!r}")
    if any(is_acronym(a.upper(), best_name(b.forms)) for a, b in ((one.key, other), (other.key, one))):
        long = min(len(one.key), len(other.key)) >= _LONG_ACRONYM
        return Score(0.85 if long else 0.6, "an acronym and a name that it fits")
    return Score(0.5 if telling else 0.0, "a shared short form")
