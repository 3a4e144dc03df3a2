"""Sizes and edges in, boxes that don't overlap out: where the nodes of a picture stand."""

from collections.abc import Sequence
from itertools import combinations

import networkx as nx
import numpy as np

from kg.export.geometry import Box, Point, arc, crossing, hits

#: Layouts tried, each from another start; the one with the fewest crossings is taken.
_TRIALS = 12

#: Free space kept between two boxes: edges and their labels need some.
_GAP_X, _GAP_Y = 26.0, 24.0

#: Width and height of a box or of the canvas.
type Size = tuple[float, float]


def arrange(sizes: Sequence[Size], pairs: Sequence[tuple[int, int]], canvas: Size) -> list[Box]:
    """Boxes of the given sizes on a canvas, linked ones near each other, as few crossings as twelve trials find.

    Each trial is a Kamada-Kawai layout (1989) from another start, stretched to the canvas, with overlaps pushed apart.
    """
    if not sizes:
        return []
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(sizes)))
    graph.add_edges_from(pairs)
    distances = _distances(graph)
    trials = [_spread(_trial(graph, distances, seed), sizes, canvas) for seed in range(_TRIALS)]
    return min(trials, key=lambda boxes: _cost(boxes, pairs))


def _distances(graph: "nx.Graph[int]") -> dict[int, dict[int, float]]:
    """Shortest paths; nodes that no path joins stand a little further apart than any that one does."""
    near = {n: dict(nx.single_source_shortest_path_length(graph, n)) for n in graph}
    far = 1 + max(max(row.values()) for row in near.values())
    return {n: {m: float(near[n].get(m, far)) for m in graph} for n in graph}


def _trial(graph: "nx.Graph[int]", distances: dict[int, dict[int, float]], seed: int) -> list[Point]:
    start = np.random.default_rng(seed).uniform(-1, 1, (len(graph), 2))
    places = nx.kamada_kawai_layout(graph, dist=distances, pos=dict(enumerate(start)), weight=None)
    return [(float(places[n][0]), float(places[n][1])) for n in graph]


def _spread(points: Sequence[Point], sizes: Sequence[Size], canvas: Size) -> list[Box]:
    """Points stretched to the canvas, as boxes pushed apart until none overlaps or nothing more helps."""
    xs = _stretch([p[0] for p in points], [s[0] for s in sizes], canvas[0])
    ys = _stretch([p[1] for p in points], [s[1] for s in sizes], canvas[1])
    for _ in range(300):
        if not _push(xs, ys, sizes):
            break
        xs = [min(max(x, w / 2), canvas[0] - w / 2) for x, (w, _) in zip(xs, sizes, strict=True)]
        ys = [min(max(y, h / 2), canvas[1] - h / 2) for y, (_, h) in zip(ys, sizes, strict=True)]
    return [Box(round(x, 1), round(y, 1), *size) for x, y, size in zip(xs, ys, sizes, strict=True)]


def _stretch(values: Sequence[float], widths: Sequence[float], room: float) -> list[float]:
    low, high = min(values), max(values)
    margin = max(widths) / 2
    if high - low < 1e-9:
        return [room / 2] * len(values)
    return [margin + (v - low) / (high - low) * (room - 2 * margin) for v in values]


def _push(xs: list[float], ys: list[float], sizes: Sequence[Size]) -> bool:
    """Move overlapping boxes apart along the shorter way; was there any?"""
    moved = False
    for i, j in combinations(range(len(sizes)), 2):
        over_x = (sizes[i][0] + sizes[j][0]) / 2 + _GAP_X - abs(xs[i] - xs[j])
        over_y = (sizes[i][1] + sizes[j][1]) / 2 + _GAP_Y - abs(ys[i] - ys[j])
        if over_x <= 0 or over_y <= 0:
            continue
        moved = True
        values, over = (xs, over_x) if over_x < over_y else (ys, over_y)
        step = over / 2 + 0.5 if values[i] <= values[j] else -over / 2 - 0.5
        values[i] -= step
        values[j] += step
    return moved


def _cost(boxes: Sequence[Box], pairs: Sequence[tuple[int, int]]) -> float:
    """Crossings, and edges that run behind a box, which are worse."""
    lines = [((boxes[i].x, boxes[i].y), (boxes[j].x, boxes[j].y)) for i, j in pairs]
    crossings = sum(crossing(*a, *b) for a, b in combinations(lines, 2))
    behind = sum(
        _behind(*line, box)
        for pair, line in zip(pairs, lines, strict=True)
        for k, box in enumerate(boxes)
        if k not in pair
    )
    overlaps = sum(
        abs(a.x - b.x) < (a.width + b.width) / 2 and abs(a.y - b.y) < (a.height + b.height) / 2
        for a, b in combinations(boxes, 2)
    )
    return crossings + 3 * behind + 10 * overlaps


def _behind(start: Point, end: Point, box: Box) -> bool:
    return hits(arc(start, end, 0.0), (box,)) > 0
