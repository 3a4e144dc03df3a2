from itertools import pairwise
from math import dist, pi

import pytest

from kg.export.geometry import Box, Curve, Point, arc, beads, clipped, hits

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
