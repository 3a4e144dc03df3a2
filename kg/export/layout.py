"""Sizes and edges in, boxes that don't overlap out: where the nodes of a picture stand."""

from collections.abc import Sequence
from itertools import combinations

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.export.geometry import Box

#: Layouts tried, each from another start; the one with the fewest crossings is taken.
_TRIALS = 40
_ITERATIONS = 120
_PUSHES = 300

#: Rounds in which two boxes may change places, and the most boxes for which all pairs are tried.
_ROUNDS, _MOVABLE = 3, 60

#: Nearer than this to a box is as bad as behind it.
_MARGIN = 6.0

#: Free space kept between two boxes: arrows and their labels need some.
_GAP_X, _GAP_Y = 64.0, 40.0

#: An arrow shorter than this between its boxes is hardly seen.
_SEEN = 24.0

#: How far places are evened out, from 0 (distances rule, the middle is crowded) to 1 (a grid).
_EVEN = 0.6

#: Width and height of a box or of the canvas.
type Size = tuple[float, float]
type Points = NDArray[np.float64]
#: One row an edge: the numbers of its boxes.
type Ends = NDArray[np.int_]


def arrange(sizes: Sequence[Size], pairs: Sequence[tuple[int, int]], canvas: Size) -> list[Box]:
    """Boxes of the given sizes on a canvas, linked ones near each other, with as few crossings as some trials find.

    Each trial is a layout by stress majorization (Gansner, Koren and North 2004) from another start, evened out over
    the canvas, with overlaps pushed apart; in the best one boxes then change places where that helps.
    """
    if not sizes:
        return []
    ends = np.array(pairs, dtype=int).reshape(-1, 2)
    distances = _distances(len(sizes), pairs)
    half = np.array(sizes) / 2
    trials = [_spread(_majorize(distances, seed), half, canvas) for seed in range(_TRIALS)]
    places = _exchanged(min(trials, key=lambda trial: _cost(trial, half, ends)), half, ends)
    return [Box(round(float(x), 1), round(float(y), 1), *size) for (x, y), size in zip(places, sizes, strict=True)]


def cramped(boxes: Sequence[Box], pairs: Sequence[tuple[int, int]]) -> int:
    """How many linked boxes stand so near each other that an arrow between them is hardly seen."""
    places = np.array([(box.x, box.y) for box in boxes]).reshape(-1, 2)
    half = np.array([(box.width, box.height) for box in boxes]).reshape(-1, 2) / 2
    return _cramped(places, half, np.array(pairs, dtype=int).reshape(-1, 2))


def _cramped(places: Points, half: Points, ends: Ends) -> int:
    first, second = ends[:, 0], ends[:, 1]
    free = abs(places[first] - places[second]) - half[first] - half[second]
    return int((free.max(axis=1) < _SEEN).sum()) if len(ends) else 0


def _distances(count: int, pairs: Sequence[tuple[int, int]]) -> Points:
    """Shortest paths; nodes that no path joins stand a little further apart than any that one does."""
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(pairs)
    found = np.full((count, count), np.inf)
    for node, row in nx.all_pairs_shortest_path_length(graph):
        found[node, list(row)] = list(row.values())
    found[np.isinf(found)] = 1 + found[np.isfinite(found)].max()
    return found


def _majorize(distances: Points, seed: int) -> Points:
    """Points whose distances are as near to the given ones as the majorization gets; near pairs count most."""
    count = len(distances)
    points = np.random.default_rng(seed).uniform(-1, 1, (count, 2))
    weights = 1 / np.maximum(distances, 1) ** 2
    np.fill_diagonal(weights, 0)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    inverse = np.linalg.pinv(laplacian)
    for _ in range(_ITERATIONS):
        apart = np.maximum(np.linalg.norm(points[:, None] - points[None], axis=2), 1e-9)
        pull = -weights * distances / apart
        np.fill_diagonal(pull, 0)
        np.fill_diagonal(pull, -pull.sum(axis=1))
        points = inverse @ pull @ points
    return points


def _spread(points: Points, half: Points, canvas: Size) -> Points:
    """Points evened out over the canvas, then pushed apart until no boxes overlap or nothing more helps."""
    low, high = half, np.array(canvas) - half
    places = _even(points) * (np.array(canvas) - 2 * half.max(axis=0)) + half.max(axis=0)
    for _ in range(_PUSHES):
        if not _push(places, half):
            break
        places = np.clip(places, low, high)
    return places


def _even(points: Points) -> Points:
    """Points in the unit square: between where they were and evenly spaced in the same order."""
    span = np.maximum(points.max(axis=0) - points.min(axis=0), 1e-9)
    scaled = (points - points.min(axis=0)) / span
    ranks = points.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable") / max(1, len(points) - 1)
    mixed: Points = _EVEN * ranks + (1 - _EVEN) * scaled
    return mixed if len(points) > 1 else mixed + 0.5


def _push(places: Points, half: Points) -> bool:
    """Move overlapping boxes apart along the shorter way, all at once; was there any?"""
    apart = places[:, None] - places[None]
    over = half[:, None] + half[None] + (_GAP_X, _GAP_Y) - abs(apart)
    meet = (over > 0).all(axis=2) & ~np.eye(len(places), dtype=bool)
    shorter = over == over.min(axis=2, keepdims=True)
    before = np.where(apart == 0, np.tri(len(places), k=-1)[:, :, None] > 0, apart > 0)
    places += (np.where(before, 1, -1) * (over / 3 + 0.3) * shorter * meet[:, :, None]).sum(axis=1)
    return bool(meet.any())


def _exchanged(places: Points, half: Points, ends: Ends) -> Points:
    """Two boxes change places wherever that lowers the cost, until a round brings nothing or some rounds are done."""
    best, cost = places, _cost(places, half, ends)
    for _ in range(_ROUNDS if len(places) <= _MOVABLE else 0):
        before = cost
        for i, j in combinations(range(len(places)), 2):
            trial = best.copy()
            trial[[i, j]] = best[[j, i]]
            price = _cost(trial, half, ends)
            if price < cost:
                best, cost = trial, price
        if cost == before:
            break
    return best


def _cost(places: Points, half: Points, ends: Ends) -> float:
    """Crossings; hidden edges and boxes that overlap, which are worse; and the length of the edges."""
    length = abs(places[ends[:, 0]] - places[ends[:, 1]]).sum()
    bad = 3 * _behind(places, half, ends) + 10 * _overlaps(places, half) + 2 * _cramped(places, half, ends)
    return float(_crossings(places, ends) + bad + length / 400)


def _crossings(places: Points, ends: Ends) -> int:
    """Pairs of edges that cross other than at a common end: each edge has the other's ends on its two sides."""
    start, end = places[ends[:, 0]], places[ends[:, 1]]
    along = (end - start)[:, None]
    sides = []
    for point in (start, end):
        to = point[None] - start[:, None]
        sides.append(along[..., 0] * to[..., 1] > along[..., 1] * to[..., 0])
    parted = sides[0] != sides[1]
    joined = (ends[:, None, :, None] == ends[None, :, None, :]).any(axis=(2, 3))
    return int((parted & parted.T & ~joined).sum()) // 2


def _behind(places: Points, half: Points, ends: Ends) -> int:
    """Edges that run behind a box that is not at their end; slabs after Kay and Kajiya (1986)."""
    start = places[ends[:, 0]][:, None]
    along = places[ends[:, 1]][:, None] - start
    along = np.where(abs(along) < 1e-9, 1e-9, along)
    first = (places - half - _MARGIN - start) / along
    last = (places + half + _MARGIN - start) / along
    enter = np.minimum(first, last).max(axis=2).clip(min=0)
    leave = np.maximum(first, last).min(axis=2).clip(max=1)
    own = (ends[:, :, None] == np.arange(len(places))).any(axis=1)
    return int(((enter <= leave) & ~own).sum())


def _overlaps(places: Points, half: Points) -> int:
    """Pairs of boxes with less than a margin between them."""
    over = half[:, None] + half[None] + _MARGIN - abs(places[:, None] - places[None])
    return int(np.triu((over > 0).all(axis=2), k=1).sum())
