"""Chains that are surely one entity gathered into groups, and the pairs of groups that are worth comparing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.resolve.chains import Chain
from kg.resolve.named import folded

#: A block with more groups is of a name too common to tell anything, and is not compared.
_CROWD = 60


@dataclass(frozen=True, slots=True)
class Group:
    """Chains with the same identity: one canonical name, or one name and type."""

    label: str
    #: The label as it is compared.
    key: str
    type: str
    canonical: str
    same_as: str | None
    forms: tuple[tuple[str, int], ...]
    roles: frozenset[str]
    chains: tuple[Chain, ...]
    #: How many chains name it.
    weight: int


def gather(chains: Iterable[Chain]) -> tuple[Group, ...]:
    """Groups of the chains that share their identity, sorted by it."""
    members: dict[tuple[str, str], list[Chain]] = {}
    for chain in chains:
        members.setdefault(identity(chain), []).append(chain)
    return tuple(_group(key, found) for key, found in sorted(members.items()))


def identity(chain: Chain) -> tuple[str, str]:
    """What chains of one entity surely share: the canonical name, else their best name and its type."""
    if chain.canonical:
        return "", chain.canonical
    return _sort(chain.type), folded(best_name(chain.forms))


def _sort(kind: str) -> str:
    """Types that the tagger confuses count as one."""
    return {"Country": "Place", "Group": "Organization", "Facility": "Place"}.get(kind, kind)


def best_name(forms: Sequence[tuple[str, int]]) -> str:
    """The form that names best: the longest in words that is no outlier, the commoner of equals.

    >>> best_name([("Rutte", 5), ("Mark Rutte", 1)])
    'Mark Rutte'
    """
    return min(forms, key=lambda form: (-min(len(form[0].split()), 5), -form[1], -len(form[0]), form[0]))[0]


def _group(key: tuple[str, str], chains: Sequence[Chain]) -> Group:
    forms: Counter[str] = Counter()
    for chain in chains:
        forms.update(dict(chain.forms))
    canonical = chains[0].canonical
    types = Counter(chain.type for chain in chains)
    names = Counter(best_name(chain.forms) for chain in chains)
    label = canonical or min(names, key=lambda name: (-names[name], name))
    return Group(
        label=label,
        key=key[1],
        type=min(types, key=lambda kind: (-types[kind], kind)),
        canonical=canonical,
        same_as=min((c.same_as for c in chains if c.same_as), default=None),
        forms=tuple(sorted(forms.items())),
        roles=frozenset(role for chain in chains for role in chain.roles),
        chains=tuple(sorted(chains, key=lambda c: (c.article, c.number))),
        weight=len(chains),
    )


def candidates(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """Pairs of groups that share a key of comparison, each once, in order; blocks too large to tell anything are left out."""
    blocks: dict[str, list[int]] = {}
    for n, group in enumerate(groups):
        for key in sorted(keys(group)):
            blocks.setdefault(key, []).append(n)
    pairs = {pair for block in blocks.values() if len(block) <= _CROWD for pair in combinations(block, 2)}
    yield from sorted(pairs)


def keys(group: Group) -> set[str]:
    """Keys under which a group may meet another: its names folded, and a person's surname with the first initial."""
    found = {folded(form) for form, _ in group.forms} | {group.key}
    words = group.key.split()
    if group.type == "Person" and len(words) > 1:
        found.add(f"{words[0][0]} {words[-1]}")
    return {key for key in found if len(key) > 1}
