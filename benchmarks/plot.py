"""Throughput over the size of a document, both logarithmic, as an SVG that needs no library and follows dark and light.

Curves differ in colour, in the kind of line and in their marks, and their names stand at their ends. Where the picture
is shown on a phone its letters are larger, so the room for names is that of the larger ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import ceil, floor, log10

__all__ = ["draw", "in_bytes"]

WIDE, HIGH = 640, 420
LEFT, RIGHT, TOP, BOTTOM = 62, 486, 64, 374  # of the area that the curves are in
LABEL = 54  # height of a name in two lines

STYLE = """\
svg { --paper: #fbfaf7; --ink: #1f1d1a; --soft: #66615a; --rule: #e3dfd7; --a: #1f5f99; --b: #a8481f; }
@media (prefers-color-scheme: dark) {
  svg { --paper: #171613; --ink: #e8e4dc; --soft: #a8a296; --rule: #35322d; --a: #8ec3f2; --b: #f0a27a; }
}
text { font: 15px system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; fill: var(--soft); }
.paper { fill: var(--paper); }
.title { font-size: 17px; font-weight: 600; fill: var(--ink); }
.name { font-weight: 600; }
.grid { stroke: var(--rule); fill: none; }
.curve path { fill: none; stroke: var(--c); stroke-linejoin: round; }
.curve circle { fill: var(--c); stroke: var(--c); stroke-width: 2; }
.curve .name { fill: var(--c); }
.c0 { --c: var(--a); } .c0 path { stroke-width: 3; }
.c1 { --c: var(--b); } .c1 path { stroke-width: 3; } .c1 circle { fill: var(--paper); }
.c2, .c3 { --c: var(--soft); } .c2 path, .c3 path { stroke-width: 1.75; } .c2 circle, .c3 circle { display: none; }
.c2 path { stroke-dasharray: 7 5; } .c3 path { stroke-dasharray: 1.5 5; stroke-linecap: round; stroke-width: 2.5; }
@media (max-width: 480px) { text { font-size: 21px; } .title { font-size: 23px; } .every-other { display: none; } }
"""

Curves = Mapping[str, Mapping[int, float]]


def draw(curves: Curves) -> str:
    """The picture of MB/s by bytes, one curve for each name; a name is "what, of what"."""
    sizes = sorted({size for curve in curves.values() for size in curve})
    speeds = [speed for curve in curves.values() for speed in curve.values()]
    low, high = floor(log10(min(speeds))), max(ceil(log10(max(speeds))), floor(log10(min(speeds))) + 1)
    axes = _Axes(log10(sizes[0]), max(log10(sizes[-1]), log10(sizes[0]) + 1), low, high)
    said = "; ".join(f"{name}: {_said(curve)}" for name, curve in curves.items())
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{HIGH}" viewBox="0 0 {WIDE} {HIGH}"',
        ' role="img" aria-labelledby="t d">',
        '<title id="t">Throughput over the size of a document</title>',
        f'<desc id="d">{escape(said)}</desc>',
        f"<style>\n{STYLE}</style>",
        f'<rect class="paper" width="{WIDE}" height="{HIGH}" rx="8"/>',
        '<text class="title" x="20" y="34">MB/s of UTF-8, by the size of a document</text>',
        *_grid(axes, sizes),
        *_curves(axes, curves),
        "</svg>\n",
    ]
    return "\n".join(parts)


def _said(curve: Mapping[int, float]) -> str:
    """What a curve says in words, for who cannot see it."""
    return ", ".join(f"{speed:.3g} MB/s at {in_bytes(size)}" for size, speed in curve.items())


class _Axes:
    """From bytes and MB/s to places in the picture."""

    def __init__(self, first: float, last: float, low: int, high: int) -> None:
        self.first, self.last, self.low, self.high = first, last, low, high

    def x(self, size: float) -> float:
        """Across, for a size in bytes."""
        return round(LEFT + (log10(size) - self.first) / (self.last - self.first) * (RIGHT - LEFT), 1)

    def y(self, speed: float) -> float:
        """Down, for MB/s."""
        return round(BOTTOM - (log10(speed) - self.low) / (self.high - self.low) * (BOTTOM - TOP), 1)


def _grid(axes: _Axes, sizes: Sequence[int]) -> Iterator[str]:
    for power in range(axes.low, axes.high + 1):
        y = axes.y(10**power)
        yield f'<path class="grid" d="M{LEFT} {y}H{RIGHT}"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 5}" text-anchor="end">{10**power:g}</text>'
    for number, size in enumerate(reversed(sizes)):
        every = ' class="every-other"' if number % 2 else ""
        yield f'<text{every} x="{axes.x(size)}" y="{BOTTOM + 28}" text-anchor="middle">{in_bytes(size)}</text>'


def in_bytes(size: int) -> str:
    """Such as 10 kB.

    >>> in_bytes(100), in_bytes(10**7)
    ('100 B', '10 MB')
    """
    unit = int(log10(size)) // 3
    return f"{size // 1000**unit} {('B', 'kB', 'MB')[unit]}"


def _curves(axes: _Axes, curves: Curves) -> Iterator[str]:
    ends = {name: axes.y(curve[max(curve)]) for name, curve in curves.items()}
    places = dict(zip(sorted(ends, key=ends.__getitem__), _apart(sorted(ends.values())), strict=True))
    for number, (name, curve) in reversed(list(enumerate(curves.items()))):
        points = [(axes.x(size), axes.y(speed)) for size, speed in sorted(curve.items())]
        yield f'<g class="curve c{number}">'
        yield f'<path d="M{" ".join(f"{x} {y}" for x, y in points)}"/>'
        yield from (f'<circle cx="{x}" cy="{y}" r="4"/>' for x, y in points)
        what, _, of_what = name.partition(", ")
        y = places[name]
        yield f'<text class="name" x="{RIGHT + 14}" y="{y - 4}">{escape(what)}</text>'
        yield f'<text x="{RIGHT + 14}" y="{y}" dy="1em">{escape(of_what)}</text></g>'


def _apart(places: Sequence[float]) -> list[float]:
    """The same places from top to bottom, moved until names do not touch, and inside the picture.

    >>> _apart([100.0, 110.0, 300.0])
    [100.0, 154.0, 300.0]
    """
    found = list(places)
    for i in range(1, len(found)):
        found[i] = max(found[i], found[i - 1] + LABEL)
    lowest = float(BOTTOM)
    for i in reversed(range(len(found))):
        found[i] = lowest = min(found[i], lowest)
        lowest -= LABEL
    return found
