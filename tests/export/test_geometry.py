from itertools import combinations, pairwise
from math import dist, pi

import pytest

from kg.export.geometry import Box, Curve, Point, arc, beads, clipped, hits
from kg.export.layout import arrange

BOX = Box(50, 50, 20, 10)


def test_a_straight_curve_is_a_line() -> None:
    curve = arc((0, 0), (10, 0), 0.0)
    assert curve.at(0.5) == (5, 0)
    assert curve.angle(0.3) == 0


def test_a_bent_curve_leaves_the_line_to_one_side() -> None:
    assert arc((0, 0), (10, 0), 0.2).at(0.5) == (5, 1)
    assert arc((0, 0), (10, 0), -0.2).at(0.5) == (5, -1)
    assert arc((0, 0), (0, 10), 0.0).angle(0.5) == pytest.approx(pi / 2)


def test_a_part_of_a_curve_runs_on_it() -> None:
    curve = Curve((0, 0), (5, 10), (10, 0))
    part = curve.part(0.2, 0.8)
    assert part.at(0.5) == pytest.approx(curve.at(0.5))
    assert part.at(1) == pytest.approx(curve.at(0.8))


def test_a_curve_is_clipped_at_both_boxes() -> None:
    curve = clipped(arc((0, 0), (100, 0), 0.0), Box(0, 0, 20, 10), Box(100, 0, 20, 10), 4.0)
    assert curve is not None
    assert curve.start[0] == pytest.approx(14, abs=0.5)
    assert curve.end[0] == pytest.approx(86, abs=0.5)


def test_there_is_no_curve_between_boxes_that_touch() -> None:
    assert clipped(arc((0, 0), (20, 0), 0.0), Box(0, 0, 20, 10), Box(20, 0, 20, 10), 4.0) is None


@pytest.mark.parametrize(
    ("start", "end", "cut"),
    [
        ((0, 50), (100, 50), True),
        ((50, 0), (50, 100), True),
        ((0, 0), (100, 100), True),
        ((0, 0), (100, 0), False),
        ((0, 50), (20, 50), False),
        ((80, 0), (80, 100), False),
    ],
)
def test_a_curve_hits_a_box(start: Point, end: Point, cut: bool) -> None:
    assert hits(arc(start, end, 0.0), [BOX]) == cut


def test_beads_cover_a_line_of_text() -> None:
    found = beads((0, 0), (1, 0), 20, 5)
    assert (found[0][0], found[-1][0]) == (-10, 10)
    assert max(dist(a, b) for a, b in pairwise(found)) <= 10


def test_boxes_lie_on_the_canvas_and_apart() -> None:
    pairs = [(i, (i * 3 + 1) % 12) for i in range(12)]
    boxes = arrange([(100, 24)] * 12, pairs, (960, 500))
    for box in boxes:
        assert box.width / 2 <= box.x <= 960 - box.width / 2
        assert box.height / 2 <= box.y <= 500 - box.height / 2
    for a, b in combinations(boxes, 2):
        assert abs(a.x - b.x) >= 100 or abs(a.y - b.y) >= 24


@pytest.mark.parametrize(
    "pairs",
    [
        [(i, i + 1) for i in range(11)],
        [(0, i) for i in range(1, 12)],
        [(i, (i + 1) % 12) for i in range(12)],
        [(i, (i - 1) // 2) for i in range(1, 12)],
    ],
    ids=["path", "star", "ring", "tree"],
)
def test_planar_graphs_are_drawn_without_crossings_or_edges_behind_boxes(pairs: list[tuple[int, int]]) -> None:
    boxes = arrange([(90, 24)] * 12, pairs, (960, 500))
    lines = [(boxes[a], boxes[b]) for a, b in pairs]
    assert not any(crosses(*first, *second) for first, second in combinations(lines, 2))
    for a, b in lines:
        others = [box for box in boxes if box not in (a, b)]
        assert hits(arc((a.x, a.y), (b.x, b.y), 0.0), others) == 0


def crosses(a: Box, b: Box, c: Box, d: Box) -> bool:
    def left(p: Box, q: Box, r: Box) -> bool:
        return (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x)

    return len({a, b, c, d}) == 4 and left(a, b, c) != left(a, b, d) and left(c, d, a) != left(c, d, b)


def test_one_box_stands_in_the_middle_and_none_nowhere() -> None:
    assert arrange([(100, 24)], [], (960, 500)) == [Box(480, 250, 100, 24)]
    assert arrange([], [], (960, 500)) == []
