"""Where the boxes of a picture stand."""

from itertools import combinations

import pytest

from kg.export.geometry import Box, arc, hits
from kg.export.layout import arrange


def crosses(a: Box, b: Box, c: Box, d: Box) -> bool:
    def left(p: Box, q: Box, r: Box) -> bool:
        return (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x)

    return len({a, b, c, d}) == 4 and left(a, b, c) != left(a, b, d) and left(c, d, a) != left(c, d, b)


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


def test_one_box_stands_in_the_middle_and_none_nowhere() -> None:
    assert arrange([(100, 24)], [], (960, 500)) == [Box(480, 250, 100, 24)]
    assert arrange([], [], (960, 500)) == []
