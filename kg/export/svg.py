"""A picture of the graph as SVG: boxes coloured by class, arrows coloured by sign with what they say along them."""

from collections.abc import Iterator
from math import cos, log2, sin
from typing import BinaryIO

from kg.export.dataset import Dataset
from kg.export.geometry import Curve
from kg.export.picture import SMALL, Arrow, Scene, Shown, scene, text_width
from kg.export.style import SIGNS, colours
from kg.export.xml import escape

#: Below the picture, for the legend.
_FOOT = 34.0
_MARGIN = 14.0
_PAPER = "#fcfcfa"

_SIGN_NAMES = {1: "cooperation", -1: "conflict", 0: "other"}


def write(dataset: Dataset, out: BinaryIO) -> None:
    """Write the picture of the dataset's best connected entities."""
    for line in lines(scene(dataset)):
        out.write(line.encode())


def lines(drawn: Scene) -> Iterator[str]:
    """The document, element by element: background, arrows, boxes, labels, legend."""
    width, height = drawn.width + 2 * _MARGIN, drawn.height + 2 * _MARGIN + _FOOT
    size = f'width="{width:g}" height="{height:g}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" {size}'
    yield " font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" role=\"img\""
    yield f' aria-label="A graph of {len(drawn.shown)} entities">\n'
    yield f'<rect {size} rx="10" fill="{_PAPER}"/>\n'
    yield f'<g transform="translate({_MARGIN:g} {_MARGIN:g})">\n'
    palette = colours(shown.type for shown in drawn.shown)
    for arrow in reversed(drawn.arrows):
        yield from _arrow(arrow)
    for shown in drawn.shown:
        yield _box(shown, palette[shown.type])
    for arrow in drawn.arrows:
        yield _caption(arrow)
    yield "</g>\n"
    yield from _legend(drawn, palette, height - _FOOT / 2 - 4)
    yield "</svg>\n"


def _arrow(arrow: Arrow) -> Iterator[str]:
    colour, curve = SIGNS[arrow.sign], arrow.curve
    stroke = min(5.0, 1.4 + 0.7 * log2(arrow.weight))
    start, control, end = (f"{x:.1f} {y:.1f}" for x, y in (curve.start, curve.control, curve.end))
    yield f"<g><title>{escape(arrow.title)}</title>"
    look = f'fill="none" stroke="{colour}" stroke-width="{stroke:.1f}" stroke-opacity=".75"'
    yield f'<path d="M{start}Q{control} {end}" {look}/>'
    yield _head(curve, stroke, colour)
    if arrow.symmetric:
        yield _head(Curve(curve.end, curve.control, curve.start), stroke, colour)
    yield "</g>\n"


def _head(curve: Curve, stroke: float, colour: str) -> str:
    """An arrow head whose tip lies a little beyond the curve's end."""
    angle, long, wide = curve.angle(1.0), 5.5 + 1.6 * stroke, 2.6 + 0.9 * stroke
    x, y = curve.end
    tip = x + cos(angle) * 3, y + sin(angle) * 3
    back = tip[0] - cos(angle) * long, tip[1] - sin(angle) * long
    side = -sin(angle) * wide, cos(angle) * wide
    corners = tip, (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])
    return f'<polygon points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in corners)}" fill="{colour}"/>'


def _box(shown: Shown, colour: str) -> str:
    box, corner = shown.box, shown.box.height / 2
    place = (
        f'x="{box.x - box.width / 2:.1f}" y="{box.y - corner:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'
    )
    text = f'x="{box.x:g}" y="{box.y + shown.font * 0.35:.1f}" font-size="{shown.font:g}"'
    return (
        f'<rect {place} rx="{corner:.1f}" fill="{colour}" stroke="#fff" stroke-width="1.5"/>'
        f'<text {text} font-weight="600" fill="#fff" text-anchor="middle">{escape(shown.label)}</text>\n'
    )


def _caption(arrow: Arrow) -> str:
    """A patch of background under the letters keeps them legible on the arrow."""
    caption = arrow.caption
    if caption is None:
        return ""
    width = text_width(caption.text, SMALL)
    return (
        f'<g transform="translate({caption.x:g} {caption.y:g}) rotate({caption.slope:g})">'
        f'<rect x="{-width / 2:.1f}" y="{-SMALL / 2:g}" width="{width:.1f}" height="{SMALL:g}" fill="{_PAPER}"/>'
        f'<text y="{SMALL * 0.34:.1f}" font-size="{SMALL:g}" text-anchor="middle" fill="{SIGNS[arrow.sign]}">'
        f"{escape(caption.text)}</text></g>\n"
    )


def _legend(drawn: Scene, palette: dict[str, str], y: float) -> Iterator[str]:
    """The classes and signs that the picture shows."""
    x = _MARGIN
    present = {shown.type for shown in drawn.shown}
    for name in (name for name in palette if name in present):
        yield f'<rect x="{x:.1f}" y="{y - 6:.1f}" width="18" height="12" rx="6" fill="{palette[name]}"/>'
        yield f'<text x="{x + 23:.1f}" y="{y + 4:.1f}" font-size="12" fill="#444">{escape(name)}</text>\n'
        x += 23 + text_width(name, 12) + 18
    for sign in sorted({arrow.sign for arrow in drawn.arrows}, reverse=True):
        yield f'<rect x="{x:.1f}" y="{y - 1.5:.1f}" width="22" height="3" fill="{SIGNS[sign]}"/>'
        yield f'<text x="{x + 28:.1f}" y="{y + 4:.1f}" font-size="12" fill="#444">{_SIGN_NAMES[sign]}</text>\n'
        x += 28 + text_width(_SIGN_NAMES[sign], 12) + 18
