"""One line in one measure, in all its roles: the innermost part of the search."""

from __future__ import annotations

from collections.abc import Callable, Container
from math import log

from . import _costs as costs
from ._columns import STEP
from ._fit import EDGES, MOST, ORIGIN, PER_SIGMA, Edges
from ._learned import Learned
from ._states import DISPLAY, FRAGMENT, NEVER, PROSE, SOFT, START, Column, Line, Piece, Ways
from ._width import LATIN

Advance = Callable[[int, Column, Line, Ways, bool], Column]
Scaled = tuple[float, float, float, list[float]]
"""A measure in em, its logarithm, what it costs more to come into it, and itself in steps of each script's `EDGES`."""


def measures(learned: Learned, local: Container[int]) -> Callable[[int], Scaled]:
    """What is to be known of a grid cell, worked out once."""
    steps = [PER_SIGMA / sigma for sigma in learned.sigma]
    known: dict[int, Scaled] = {}

    def scaled(cell: int) -> Scaled:
        if (found := known.get(cell)) is None:
            measure = learned.measure.get(cell) or cell * STEP
            extra = max(0.0, 8.0 - measure) + (costs.LOCAL if cell in local else 0.0)
            found = known[cell] = measure, log(measure), extra, [measure * k for k in steps]
        return found

    return scaled


def unfold(low: float, high: float, measure: float) -> tuple[float, float, float]:
    """A line of Latin script that is wider than the column was joined at a hyphen by the extractor: its last part."""
    parts = int((low - 0.5) / measure)
    return low - parts * measure, min(high - parts * (measure - 1.5), MOST), costs.FOLD + parts - 1


def advancing(learned: Learned, scaled: Callable[[int], Scaled], local: Container[int]) -> Advance:
    """The function that goes on by one line in one measure; made for each reading, so that prices are at hand."""
    table, never = EDGES, NEVER
    none, one, two = learned.indent
    fragment, local_price = learned.fragment, costs.LOCAL
    hard_in, soft_in, slack = costs.HARD_IN, costs.SOFT_IN, costs.SLACK[LATIN]
    only_p, first_p, only_d, first_d = costs.ONLY_P, costs.FIRST_P, costs.ONLY_D, costs.FIRST_D
    frag_on, frag_end, frag_w = costs.FRAG_ON, costs.FRAG_END, costs.FRAG_W

    def indented(m: float, a: float, b: float, k: float, without: float, right: Edges) -> float:
        """Cost of fitting in the measure less an indent, whichever is the cheapest."""
        best = table[int(m + a)] + right[int(b - m)] + without
        m -= k
        if (cost := table[int(m + a)] + right[int(b - m)] + one) < best:
            best = cost
        m -= k
        if (cost := table[int(m + a)] + right[int(b - m)] + two) < best:
            best = cost
        return best

    def advance(cell: int, state: Column, line: Line, ways: Ways, opening: bool) -> Column:
        """The states after a line: those of the line before in the same measure, or in another, and the line's cost."""
        p, p_node, d, d_node, s, s_node, piece = state
        script, low, high, unit, next_low, softable, a, b, k, soft, last, only, display, norm, right, begins = line
        p_in, p_in_node, d_in, d_in_node, s_in, s_in_node = ways
        measure, uniform, extra, steps = scaled(cell)
        m = steps[script]
        if opening:
            extra += local_price
        if p_in + extra < p:
            p, p_node = p_in + extra, p_in_node
        if d_in + extra < d:
            d, d_node = d_in + extra, d_in_node
        if s_in + extra < s:
            s, s_node = s_in + extra, s_in_node
        # after prose comes prose, after a line of its own another one: what a start costs depends on what was before
        if p + only_p < d + only_d:
            alone, alone_node = p + only_p, p_node
        else:
            alone, alone_node = d + only_d, d_node
        fold = 0.0
        if script == LATIN and low > measure + 1.0:
            less, more, fold = unfold(low, high, measure)
            a, b = ORIGIN + (slack - less) * k, ORIGIN + (more + unit) * k
        over = table[int(m + a)]
        full = uniform + over + fold
        prose, prose_node = s + full + hard_in + last, s_node
        if piece is not None:
            cost = piece[0] + frag_end + uniform + table[int(m + a - piece[1] * k)] + hard_in + last
            if cost < prose:
                prose, prose_node = cost, piece[4]
        alone += (full if full < display else display) + only
        if not softable:
            return prose, (prose_node, cell, PROSE), alone, (alone_node, cell, DISPLAY), never, START, None
        if p + first_p < d + first_d:
            first, first_node = p + first_p, p_node
        else:
            first, first_node = d + first_d, d_node
        first += begins
        best, best_node = s + over + right[int(b - m)] + soft_in, s_node
        if first < best and (cost := first + indented(m, a, b, k, none, right)) < best:
            best, best_node = cost, first_node
        if piece is not None:
            width = piece[1] * k, piece[2] * k
            cost = piece[0] + frag_end + indented(m, a - width[0], b + width[1], k, none if piece[3] else 0.0, right)
            if cost < best:
                best, best_node = cost, piece[4]
        if low + next_low < measure + 0.5 and cell not in local:
            begun = (first, 0.0, 0.0, True, first_node) if first <= s else (s, 0.0, 0.0, False, s_node)
            piece = go_on(begun, piece, low, high, next_low, measure)
            if piece[0] + soft < never:
                node = (piece[4], cell, FRAGMENT)
                piece = (piece[0] + soft - norm + frag_w, piece[1], piece[2], piece[3], node)
            else:
                piece = None
        else:
            piece = None
        best_node = (best_node, cell, SOFT)
        return (
            prose,
            (prose_node, cell, PROSE),
            alone,
            (alone_node, cell, DISPLAY),
            best + soft + fold,
            best_node,
            piece,
        )

    def go_on(begun: Piece, piece: Piece | None, low: float, high: float, next_low: float, measure: float) -> Piece:
        """A printed line in pieces begins, or goes on: the next piece has room beside this one."""
        cost, before, most, first, node = begun
        cost += fragment
        if piece is not None and piece[1] + low + next_low < measure + 0.5 and piece[0] + frag_on < cost:
            cost, before, most, first, node = piece
            cost += frag_on
        return cost, before + low, most + high + 0.3, first, node

    return advance
