"""Namesakes: chains of one full name, parted where the articles speak of different people or places.

People are parted by their walks of life (a minister and a skater), by the states whose office or citizenship they have,
and by decades without anything in common; places by the countries in which the texts put them. A chain that has both
of two traits joins those that have one each, so that a footballer who became president stays one person.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.mentions import Names
from kg.types import Chain

#: So many times as many chains as all the others: a trait of theirs is then taken for a slip, not for a namesake's.
_MANY_TIMES = 50
#: Chains that tell nothing are the largest part's if it is so many times as large as the others together.
_CLEARLY = 3
#: So many years without an article part two eras.
_YEARS = 25


@dataclass(frozen=True, slots=True)
class Part:
    """Chains of one entity among its namesakes, and what tells it from them; empty where the name has only one."""

    trait: str
    chains: tuple[Chain, ...]


def parts(chains: Sequence[Chain], kind: str, names: Names) -> list[Part]:
    """The entities behind chains that share a name and its type."""
    if kind == "Person":
        if all(len(form.split()) < 2 for chain in chains for form, _ in chain.forms):
            return [Part("", tuple(chains))]
        by_realm = _split(chains, lambda chain: realms(chain, names), by_slip=False)
        found = [Part(trait, made) for trait, made in by_realm]
        by_state = [(part, split) for part in found for split in _split(part.chains, lambda c: _offices(c, names))]
        found = [Part(_both(part.trait, trait), made) for part, (trait, made) in by_state]
        return [Part(_both(part.trait, t), made) for part in found for t, made in _eras(part.chains)]
    if kind == "Place":
        return [Part(trait, made) for trait, made in _split(chains, _homes, by_slip=False)]
    return [Part("", tuple(chains))]


def realms(chain: Chain, names: Names) -> tuple[str, ...]:
    """The walks of life of which a person's titles and descriptions tell; former ones tell nothing."""
    found: set[str] = set()
    for title in (*chain.roles, *chain.titles):
        words = title.lower().split()
        if not names.offices.past.intersection(words):
            found.update(names.titles.realms[word] for word in words if word in names.titles.realms)
    return tuple(sorted("state" if realm == "abroad" else realm for realm in found))


def _homes(chain: Chain) -> tuple[str, ...]:
    return chain.homes


def _offices(chain: Chain, names: Names) -> tuple[str, ...]:
    """A person's states and offices, where the articles tell both; ambassadors are of two states."""
    titles = {
        " ".join(w for w in title.split() if w not in names.offices.past) for title in (*chain.titles, *chain.roles)
    }
    foreign = any(names.titles.realms.get(word) == "abroad" for title in titles for word in title.split())
    return tuple(sorted({*chain.homes, *titles})) if chain.homes and titles and not foreign else ()


def _both(one: str, other: str) -> str:
    return ", ".join(trait for trait in (one, other) if trait)


def _split(
    chains: Sequence[Chain], traits: Callable[[Chain], tuple[str, ...]], *, by_slip: bool = True
) -> Iterator[tuple[str, tuple[Chain, ...]]]:
    """Chains parted by traits that no chain joins; each part with its traits. `by_slip`: rare traits may be slips."""
    sets = _joined(traits(chain) for chain in chains)
    members: dict[str, list[Chain]] = {}
    silent: list[Chain] = []
    for chain in chains:
        own = traits(chain)
        (members.setdefault(sets[own[0]], []) if own else silent).append(chain)
    sizes = sorted((len(found) for found in members.values()), reverse=True)
    slips = by_slip and len(sizes) > 1 and sizes[0] >= _MANY_TIMES * sum(sizes[1:])
    if len(members) < 2 or slips:
        yield "", tuple(chains)
        return
    # By what tells alone, so that the order of those that tell nothing doesn't count.
    for chain, place in [(chain, _place_of(chain, members)) for chain in silent]:
        members.setdefault(place, []).append(chain)
    for trait, found in sorted(members.items()):
        yield trait, tuple(found)


def _joined(given: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """For each trait the traits that chains join with it, as one word."""
    sets: dict[str, frozenset[str]] = {}
    for traits in given:
        whole = frozenset(traits).union(*(sets.get(trait, frozenset()) for trait in traits))
        sets.update(dict.fromkeys(whole, whole))
    return {trait: " and ".join(sorted(whole)) for trait, whole in sets.items()}


def _place_of(chain: Chain, members: Mapping[str, Sequence[Chain]]) -> str:
    """The part of a chain that tells nothing: its article's country's, else one much larger than the rest, or none."""
    fitting = [trait for trait, found in members.items() if chain.country and _is_of(chain.country, trait, found)]
    if len(fitting) == 1:
        return fitting[0]
    sizes = sorted(((len(found), trait) for trait, found in members.items() if trait), reverse=True)
    rest = sum(size for size, _ in sizes[1:])
    return sizes[0][1] if sizes[0][0] >= _CLEARLY * rest else ""


def _is_of(country: str, trait: str, found: Sequence[Chain]) -> bool:
    return bool(trait) and any(country in chain.homes for chain in found)


def _eras(chains: Sequence[Chain]) -> Iterator[tuple[str, tuple[Chain, ...]]]:
    """Chains parted where decades lie between articles whose titles and countries have nothing in common."""
    dated = sorted((chain for chain in chains if chain.year is not None), key=_year)
    gap = next((n for n, (one, other) in enumerate(pairwise(dated), 1) if _year(other) - _year(one) >= _YEARS), 0)
    early, late = dated[:gap], dated[gap:]
    one, other = _told(early), _told(late)
    if not (gap and one and other) or one & other:
        yield "", tuple(chains)
        return
    undated = [chain for chain in chains if chain.year is None]
    yield f"until {_year(early[-1])}", tuple(early)
    yield f"from {_year(late[0])}", tuple(late)
    if undated:
        yield "", tuple(undated)


def _year(chain: Chain) -> int:
    return chain.year or 0


def _told(chains: Iterable[Chain]) -> set[str]:
    """All that is told of people: titles, roles, countries."""
    return {trait for chain in chains for trait in (*chain.roles, *chain.titles, *chain.homes)}
