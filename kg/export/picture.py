"""Links in, a scene out: which entities a picture shows, where they stand, how arrows run and where labels fit."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, degrees, dist, sin, sqrt
from unicodedata import east_asian_width

import networkx as nx

from kg.analyse import Link, links
from kg.export.dataset import Dataset
from kg.export.geometry import Box, Curve, Point, arc, beads, clipped, hits
from kg.export.layout import Size, arrange, cramped
from kg.export.xml import clean

#: As many entities as are legible at the width of a README.
LEGIBLE = 24

#: Arrows an entity at most: more can't be told apart.
_DENSITY = 2.0

#: Longest label shown whole.
LONGEST = 30

WIDTH = 960.0
#: How much higher a picture may get that is too low for its arrows.
_HEIGHTS = (1.0, 1.3, 1.6)
#: How far the first, second, ... arrow between the same two entities may bend, straightest first.
_BENDS = ((0.0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36), (0.18, 0.3), (-0.18, -0.3), (0.42,), (-0.42,))

#: Size of the labels on arrows.
SMALL = 11.5


@dataclass(frozen=True, slots=True)
class Shown:
    """An entity in the picture."""

    id: str
    label: str
    type: str
    font: float
    box: Box


@dataclass(frozen=True, slots=True)
class Caption:
    """A label along an arrow: its middle, and its slope in degrees."""

    text: str
    x: float
    y: float
    slope: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """All links of one sign from one entity to another."""

    curve: Curve
    sign: int
    weight: int
    #: Does it point both ways (symmetric relations)?
    symmetric: bool
    #: What a reader sees who asks: relations and a sentence.
    title: str
    caption: Caption | None


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture ready to be drawn."""

    width: float
    height: float
    shown: tuple[Shown, ...]
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """Links with the same ends and sign."""

    source: str
    target: str
    links: tuple[Link, ...]

    @property
    def ends(self) -> tuple[str, str]:
        """Both ends, sorted: equal for whatever joins the same two entities."""
        return min(self.source, self.target), max(self.source, self.target)

    @property
    def weight(self) -> int:
        """Independent evidence for all of them."""
        return sum(link.weight for link in self.links)

    @property
    def label(self) -> str:
        """The two best attested relations, and how many more there are."""
        names = list(dict.fromkeys(clean(link.label) for link in self.links))
        more = f" +{len(names) - 2}" if len(names) > 2 else ""
        return ", ".join(names[:2]) + more


def scene(dataset: Dataset) -> Scene:
    """The best connected entities of the largest component: `dataset.limit` of them, or as many as are legible.

    Where there are more arrows than can be told apart, the best attested are drawn.
    """
    found = links(dataset.snapshot, dataset.ontology, unasserted=dataset.unasserted)
    ids, bundles = choose(found, LEGIBLE if dataset.limit is None else dataset.limit)
    counts = {id: sum(id in bundle.ends for bundle in bundles) for id in ids}
    fonts = [_font(counts[id], max(counts.values())) for id in ids]
    labels = [shorten(dataset.snapshot.entities[id].label) for id in ids]
    sizes = [(text_width(label, font) + 1.5 * font, 2 * font) for label, font in zip(labels, fonts, strict=True)]
    number = {id: i for i, id in enumerate(ids)}
    pairs = sorted({(number[b.ends[0]], number[b.ends[1]]) for b in bundles})
    canvas, boxes = _arranged(sizes, pairs)
    types = [dataset.snapshot.entities[id].type for id in ids]
    shown = tuple(map(Shown, ids, labels, types, fonts, boxes))
    return Scene(*canvas, shown, tuple(_arrows(bundles, dict(zip(ids, boxes, strict=True)))))


def choose(found: Sequence[Link], limit: int) -> tuple[list[str], list[Bundle]]:
    """The entities that a picture shows, best connected first, and what joins them."""
    G: nx.Graph[str] = nx.Graph()
    G.add_edges_from((link.source, link.target) for link in found if link.source != link.target)
    largest = _largest(G)
    weights = dict.fromkeys(sorted(largest), 0)
    for link in found:
        for end in {link.source, link.target} & largest:
            weights[end] += link.weight
    ids = _grown(G, weights, limit)
    return ids, _strongest(_bundles(found, set(ids)), round(_DENSITY * len(ids)))


def _grown(G: "nx.Graph[str]", weights: Mapping[str, int], limit: int) -> list[str]:
    """Up to so many nodes that hang together: the best connected one, then the best of those that are linked to it."""

    def rank(id: str) -> tuple[int, int, str]:
        return -G.degree(id), -weights[id], id

    waiting, kept = ([min(weights, key=rank)] if weights else []), list[str]()
    while waiting and len(kept) < limit:
        kept.append(min(waiting, key=rank))
        waiting = sorted({near for id in kept for near in G[id]} - set(kept))
    return sorted(kept, key=rank)


def _strongest(bundles: Sequence[Bundle], count: int) -> list[Bundle]:
    """The best attested bundles, best first, preferring those without which the picture would fall apart."""
    G: nx.Graph[str] = nx.Graph()
    for bundle in bundles:
        if not G.has_edge(*bundle.ends):
            G.add_edge(*bundle.ends, weight=bundle.weight)
    needed = {tuple(sorted(edge[:2])) for edge in nx.maximum_spanning_edges(G, data=False)}
    kept = sorted(bundles, key=lambda bundle: bundle.ends not in needed)[:count]
    return sorted(kept, key=_rank)


def _rank(bundle: Bundle) -> tuple[int, str, str, str]:
    return -bundle.weight, bundle.source, bundle.target, bundle.label


def _largest(G: "nx.Graph[str]") -> set[str]:
    parts = sorted(nx.connected_components(G), key=lambda part: (-len(part), min(part)))
    return set(parts[0]) if parts else set()


def _arranged(sizes: Sequence[Size], pairs: Sequence[tuple[int, int]]) -> tuple[Size, list[Box]]:
    """A canvas and the boxes on it; higher where linked boxes would else stand too near each other for an arrow."""
    width, height = _canvas(len(sizes))
    for growth in _HEIGHTS:
        canvas = width, round(height * growth)
        boxes = arrange(sizes, pairs, canvas)
        if not cramped(boxes, pairs):
            break
    return canvas, boxes


def _canvas(count: int) -> Size:
    """As wide as a README; wider, and higher, where more is shown than is legible there."""
    growth = sqrt(max(1.0, count / LEGIBLE))
    return round(WIDTH * growth), round(min(640.0, 240.0 + 17 * count) * growth)


def _font(degree: int, greatest: int) -> float:
    return round(12 + 7 * sqrt(degree / max(1, greatest)), 1)


def _bundles(found: Iterable[Link], kept: Container[str]) -> list[Bundle]:
    """What joins the kept entities, best attested first; loops are not drawn."""
    groups: dict[tuple[str, str, int, bool], list[Link]] = {}
    for link in sorted(found, key=lambda link: (-link.weight, link.label, link.id)):
        if link.source != link.target and link.source in kept and link.target in kept:
            groups.setdefault((link.source, link.target, link.sign, link.symmetric), []).append(link)
    return sorted((Bundle(key[0], key[1], tuple(group)) for key, group in groups.items()), key=_rank)


def shorten(label: str) -> str:
    """A label that fits in a picture."""
    text = clean(label) or "(no name)"
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def text_width(text: str, font: float) -> float:
    """About how wide a text is in a sans-serif: the widths of Helvetica by kind of letter, with some to spare."""
    return font * 1.12 * sum(map(_advance, text))


def _advance(char: str) -> float:
    if east_asian_width(char) in "WF":
        return 1.0
    if char in "iljtfI.,:;'|! ()-":
        return 0.32
    if char in "mwMW@…—":
        return 0.88
    return 0.7 if char.isupper() else 0.56


def _arrows(bundles: Sequence[Bundle], boxes: Mapping[str, Box]) -> Iterable[Arrow]:
    """The arrows, best attested first, each with its label where one fits."""
    drawn = list(_curves(bundles, boxes))
    taken = [curve.end for _, curve in drawn]
    for bundle, curve in drawn:
        first = bundle.links[0]
        caption = _caption(bundle.label, curve, boxes.values(), taken)
        title = f"{bundle.label}: {clean(first.sentence)}"
        yield Arrow(curve, first.sign, bundle.weight, first.symmetric, title, caption)


def _curves(bundles: Sequence[Bundle], boxes: Mapping[str, Box]) -> Iterable[tuple[Bundle, Curve]]:
    """Those that join the same two entities bend apart; where there is no room between them, nothing is drawn."""
    uses: Counter[tuple[str, str]] = Counter()
    for bundle in bundles:
        curve = _curve(bundle, boxes, uses[bundle.ends])
        uses[bundle.ends] += 1
        if curve is not None:
            yield bundle, curve


def _curve(bundle: Bundle, boxes: Mapping[str, Box], earlier: int) -> Curve | None:
    """The straightest curve that runs through no other box, of those that earlier ones between the same two leave."""
    source, target = boxes[bundle.source], boxes[bundle.target]
    others = [box for id, box in boxes.items() if id not in bundle.ends]
    turn = 1 if bundle.source < bundle.target else -1
    bends = _BENDS[min(earlier, len(_BENDS) - 1)]
    curves = [arc((source.x, source.y), (target.x, target.y), turn * bend) for bend in bends]
    return clipped(min(curves, key=lambda curve: hits(curve, others)), source, target, 4.0)


def _caption(text: str, curve: Curve, boxes: Iterable[Box], taken: list[Point]) -> Caption | None:
    """The label at the first place along the curve where it covers neither box nor label; it then takes that place."""
    length, radius = text_width(text, SMALL), SMALL * 0.6
    if not text or length > 0.95 * _length(curve):
        return None
    for t in (0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72):
        (x, y), angle = curve.at(t), curve.angle(t)
        places = beads((x, y), (cos(angle), sin(angle)), length, radius)
        if not any(_blocked(place, radius, boxes, taken) for place in places):
            taken.extend(places)
            slope = degrees(angle)
            upright = slope if -90 <= slope <= 90 else slope - 180 if slope > 0 else slope + 180
            return Caption(text, round(x, 1), round(y, 1), round(upright, 1))
    return None


def _length(curve: Curve) -> float:
    return sum(dist(a, b) for a, b in pairwise(curve.points()))


def _blocked(place: Point, radius: float, boxes: Iterable[Box], taken: Sequence[Point]) -> bool:
    near = (2 * radius + 1) ** 2
    return any(box.holds(place, radius) for box in boxes) or any(
        (place[0] - x) ** 2 + (place[1] - y) ** 2 < near for x, y in taken
    )
