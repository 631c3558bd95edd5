"""How well a line fits a measure: the one place where widths become costs.

A line of width w that ends where the next unit u would not have fitted satisfies w <= M < w + u. Widths are known
to an interval and, within it, to a normal error of `sigma` em, so each of the two edges costs minus the logarithm
of the normal distribution function; a small share of stray lines keeps any single line from deciding alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from . import _costs as costs

Edges = tuple[float, ...]
"""Costs by how far inside an edge a width stands, from `ORIGIN` on in steps of which a standard deviation has eight."""

PER_SIGMA: Final = 8
_FAR: Final = 6


def _edge(x: float) -> float:
    inside = 0.5 * math.erfc(-x / math.sqrt(2))
    return -math.log((1 - costs.STRAY) * inside + costs.STRAY)


_EDGES: Final = tuple(_edge(k / PER_SIGMA) for k in range(-_FAR * PER_SIGMA, 3 * PER_SIGMA + 1))

ORIGIN: Final = 16000
MOST: Final = 90.0
"""Em that no line of a column has. The tables reach beyond it at every exactness: whoever looks up a width takes this
for a greater one."""


def _loose(x: float) -> float:
    return -math.log((1 - costs.UNDIVIDED) * math.exp(-_edge(x)) + costs.UNDIVIDED * math.exp(-_edge(x + costs.MORE)))


def _table(costs_of: Callable[[float], float], far: int) -> Edges:
    steps = range(-far * PER_SIGMA, 3 * PER_SIGMA)
    inside = tuple(costs_of(k / PER_SIGMA) for k in steps)
    return (inside[0],) * (ORIGIN - far * PER_SIGMA) + inside + (0.0,) * (ORIGIN - 3 * PER_SIGMA)


EDGES: Final = _table(_edge, _FAR)
RIGHT: Final = (EDGES, _table(_loose, 2 * _FAR))
"""Costs of leaving room for what follows: where all of it would have come along, and where perhaps but a syllable."""


def edge(x: float) -> float:
    """Cost of standing `x` standard deviations inside an edge (negative: beyond it).

    >>> round(edge(0), 2), edge(5), edge(-2) > 3
    (0.69, 0.0, True)
    """
    if x >= 3:
        return 0.0
    return _EDGES[int((x + _FAR) * PER_SIGMA)] if x > -_FAR else _EDGES[0]


def fit(measure: float, low: float, high: float, unit: float, sigma: float, exact: float) -> float:
    """Cost of a line between `low` and `high` em that ends softly in a column of `measure` em before `unit` em.

    >>> fit(15, 15, 15, 1, 0.2, 0.3) < 1, fit(15, 12, 12, 1, 0.2, 0.3) > 5, fit(15, 16, 16, 1, 0.2, 0.3) > 5
    (True, True, True)
    """
    return edge((measure + costs.SLACK[0] - low) / sigma) + edge((high + unit - exact - measure) / sigma)
