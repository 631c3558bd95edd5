"""The cheapest explanation of all lines, by dynamic programming.

Going down the lines, a state says in which measure the text is set and what the break before was: a paragraph of
several lines ended (`PROSE`), a line of its own ended (`DISPLAY`), the break is soft (`SOFT`), or soft in the middle
of a printed line that the extractor gave in pieces (`FRAGMENT`). A state's value is the cost of the cheapest way
there; a measure changes at a cost, so that states far dearer than the best need not be kept. Time is linear in the
number of lines, and so is memory but for a small constant, since ways back that have met are settled.
"""

from __future__ import annotations

from math import log
from typing import Final, NamedTuple

from . import _costs as costs
from ._columns import STEP, stretch_of
from ._fit import edge, fit
from ._learned import OWN, Learned, Reading
from ._page import LineCosts, Page
from ._width import LATIN

NEVER: Final = 1e9
PROSE, SOFT, FRAGMENT, DISPLAY = range(4)
FREE: Final = (0, -1)
"""Cells of text that no measure explains: lists, and verse."""
_KEPT, _SETTLED = 512, 4096

Key = tuple[int, int]
"""A state: grid cell and kind of the break before."""


class _Line(NamedTuple):
    i: int
    low: float
    high: float
    unit: float
    next_low: float
    sigma: float
    exact: float
    latin: bool
    softable: bool
    soft: float
    costs: LineCosts


class _Way(NamedTuple):
    """Cheapest ways into a measure, with the states they come from."""

    first: float
    first_from: Key
    only: float
    only_from: Key
    middle: float
    middle_from: Key


class _Piece(NamedTuple):
    """A printed line that has come in part: cost so far, widths so far, whether it is a paragraph's first."""

    cost: float
    low: float
    high: float
    first: bool


def read(page: Page, learned: Learned) -> Reading:
    """The cheapest reading of the breaks of a page of two lines or more."""
    return _Trellis(page, learned).run()


class _Trellis:
    def __init__(self, page: Page, learned: Learned) -> None:
        self.page, self.learned = page, learned
        self.prose: dict[int, float] = {}
        self.display: dict[int, float] = dict.fromkeys(FREE, 0.0)
        self.soft: dict[int, float] = {}
        self.pieces: dict[int, _Piece] = {}
        self.own_from: dict[int, Key] = {}
        self.sources: dict[Key, Key] = {}
        self.back: list[dict[Key, Key]] = []
        self.way: list[Key] = []
        self._best()

    def run(self) -> Reading:
        for i in range(len(self.page.costs)):
            self._step(self._line(i))
            if len(self.back) == _KEPT + _SETTLED:
                self.way += self._trace()[:_SETTLED]
                del self.back[:_SETTLED]
        self.way += self._trace()
        kinds = [kind for _, kind in self.way[1:]]
        return Reading([k in (SOFT, FRAGMENT) for k in kinds], [k == FRAGMENT for k in kinds], [c for c, _ in self.way])

    def _line(self, i: int) -> _Line:
        page, widths, own = self.page, self.page.widths, self.page.costs[i]
        script = widths.script[i]
        sigma, exact = self.learned.sigma[script], costs.EXACT[script]
        low, high, latin = widths.low[i], widths.high[i], script == LATIN
        if i + 1 == len(page.costs):
            return _Line(i, low, high, 0.0, 99.0, sigma, exact, latin, False, NEVER, own)
        softable = i not in page.borders
        soft = own.soft + page.odds[i] if softable else NEVER
        return _Line(i, low, high, widths.unit[i + 1], widths.low[i + 1], sigma, exact, latin, softable, soft, own)

    def _step(self, line: _Line) -> None:
        """Go on by one line."""
        old = self.prose, self.display, self.soft, self.pieces
        cells = self._cells(line)
        self.prose, self.display, self.soft, self.pieces, self.sources = {}, {}, {}, {}, {}
        self._free(line, old[1])
        for cell in cells:
            if cell > OWN:
                self._own(line, cell, old[2])
            else:
                self._column(line, cell, *old)
        self.back.append(self.sources)
        self._best()
        self._prune()

    def _cells(self, line: _Line) -> set[int]:
        """Measures to go on with or to try from this line on."""
        page, i = self.page, line.i
        cells = {cell for cell in (*self.prose, *self.display) if cell > 0}
        cells.update(self.soft, self.pieces)
        if not line.softable:
            return cells
        first, last = page.ballots[i]
        if first <= last:
            cells.update(cell for cell in page.near[stretch_of(i)] if first - 2 <= cell <= last + 10)
        cells.update(page.opened.get(i, ()))
        if line.costs.opens:
            cells.add(OWN + int(max(line.low, line.next_low) / STEP))
        return cells

    def _free(self, line: _Line, display: dict[int, float]) -> None:
        """Text without a measure: every break is hard."""
        leave, source = min((self.best_prose, self.prose_key), (self.best_display, self.display_key))
        for cell in FREE:
            ways = [
                (display.get(cell, NEVER), (cell, DISPLAY)),
                (display.get(-1 - cell, NEVER) + costs.TURN, (-1 - cell, DISPLAY)),
            ]
            cost, origin = min(*ways, (leave + costs.LEAVE, source))
            self._put(self.display, cell, DISPLAY, cost + line.costs.free[-cell], origin)

    def _put(self, states: dict[int, float], cell: int, kind: int, cost: float, source: Key) -> None:
        if cost < states.get(cell, NEVER):
            states[cell] = cost
            self.sources[cell, kind] = source

    def _column(
        self,
        line: _Line,
        cell: int,
        prose: dict[int, float],
        display: dict[int, float],
        soft: dict[int, float],
        pieces: dict[int, _Piece],
    ) -> None:
        """One line in one measure, in all its roles."""
        measure = self.learned.measure.get(cell) or cell * STEP
        way = self._enter(line, cell, measure, prose, display, soft)
        low, high, fold = _unfold(line, measure)
        piece = pieces.get(cell)
        if line.softable:
            self._soft(line, cell, measure, way, (low, high, fold), piece)
            if line.low + line.next_low < measure + 0.5:
                self._piece(line, cell, measure, way, piece)
        full = log(measure) + edge((measure + costs.SLACK - low) / line.sigma) + fold
        self._put(self.prose, cell, PROSE, way.middle + full + costs.HARD_IN + line.costs.last, way.middle_from)
        if piece is not None:
            full_pieces = log(measure) + edge((measure + costs.SLACK - piece.low - line.low) / line.sigma)
            cost = piece.cost + costs.FRAG_END + full_pieces + costs.HARD_IN + line.costs.last
            self._put(self.prose, cell, PROSE, cost, (cell, FRAGMENT))
        self._put(
            self.display, cell, DISPLAY, way.only + min(full, line.costs.display) + line.costs.only, way.only_from
        )

    def _enter(
        self,
        line: _Line,
        cell: int,
        measure: float,
        prose: dict[int, float],
        display: dict[int, float],
        soft: dict[int, float],
    ) -> _Way:
        """The cheapest ways into a measure: to stay in it, or to change to it."""
        extra = max(0.0, 8.0 - measure) + (costs.LOCAL if cell in self.page.opened.get(line.i, ()) else 0.0)
        p, p_from = prose.get(cell, NEVER), (cell, PROSE)
        if self.best_prose + costs.SWITCH + extra < p:
            p, p_from = self.best_prose + costs.SWITCH + extra, self.prose_key
        d, d_from = display.get(cell, NEVER), (cell, DISPLAY)
        if self.best_display + costs.SWITCH + extra < d:
            d, d_from = self.best_display + costs.SWITCH + extra, self.display_key
        if self.best_free + self.learned.enter + extra < d:
            d, d_from = self.best_free + self.learned.enter + extra, self.free_key
        middle, middle_from = soft.get(cell, NEVER), (cell, SOFT)
        if self.best_soft + costs.SWITCH_MID + extra < middle:
            middle, middle_from = self.best_soft + costs.SWITCH_MID + extra, self.soft_key
        return _way(p, p_from, d, d_from, middle, middle_from)

    def _soft(
        self, line: _Line, cell: int, measure: float, way: _Way, width: tuple[float, float, float], piece: _Piece | None
    ) -> None:
        """The line ends in a soft break: as a middle line, as a first one, or as the last piece of either."""
        low, high, fold = width
        cost, source = way.middle + self._fit(line, measure, low, high) + costs.SOFT_IN, way.middle_from
        if way.first < cost:
            first = way.first + self._fit_first(line, measure, low, high, True)
            if first < cost:
                cost, source = first, way.first_from
        if piece is not None:
            whole = self._fit_first(line, measure, piece.low + line.low, piece.high + line.high, piece.first)
            if piece.cost + costs.FRAG_END + whole < cost:
                cost, source = piece.cost + costs.FRAG_END + whole, (cell, FRAGMENT)
        self._put(self.soft, cell, SOFT, cost + line.soft + fold, source)

    def _fit(self, line: _Line, measure: float, low: float, high: float) -> float:
        return fit(measure, low, high, line.unit, line.sigma, line.exact)

    def _fit_first(self, line: _Line, measure: float, low: float, high: float, first: bool) -> float:
        """Fit in the measure less an indent, whichever is the cheapest; a middle line in pieces has none to pay for."""
        indents = zip(costs.INDENTS, self.learned.indent, strict=True)
        ways = [self._fit(line, measure - em, low, high) + (cost if em or first else 0.0) for em, cost in indents]
        return min(ways)

    def _piece(self, line: _Line, cell: int, measure: float, way: _Way, piece: _Piece | None) -> None:
        """The line is a piece of a printed line: the next one has room beside it."""
        first = way.first <= way.middle
        cost, source = (way.first, way.first_from) if first else (way.middle, way.middle_from)
        cost, low, high = cost + self.learned.fragment, 0.0, 0.0
        if (
            piece is not None
            and piece.low + line.low + line.next_low < measure + 0.5
            and piece.cost + costs.FRAG_ON < cost
        ):
            cost, source, (_, low, high, first) = piece.cost + costs.FRAG_ON, (cell, FRAGMENT), piece
        cost += line.soft - line.costs.norm + costs.FRAG_W
        if cost < NEVER:
            self.pieces[cell] = _Piece(cost, low + line.low, high + line.high + 0.3, first)
            self.sources[cell, FRAGMENT] = source

    def _own(self, line: _Line, cell: int, soft: dict[int, float]) -> None:
        """A block with a measure of its own; where it ends, the column it interrupted goes on."""
        measure = (cell - OWN) * STEP
        extra = costs.OWN_ENTER + max(0.0, 8.0 - measure)
        d, d_from = self.best_display, self.display_key
        if self.best_free + 2.0 < d:
            d, d_from = self.best_free + 2.0, self.free_key
        middle = soft.get(cell, NEVER)
        way = _way(self.best_prose + extra, self.prose_key, d + extra, d_from, middle, (cell, SOFT))
        low, high, fold = _unfold(line, measure)
        if line.softable:
            exactly = self._fit(line, measure, low, high) + line.soft + fold
            if way.first < middle + costs.SOFT_IN:
                self._put(self.soft, cell, SOFT, way.first + exactly, way.first_from)
                self.own_from[cell] = way.first_from
            else:
                self._put(self.soft, cell, SOFT, middle + costs.SOFT_IN + exactly, (cell, SOFT))
        if middle < NEVER:
            full = log(measure) + edge((measure + costs.SLACK - low) / line.sigma) + fold
            self._give_back(cell, middle + full + costs.HARD_IN + line.costs.own)

    def _give_back(self, cell: int, cost: float) -> None:
        column, _ = self.own_from[cell]
        states, kind = (self.prose, PROSE) if column > 0 else (self.display, DISPLAY)
        self._put(states, column, kind, cost, (cell, SOFT))

    def _best(self) -> None:
        """The best states to leave from."""
        columns = {cell: cost for cell, cost in self.display.items() if cell > 0}
        free = {cell: cost for cell, cost in self.display.items() if cell <= 0}
        softs = {cell: cost for cell, cost in self.soft.items() if cell < OWN}
        self.best_prose, self.prose_key = _cheapest(self.prose, PROSE)
        self.best_display, self.display_key = _cheapest(columns, DISPLAY)
        self.best_free, self.free_key = _cheapest(free, DISPLAY)
        self.best_soft, self.soft_key = _cheapest(softs, SOFT)

    def _prune(self) -> None:
        """Forget states that cost more than a change of the measure from the best: they can be had again."""
        most = min(self.best_prose, self.best_display, self.best_free, self.best_soft) + costs.BEAM
        prose, display = (
            min(most, self.best_prose + costs.SWITCH + 0.5),
            min(most, self.best_display + costs.SWITCH + 0.5),
        )
        soft = min(most, self.best_soft + costs.SWITCH_MID + 0.5)
        self.prose = {cell: cost for cell, cost in self.prose.items() if cost < prose}
        self.display = {cell: cost for cell, cost in self.display.items() if cost < display or cell <= 0}
        self.soft = {cell: cost for cell, cost in self.soft.items() if cost < soft}
        self.pieces = {cell: piece for cell, piece in self.pieces.items() if piece.cost < most}

    def _trace(self) -> list[Key]:
        """For each line since the last one settled, its measure and the kind of the break before it."""
        ends = (
            (self.best_prose, self.prose_key),
            (self.best_display, self.display_key),
            (self.best_free, self.free_key),
        )
        _, key = min(ends)
        way: list[Key] = []
        for sources in reversed(self.back):
            source = sources[key]
            cell = source[0] if source[1] == SOFT and source[0] > OWN else key[0]
            way.append((cell, source[1]))
            key = source
        way.reverse()
        return way


def _cheapest(states: dict[int, float], kind: int) -> tuple[float, Key]:
    if not states:
        return NEVER, (1, kind)
    cell = min(states, key=states.__getitem__)
    return states[cell], (cell, kind)


def _way(p: float, p_from: Key, d: float, d_from: Key, middle: float, middle_from: Key) -> _Way:
    """After prose comes prose, after a line of its own another one: what a start costs depends on what was before."""
    first = (p + costs.FIRST_P, p_from) if p + costs.FIRST_P < d + costs.FIRST_D else (d + costs.FIRST_D, d_from)
    only = (p + costs.ONLY_P, p_from) if p + costs.ONLY_P < d + costs.ONLY_D else (d + costs.ONLY_D, d_from)
    return _Way(*first, *only, middle, middle_from)


def _unfold(line: _Line, measure: float) -> tuple[float, float, float]:
    """A line of Latin script that is wider than the column was joined at a hyphen by the extractor: its last part."""
    if not line.latin or line.low <= measure + 1.0:
        return line.low, line.high, 0.0
    parts = int((line.low - 0.5) / measure)
    return line.low - parts * measure, line.high - parts * (measure - 1.5), costs.FOLD + parts - 1
