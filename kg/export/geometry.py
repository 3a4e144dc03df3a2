"""Points, boxes and quadratic curves in a plane: what the picture's layout reckons with."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import atan2, ceil, hypot

#: x and y, in pixels, y downwards.
type Point = tuple[float, float]

#: Steps in which a curve is searched: coarse for what lies on its way, fine for where it leaves a box.
_COARSE, _FINE = 40, 240


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its centre."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, point: Point, margin: float = 0.0) -> bool:
        """Does the point lie in the box widened by the margin?"""
        return abs(point[0] - self.x) <= self.width / 2 + margin and abs(point[1] - self.y) <= self.height / 2 + margin


@dataclass(frozen=True, slots=True)
class Curve:
    """A quadratic Bézier curve."""

    start: Point
    control: Point
    end: Point

    def at(self, t: float) -> Point:
        """The point at t, from 0 to 1."""
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        x, y = zip(self.start, self.control, self.end, strict=True)
        return a * x[0] + b * x[1] + c * x[2], a * y[0] + b * y[1] + c * y[2]

    def angle(self, t: float) -> float:
        """The direction in which the curve runs at t, in radians."""
        (x0, y0), (x1, y1), (x2, y2) = self.start, self.control, self.end
        return atan2((1 - t) * (y1 - y0) + t * (y2 - y1), (1 - t) * (x1 - x0) + t * (x2 - x1))

    def points(self, steps: int = _COARSE) -> list[Point]:
        """Points along the curve, evenly spaced in t."""
        return [self.at(i / steps) for i in range(steps + 1)]

    def part(self, first: float, last: float) -> "Curve":
        """The stretch between two values of t."""
        (sx, sy), (ex, ey) = self.at(first), self.at(last)
        half = (last - first) / 2
        (x0, y0), (x1, y1), (x2, y2) = self.start, self.control, self.end
        dx = 2 * ((1 - first) * (x1 - x0) + first * (x2 - x1))
        dy = 2 * ((1 - first) * (y1 - y0) + first * (y2 - y1))
        return Curve((sx, sy), (sx + dx * half, sy + dy * half), (ex, ey))


def arc(start: Point, end: Point, bend: float) -> Curve:
    """The curve from one point to another that bends to its left by a share of its length."""
    (x0, y0), (x1, y1) = start, end
    middle = (x0 + x1) / 2 - (y1 - y0) * bend, (y0 + y1) / 2 + (x1 - x0) * bend
    return Curve(start, middle, end)


def clipped(curve: Curve, source: Box, target: Box, gap: float) -> Curve | None:
    """The stretch of the curve outside both boxes and a gap around them; None where there is next to nothing."""
    outside = [
        i / _FINE
        for i, point in enumerate(curve.points(_FINE))
        if not source.holds(point, gap) and not target.holds(point, gap)
    ]
    if len(outside) < 2 or hypot(*_between(curve.at(outside[0]), curve.at(outside[-1]))) < 2 * gap:
        return None
    return curve.part(outside[0], outside[-1])


def _between(a: Point, b: Point) -> Point:
    return b[0] - a[0], b[1] - a[1]


def hits(curve: Curve, boxes: Iterable[Box]) -> int:
    """How many boxes the curve runs through."""
    points = curve.points()
    return sum(any(box.holds(point, 3.0) for point in points) for box in boxes)


def beads(centre: Point, angle: Point, length: float, radius: float) -> list[Point]:
    """Centres of circles that cover a line of text: along the unit vector `angle`, on both sides of the centre."""
    count = max(2, ceil(length / radius))
    offsets = [length * (i / (count - 1) - 0.5) for i in range(count)]
    return [(centre[0] + angle[0] * d, centre[1] + angle[1] * d) for d in offsets]
