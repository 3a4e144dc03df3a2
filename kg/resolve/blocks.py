"""Chains that are surely one entity gathered into groups, and the pairs of groups that are worth comparing."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from kg.mentions import Names
from kg.resolve.named import folded, shortens
from kg.resolve.namesakes import Part, parts
from kg.resolve.spelling import skeleton, unmarked
from kg.types import Chain

#: Where initials stand without a space between them ("K.P.").
_INITIALS = re.compile(r"(?<=\b[A-Z]\.)(?=[A-Z]\.)")
#: The hyphen before the second half of a given name, which is written small.
_HYPHENED = re.compile(r"(?<=[a-z])-(?=[a-z])|(?<=\b[A-Z][a-z][a-z])-(?=[A-Z][a-z]{1,4}$)")
#: A block with more groups is of a name too common to tell anything, and is not compared.
_CROWD = 60
#: What a plain name's owner starts with where nothing is known but the article.
_ARTICLE = "article "


@dataclass(frozen=True, slots=True)
class Group:
    """Chains with the same identity: one canonical name, or one name and type."""

    label: str
    #: The label as it is compared.
    key: str
    #: Whose it is, for a name that does not tell: a country or an article; among namesakes, what tells them apart.
    whose: str
    type: str
    canonical: str
    same_as: str | None
    forms: tuple[tuple[str, int], ...]
    roles: frozenset[str]
    chains: tuple[Chain, ...]
    #: How many chains name it.
    weight: int
    #: What tells it from its namesakes (`kg.resolve.namesakes`); empty where it has none.
    apart: str = ""


def gather(chains: Iterable[Chain], names: Names) -> tuple[Group, ...]:
    """Groups of the chains that share their identity, sorted by it."""
    members: dict[tuple[str, ...], list[Chain]] = {}
    for chain in chains:
        members.setdefault(chain.identity or identity(chain, names), []).append(chain)
    return tuple(group for key, found in sorted(members.items()) for group in _groups(key, found, names))


def _groups(key: tuple[str, ...], chains: Sequence[Chain], names: Names) -> Iterator[Group]:
    """The group of chains that share their identity; several where they are namesakes."""
    found = parts(chains, key[0], names) if key[0] and not key[2] else [Part("", tuple(chains))]
    if len(found) == 1:
        yield _group(key, chains)
        return
    for part in found:
        apart = part.trait or "nothing told"
        yield replace(_group((*key[:2], apart), part.chains), apart=apart)


def identity(chain: Chain, names: Names) -> tuple[str, str, str]:
    """What chains of one entity surely share: the canonical name, else their best name, its type, and whose it is.

    A name of plain words only ("Supreme Court") is one entity within a country; where the country is not known,
    it is one within the article.
    """
    if chain.canonical:
        return "", chain.canonical, ""
    key = compared(best_name(chain.forms), chain.type, names)
    if key.rpartition(" ")[2] in names.shapes.missions.nouns:
        return sort(chain.type), key, f"{_ARTICLE}{chain.article}"  # a state has many embassies
    if chain.type == "Person" or not is_generic(key, names):
        return sort(chain.type), key, ""
    return sort(chain.type), key, chain.country or f"{_ARTICLE}{chain.article}"


def compared(name: str, kind: str, names: Names) -> str:
    """A name as it is compared: folded, without accents, a firm's without its legal form."""
    words = unmarked(folded(_given(name) if kind == "Person" else name)).split()
    while kind in ("Organization", "Place") and len(words) > 1 and words[-1].strip(".,") in names.shapes.corporate:
        words.pop()
    while kind == "Place" and len(words) > 1 and words[-1] in names.shapes.same_place - {"islands", "island"}:
        words.pop()
    divisions = names.shapes.divisions
    if kind == "Place" and len(words) > 2 and words[0] in divisions.sides and words[-1] in divisions.kinds:
        words.pop()  # no city is called "North Kivu" that a "North Kivu Province" must be told from
    if len(words) > 2 and words[-1] in names.shapes.wordy and words[-2] == names.shapes.wordy[words[-1]]:
        del words[-2]
    if kind == "Product" and len(words[-1]) > 3:
        words[-1] = words[-1].removesuffix("s")
    return " ".join(words).rstrip(",")


def _given(name: str) -> str:
    """A person's name with its initials apart, a given name of Chinese or Korean kind ("Suk-yeol") in two words."""
    return _HYPHENED.sub(" ", _INITIALS.sub(" ", name))


def is_of_article(group: Group) -> bool:
    """Is it a plain name of which one article does not tell whose it is?"""
    return group.whose.startswith(_ARTICLE)


def is_generic(key: str, names: Names) -> bool:
    """Does a name consist of plain words only?"""
    return all(word in names.shapes.generic for word in key.replace("'s", "").split())


def sort(kind: str) -> str:
    """What a type counts as in comparisons: types that the tagger confuses are one."""
    return {"Country": "Place", "Group": "Organization", "Facility": "Place"}.get(kind, kind)


def best_name(forms: Sequence[tuple[str, int]]) -> str:
    """The form that names best: the longest in words that is no outlier, the commoner of equals.

    >>> best_name([("Rutte", 5), ("Mark Rutte", 1)])
    'Mark Rutte'
    """
    names = [name for name, _ in forms]
    return min(forms, key=lambda form: (_is_shouted(form[0], names), *_rank(form)))[0]


def _rank(form: tuple[str, int]) -> tuple[int, int, int, str]:
    return -min(len(form[0].split()), 5), -form[1], -len(form[0]), form[0]


def _group(key: tuple[str, ...], chains: Sequence[Chain]) -> Group:
    forms: Counter[str] = Counter()
    for chain in chains:
        forms.update(dict(chain.forms))
    canonical = chains[0].canonical
    types = Counter(chain.type for chain in chains)
    names = Counter(best_name(chain.forms) for chain in chains)
    label = canonical or min(names, key=lambda name: (_is_shouted(name, names), -names[name], name))
    return Group(
        label=label,
        key=key[1],
        whose=key[2],
        type=min(types, key=lambda kind: (-types[kind], kind)),
        canonical=canonical,
        same_as=min((c.same_as for c in chains if c.same_as), default=None),
        forms=tuple(sorted(forms.items())),
        roles=frozenset(role for chain in chains for role in chain.roles),
        chains=tuple(sorted(chains, key=lambda c: (c.article, c.number))),
        weight=len(chains),
    )


def candidates(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """Pairs of groups that share a key of comparison, each once, in order; too large blocks are left out."""
    blocks: dict[str, list[int]] = {}
    for n, group in enumerate(groups):
        for key in sorted(keys(group)):
            blocks.setdefault(key, []).append(n)
    pairs = {pair for block in blocks.values() if len(block) <= _CROWD for pair in combinations(block, 2)}
    yield from sorted(pairs)


def shares(groups: Sequence[Group], pairs: Iterable[tuple[int, int]], names: Names) -> dict[tuple[int, int], float]:
    """For each pair of a short name and a longer one: how often the short one, in all articles, is that longer one.

    A person claims the surname in every article; a body claims a short form only where an article uses both. A country
    claims the plain name of a place where an article does not tell whose it is.
    """
    claims: dict[int, dict[int, int]] = {}
    for one, other in pairs:
        short, long = sorted((one, other), key=lambda n: (len(groups[n].key.split()), not is_of_article(groups[n]), n))
        weight = _claim(groups[short], groups[long], names)
        if weight:
            claims.setdefault(short, {})[long] = weight
    return {
        (min(short, long), max(short, long)): weight / sum(found.values())
        for short, found in claims.items()
        for long, weight in found.items()
    }


def _claim(short: Group, long: Group, names: Names) -> int:
    """In how many articles the longer name's entity is known by the short name, too."""
    if short.key == long.key and short.type == long.type == "Place":
        return long.weight if is_of_article(short) and long.whose and not is_of_article(long) else 0
    if len(short.key.split()) >= len(long.key.split()):
        return 0
    if long.type == short.type == "Person" and " " in short.key:
        return long.weight if shortens(short.key.split(), long.key.split()) else 0
    if long.type == "Person" and not short.canonical and short.type in ("Person", "Organization"):
        return long.weight if short.key == long.key.split()[-1] or _family_first(short, long, names) else 0
    if short.type != long.type:
        return 0
    return sum(any(folded(form) == short.key for form, _ in chain.forms) for chain in long.chains)


def _family_first(short: Group, long: Group, names: Names) -> bool:
    """Is a person's first word the family's name, by its kind ("Han Seo-yun") or as an article calls them by it?"""
    if short.key != long.key.split()[0]:
        return False
    called = any(folded(form) == short.key for chain in long.chains for form, _ in chain.forms)
    return called or short.key in names.shapes.family_first


def keys(group: Group) -> set[str]:
    """Keys under which a group may meet another: its names, a person's surname, alone and with an initial."""
    found = {folded(form) for form, _ in group.forms} | {group.key, unmarked(folded(group.label))}
    words = group.key.split()
    if group.type in ("Person", "Place") and skeleton(group.key):
        found.add(f"spelt {skeleton(group.key)}")
    if group.type == "Person" and len(words) > 1:
        found.add(f"{words[0][0]} {words[-1]}")
        found.update((words[0], words[-1]))
    if group.type == "Organization" and len(words) > 3:
        found.add("".join(form[0] for form in best_name(group.forms).split() if form[0].isupper()).lower())
    return {key for key in found if len(key) > 1}


def _is_shouted(name: str, names: Iterable[str]) -> bool:
    """Is it a form in capitals, as in a dateline, of a name that is also written plainly ("BRUSSELS")?"""
    return name.isupper() and any(other.casefold() == name.casefold() for other in names if not other.isupper())
