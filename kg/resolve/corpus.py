"""Resolution across articles: blocking, scoring, judgement, connected components; each step a function of its own.

Chains with a known canonical name are one entity by that name. The others meet in blocks of a shared name, are scored
pair by pair on their names, types and roles, judged same, different or unsure, and joined where judged the same.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.mentions import Names
from kg.resolve.blocks import Group, candidates, gather, shares
from kg.resolve.decisions import Decision
from kg.resolve.judge import are_namesakes, judge, score
from kg.resolve.links import Links
from kg.statements import Entity, Identity, Judgement
from kg.types import Chain

#: Two groups and the reason for what is made of them.
type _Pair = tuple[int, int, str]

_BY_PERSON = "decided by a person"


@dataclass(frozen=True, slots=True)
class Resolution:
    """The corpus's entities, which chain is which, and why names are one entity's or are not; all sorted."""

    entities: tuple[Entity, ...]
    #: (article id, chain number) to entity id; chains without a name are missing.
    entity_of: dict[tuple[str, int], str]
    #: Pairs of names judged the same or unsure, and those that a person decided to be different.
    identities: tuple[Identity, ...] = ()
    #: Names in decisions that no entity bears, sorted.
    unknown: tuple[str, ...] = ()


def across(chains: Iterable[Chain], names: Names, decisions: Sequence[Decision] = ()) -> Resolution:
    """Resolve the chains of many articles to entities. The result does not depend on the chains' order."""
    groups = gather(chains, names)
    links = Links(len(groups))
    joined: list[_Pair] = []
    doubtful: list[_Pair] = []
    named = _named(groups) if decisions else {}
    barred = _decided(named, decisions, same=False)
    wanted = _decided(named, decisions, same=True)
    pairs = list(candidates(groups))
    share = shares(groups, pairs, names)
    for one, other in pairs:
        verdict, reason = judge(score(groups[one], groups[other], names, share.get((one, other), 0.0)))
        if (one, other) in barred:
            continue
        if verdict is Judgement.SAME:
            joined.append((one, other, reason))
        elif verdict is Judgement.UNSURE:
            doubtful.append((one, other, reason))
    joined += [(one, other, _BY_PERSON) for one, other in sorted(wanted)]
    namesakes = {(one, other) for one, other in pairs if are_namesakes(groups[one], groups[other])}
    _connect(links, joined, barred | (namesakes - wanted))
    apart = [(one, other, _BY_PERSON) for one, other in sorted(barred)]
    judged = {Judgement.SAME: joined, Judgement.UNSURE: doubtful, Judgement.DIFFERENT: apart}
    unknown = {name for d in decisions for name in (d.one, d.other)} - named.keys()
    return replace(_resolution(groups, links, judged), unknown=tuple(sorted(unknown)))


def _named(groups: Sequence[Group]) -> dict[str, set[int]]:
    """The groups that a decision may mean by a name: an id, a label or a form."""
    named: dict[str, set[int]] = {}
    for n, group in enumerate(groups):
        for name in (entity_id(group), group.label, *(form for form, _ in group.forms)):
            named.setdefault(name, set()).add(n)
    return named


def _decided(named: Mapping[str, set[int]], decisions: Iterable[Decision], *, same: bool) -> set[tuple[int, int]]:
    """Pairs of groups that decisions name."""
    wanted = [d for d in decisions if d.same is same]
    return {
        (min(a, b), max(a, b)) for d in wanted for a in named.get(d.one, ()) for b in named.get(d.other, ()) if a != b
    }


def _connect(links: Links, joined: Iterable[_Pair], barred: set[tuple[int, int]]) -> None:
    """Join what was judged the same; what is to be kept apart stays so, whatever joins it indirectly."""
    for one, other, _ in joined:
        if not _bridges(links, one, other, barred):
            links.link(one, other)


def _bridges(links: Links, one: int, other: int, barred: set[tuple[int, int]]) -> bool:
    sides = {links.find(one), links.find(other)}
    return any({links.find(a), links.find(b)} == sides for a, b in barred)


def entity_id(group: Group) -> str:
    """The local part of an entity's IRI: a readable stem and a hash of what identifies it."""
    identity = group.same_as or f"{group.canonical or group.key}|{group.type}|{group.whose}"
    stem = "-".join("".join(c if c.isalnum() and c.isascii() else " " for c in group.label).split()[:4]).lower()
    digest = hashlib.blake2b(identity.encode(), digest_size=5).hexdigest()
    return f"{stem}-{digest}" if stem else digest


def _resolution(groups: Sequence[Group], links: Links, judged: Mapping[Judgement, Sequence[_Pair]]) -> Resolution:
    entities: list[Entity] = []
    of_group: dict[int, str] = {}
    entity_of: dict[tuple[str, int], str] = {}
    for members in links.sets().values():
        whole = _united([groups[n] for n in members])
        made = _entity(whole)
        entities.append(made)
        of_group.update(dict.fromkeys(members, made.id))
        entity_of.update({(c.article, c.number): made.id for n in members for c in groups[n].chains})
    identities = {
        _identity(groups, of_group, pair, judgement)
        for judgement, pairs in judged.items()
        for pair in pairs
        if (of_group[pair[0]] == of_group[pair[1]]) is (judgement is Judgement.SAME)
    }
    return Resolution(
        entities=tuple(sorted(entities, key=lambda e: e.id)),
        entity_of=dict(sorted(entity_of.items())),
        identities=tuple(sorted(identities)),
    )


def _identity(groups: Sequence[Group], of_group: Mapping[int, str], pair: _Pair, judgement: Judgement) -> Identity:
    one, other, reason = pair
    (first, name), (second, other_name) = sorted((of_group[n], groups[n].label) for n in (one, other))
    return Identity(tuple(dict.fromkeys((first, second))), (name, other_name), judgement, reason)


def _united(groups: Sequence[Group]) -> Group:
    """Several groups as one: a known one leads, else the one named most often, the longest name of equals."""
    leader = min(groups, key=lambda g: (not g.canonical, -g.weight, -len(g.label), g.label, g.type))
    forms: Counter[str] = Counter()
    for group in groups:
        forms.update(dict(group.forms))
    chains = tuple(sorted((c for g in groups for c in g.chains), key=lambda c: (c.article, c.number)))
    return replace(leader, forms=tuple(sorted(forms.items())), chains=chains)


def _entity(group: Group) -> Entity:
    named: dict[str, set[str]] = {}
    for chain in sorted(group.chains, key=lambda chain: chain.article):
        named.setdefault(chain.article, set()).update(chain.short, (form for form, _ in chain.forms))
    return Entity(
        id=entity_id(group),
        label=group.label,
        type=group.type,
        aliases=tuple(sorted(set().union(*named.values()) - {group.label})),
        same_as=group.same_as,
        mentions=sum(count for _, count in group.forms),
        named={article: tuple(sorted(forms)) for article, forms in named.items()},
    )
