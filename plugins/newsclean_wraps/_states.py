"""States of the search: in which measure the text is set, what the break before was, and what it took to get there.

A state's cost is a number of nats, its way a chain of nodes that ends at the line in hand: as plain tuples, because
some ten are made for every line. Chains share their past, so that what no state remembers any more is freed at once.
"""

from __future__ import annotations

from typing import Final

from ._fit import Edges

NEVER: Final = 1e9
"""Nats of what cannot be."""

PROSE, SOFT, FRAGMENT, DISPLAY = range(4)
"""The break before: a paragraph of several lines ended, or a line of its own; or it is soft, or soft inside a line."""

FREE: Final = (0, -1)
"""Cells of text that no measure explains: lists, and verse."""

Node = tuple["Node | None", int, int]
"""The node before, the grid cell of a line's measure, and the kind of the break after it."""

START: Final[Node] = (None, 0, DISPLAY)
VERSE: Final[Node] = (None, -1, DISPLAY)

Piece = tuple[float, float, float, bool, Node]
"""A printed line that has come in part: cost, least and greatest width so far, whether it is a paragraph's first."""

Column = tuple[float, Node, float, Node, float, Node, "Piece | None"]
"""Costs and ways of the states of one measure: `PROSE`, `DISPLAY`, `SOFT`, and `FRAGMENT`."""

FRESH: Final[Column] = (NEVER, START, NEVER, START, NEVER, START, None)

Line = tuple[
    int, float, float, float, float, bool, float, float, float, float, float, float, float, float, Edges, float
]
"""A line: script; least and greatest width; width of the unit that follows, less what breaks are exact to; least width
of the next line; whether the break after it may be soft; where on the scale of `EDGES` its least width stands and the
least that would not have fitted, and that scale's steps per em; costs of ending softly, as a last line, as an only
one, of its width when displayed, and the part of the first that says how exactly the break is placed; the costs of
leaving room for that unit, and of beginning a paragraph of several lines."""

Ways = tuple[float, Node, float, Node, float, Node]
"""Costs and ways of coming into a measure from another: after prose, after a line of its own, inside a paragraph."""

Own = tuple[float, Node, int]
"""A block with a measure of its own: cost, way, and the measure that it interrupts."""

NOTHING: Final[Own] = (NEVER, START, 0)
