"""Sizes and edges in, boxes that don't overlap out: where the nodes of a picture stand."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.export.geometry import Box, crossing, cuts

#: Layouts tried, each from another start; the one with the fewest crossings is taken.
_TRIALS = 40
_ITERATIONS = 120
#: Rounds in which two nodes may change places.
_ROUNDS = 3

#: Free space kept between two boxes: arrows and their labels need some.
_GAP_X, _GAP_Y = 34.0, 30.0

#: How far places are evened out, from 0 (distances rule, the middle is crowded) to 1 (a grid).
_EVEN = 0.5

#: Width and height of a box or of the canvas.
type Size = tuple[float, float]
type Points = NDArray[np.float64]


def arrange(sizes: Sequence[Size], pairs: Sequence[tuple[int, int]], canvas: Size) -> list[Box]:
    """Boxes of the given sizes on a canvas, linked ones near each other, with as few crossings as some trials find.

    Each trial is a layout by stress majorization (Gansner, Koren and North 2004) from another start, evened out over
    the canvas, with overlaps pushed apart.
    """
    if not sizes:
        return []
    distances = _distances(len(sizes), pairs)
    trials = [_spread(_majorize(distances, seed), sizes, canvas) for seed in range(_TRIALS)]
    return _exchanged(min(trials, key=lambda boxes: _cost(boxes, pairs)), pairs)


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


def _spread(points: Points, sizes: Sequence[Size], canvas: Size) -> list[Box]:
    """Points evened out over the canvas, as boxes pushed apart until none overlaps or nothing more helps."""
    half = np.array(sizes) / 2
    low, high = half, np.array(canvas) - half
    places = _even(points) * (np.array(canvas) - 2 * half.max(axis=0)) + half.max(axis=0)
    for _ in range(300):
        if not _push(places, half):
            break
        places = np.clip(places, low, high)
    return [Box(round(float(x), 1), round(float(y), 1), *size) for (x, y), size in zip(places, sizes, strict=True)]


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


def _exchanged(boxes: list[Box], pairs: Sequence[tuple[int, int]]) -> list[Box]:
    """Two boxes change places wherever that lowers the cost, until a round brings nothing or some rounds are done."""
    best, cost = boxes, _cost(boxes, pairs)
    for _ in range(_ROUNDS):
        before = cost
        for i, j in combinations(range(len(boxes)), 2):
            trial = list(best)
            trial[i] = replace(best[i], x=best[j].x, y=best[j].y)
            trial[j] = replace(best[j], x=best[i].x, y=best[i].y)
            price = _cost(trial, pairs)
            if price < cost:
                best, cost = trial, price
        if cost == before:
            break
    return best


def _cost(boxes: Sequence[Box], pairs: Sequence[tuple[int, int]]) -> float:
    """Crossings; edges that run behind a box and boxes that overlap, which are worse; and the length of the edges."""
    lines = [((boxes[i].x, boxes[i].y), (boxes[j].x, boxes[j].y)) for i, j in pairs]
    crossings = sum(crossing(*a, *b) for a, b in combinations(lines, 2))
    behind = sum(
        cuts(*line, box)
        for pair, line in zip(pairs, lines, strict=True)
        for k, box in enumerate(boxes)
        if k not in pair
    )
    overlaps = sum(
        abs(a.x - b.x) < (a.width + b.width) / 2 + 8 and abs(a.y - b.y) < (a.height + b.height) / 2 + 8
        for a, b in combinations(boxes, 2)
    )
    length = sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in lines)
    return crossings + 3 * behind + 10 * overlaps + length / 400
