"""Statements in, links out: one record for each source, target and relation, with what the evidence says of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import NamedTuple

from kg.ontology import Ontology
from kg.statements import Evidence, Snapshot, Statement
from kg.types import Modality

#: The family under which links of open relations, which belong to none, are shown.
OPEN = "open"


@dataclass(frozen=True, slots=True)
class Link:
    """All that the graph knows of one relation from one entity to another."""

    #: Minted from source, relation and target, so that two exports of one graph agree.
    id: str
    source: str
    target: str
    #: Local name of the property in its family's direction, or the phrase of an open relation.
    relation: str
    label: str
    #: The property's family, or OPEN.
    family: str
    #: 1 for cooperation, -1 for conflict, 0 for neither; the ontology says which, after PLOVER's quad classes.
    sign: int
    symmetric: bool
    #: Does a statement assert it? If none does, it is only denied, planned, demanded or alleged.
    asserted: bool
    #: Independent articles that assert it (that mention it, where nothing asserts it); syndicated copies count once.
    weight: int
    #: Articles that mention it in any way.
    articles: int
    #: Places that deny it, that speak of it as possible, that allege it.
    negated: int
    possible: int
    alleged: int
    #: Share of the asserting places (of all, where none asserts) that attribute it to somebody.
    attributed: float
    #: To whom: labels, sorted.
    attributed_to: tuple[str, ...]
    #: Dates of the articles, sorted, each once, ISO.
    dates: tuple[str, ...]
    #: The sentence that states it best, and where it can be read.
    sentence: str
    url: str
    #: Publishers or agencies of the articles, sorted.
    sources: tuple[str, ...]

    @property
    def first_date(self) -> str:
        """The first date, or empty."""
        return self.dates[0] if self.dates else ""

    @property
    def last_date(self) -> str:
        """The last date, or empty."""
        return self.dates[-1] if self.dates else ""


class Key(NamedTuple):
    """What statements have in common that are one link."""

    source: str
    target: str
    #: Local name of the property in its family's direction, empty for an open relation.
    property: str
    phrase: str


def oriented(statement: Statement, ontology: Ontology) -> tuple[str, str, str]:
    """A statement's subject, property and object in the direction of the property's family.

    An inverse property gives way to the one that it inverts ("receives support from" to "supports"), and the ends swap.
    """
    if not statement.property:
        return statement.subject, "", statement.object
    term = ontology.properties[statement.property]
    if term.inverted and term.inverse_of:
        return statement.object, term.inverse_of, statement.subject
    return statement.subject, statement.property, statement.object


def links(snapshot: Snapshot, ontology: Ontology, *, unasserted: bool = False) -> list[Link]:
    """The graph's links, sorted by source, target and relation.

    Links that no statement asserts are left out unless `unasserted` is set. A symmetric relation is one link, from the
    smaller entity id to the greater, whichever way round it was stated.
    """
    groups: dict[Key, list[Statement]] = defaultdict(list)
    for statement in snapshot.statements:
        groups[_key(statement, ontology)].append(statement)
    found = (_link(key, groups[key], snapshot, ontology) for key in sorted(groups))
    return [link for link in found if unasserted or link.asserted]


def _key(statement: Statement, ontology: Ontology) -> Key:
    source, name, target = oriented(statement, ontology)
    if not name:
        return Key(source, target, "", statement.phrase)
    if ontology.properties[name].symmetric and target < source:
        source, target = target, source
    return Key(source, target, name, "")


def _link(key: Key, statements: list[Statement], snapshot: Snapshot, ontology: Ontology) -> Link:
    places = [(s, e) for s in statements for e in s.evidence]
    asserting = [(s, e) for s, e in places if s.asserted]
    best = asserting or places
    term = ontology.properties[key.property] if key.property else None
    sample = min((e for _, e in best), key=_preference, default=None)
    return Link(
        id=_mint(key),
        source=key.source,
        target=key.target,
        relation=key.property or key.phrase,
        label=term.label if term else key.phrase,
        family=term.family if term else OPEN,
        sign=term.sign if term else 0,
        symmetric=term.symmetric if term else False,
        asserted=bool(asserting),
        weight=max(1, len({snapshot.repeats.get(e.article, e.article) for _, e in best})),
        articles=len({e.article for _, e in places}),
        negated=sum(s.negated for s, _ in places),
        possible=sum(s.modality is Modality.POSSIBLE for s, _ in places),
        alleged=sum(s.alleged for s, _ in places),
        attributed=round(sum(s.attributed_to is not None for s, _ in best) / len(best), 3) if best else 0.0,
        attributed_to=_labels((s.attributed_to for s in statements), snapshot),
        dates=tuple(sorted({e.date.isoformat() for _, e in places if e.date})),
        sentence=sample.text if sample else "",
        url=snapshot.articles[sample.article].url if sample else "",
        sources=_sources({e.article for _, e in places}, snapshot),
    )


def _preference(evidence: Evidence) -> tuple[float, date, str, int]:
    """Surest first, then earliest; article and place only settle ties."""
    return -evidence.confidence, evidence.date or date.max, evidence.article, evidence.start


def _mint(key: Key) -> str:
    text = "\x1f".join(key).encode("utf-8", "surrogatepass")
    return "l" + blake2b(text, digest_size=8).hexdigest()


def _labels(ids: Iterable[str | None], snapshot: Snapshot) -> tuple[str, ...]:
    return tuple(sorted({snapshot.entities[i].label for i in ids if i is not None}))


def _sources(articles: Iterable[str], snapshot: Snapshot) -> tuple[str, ...]:
    names = (snapshot.articles[a].publisher or snapshot.articles[a].agency for a in articles)
    return tuple(sorted({name for name in names if name}))


def entity_dates(snapshot: Snapshot, found: Iterable[Link]) -> dict[str, tuple[str, ...]]:
    """For each entity the ISO dates of the articles that mention it, sorted: at least those of its links."""
    dates: dict[str, set[str]] = defaultdict(set)
    for entity, day in _mentioned(snapshot):
        dates[entity].add(day)
    for link in found:
        dates[link.source].update(link.dates)
        dates[link.target].update(link.dates)
    return {entity: tuple(sorted(days)) for entity, days in dates.items()}


def _mentioned(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    for entity in snapshot.entities.values():
        for article in entity.articles:
            day = snapshot.articles[article].date
            if day:
                yield entity.id, day.isoformat()
