"""Measures that could explain the lines: each line votes for every measure at which it would have ended where it did.

A line of width w, followed by a unit of width u that did not fit, says that the measure lies in [w, w + u].
In a stretch of lines the measure named most often is a candidate; the lines it explains are taken out and the
next is sought, so that a page may have several. A run of neighbours that agree among themselves gives a local
candidate (text round a photograph). Linear: fixed stretches, a fixed number of candidates, a fixed grid.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from ._width import Widths

STEP: Final = 0.25
"""Distance of neighbouring measures, in em."""
WIDEST: Final = 72.0
"""Lines wider than this are no newspaper's nor book's: they are paragraphs already."""
NARROWEST: Final = 5.0

_CELLS: Final = int(WIDEST / STEP) + 2
_STRETCH: Final = 96
_PER_STRETCH: Final = 5
_VOTES: Final = 3

Span = tuple[int, int]


def votes(widths: Widths) -> list[Span]:
    """For each line but the last the first and the last grid cell it votes for; (1, 0) where it cannot vote."""
    return list(map(_vote, widths.low, widths.high, widths.unit[1:]))


@lru_cache(1 << 12)
def _vote(low: float, high: float, unit: float) -> Span:
    """What one line votes for; remembered, because most lines of a column are as wide as others."""
    if low < NARROWEST - 1 or low > WIDEST - 1:
        return 1, 0
    return int(low / STEP), min(int((high + unit - 0.2) / STEP), _CELLS - 2)


def candidates(ballots: list[Span]) -> tuple[list[list[int]], dict[int, list[int]]]:
    """Grid cells of the measures to try: for each stretch of lines, and those that open at a given line."""
    near = _with_neighbours([_elect(ballots[i : i + _STRETCH]) for i in range(0, max(len(ballots), 1), _STRETCH)])
    return near, _runs(ballots, near)


def agreement(ballots: list[Span]) -> int:
    """How many lines agree on one measure."""
    return _winner(voting)[0] if (voting := _voting(ballots)) else 0


def commonest(ballots: list[Span]) -> list[list[float]]:
    """The two measures in em that most lines of each stretch agree on, the commonest first."""
    stretches = range(0, max(len(ballots), 1), _STRETCH)
    return [[cell * STEP for cell in _elect(ballots[i : i + _STRETCH], 2)] for i in stretches]


def used(near: Sequence[Sequence[int]], cells: Sequence[int]) -> tuple[list[list[int]], frozenset[int]]:
    """Candidates that a reading used, for each stretch of lines: all that the next need try; and which are local."""
    found = _with_neighbours([set(cells[i : i + _STRETCH]) for i in range(0, len(cells), _STRETCH)])
    kept = [[cell for cell in some if 0 < cell < _CELLS] for some in found]
    return kept, frozenset(cells).difference(*near)


def _with_neighbours(stretches: Sequence[Iterable[int]]) -> list[list[int]]:
    """Each stretch's cells and those of the stretches beside it."""
    return [sorted({cell for part in stretches[max(i - 1, 0) : i + 2] for cell in part}) for i in range(len(stretches))]


def stretch_of(line: int) -> int:
    """The stretch that a line belongs to."""
    return line // _STRETCH


def _elect(ballots: list[Span], most: int = _PER_STRETCH) -> list[int]:
    """The cells that most ballots agree on, each found among those that earlier winners do not explain."""
    chosen: list[int] = []
    left = _voting(ballots)
    while left and len(chosen) < most:
        best, cell = _winner(left)
        if best < _VOTES:
            break
        chosen.append(cell)
        left = {span: times for span, times in left.items() if not span[0] <= cell <= span[1]}
    return chosen


def _voting(ballots: list[Span]) -> dict[Span, int]:
    """How many times each ballot was cast, which is many times in a column; those that are void are left out."""
    return {span: times for span, times in Counter(ballots).items() if span[0] <= span[1]}


def _winner(ballots: Mapping[Span, int]) -> tuple[int, int]:
    """The greatest number of ballots that share a cell, and the first such cell."""
    change = [0] * (max(last for _, last in ballots) + 2)
    for (first, last), times in ballots.items():
        change[first] += times
        change[last + 1] -= times
    totals = list(accumulate(change))
    best = max(totals)
    return best, totals.index(best)


def _runs(ballots: list[Span], near: list[list[int]]) -> dict[int, list[int]]:
    """Where neighbours share a measure that their stretch does not have: the cell, at the line where they begin."""
    opened: dict[int, list[int]] = {}
    begin, low, high = 0, 0, _CELLS
    for i, (first, last) in enumerate([*ballots, (1, 0)]):
        more, less = first if first > low else low, last if last < high else high
        if more <= less:
            low, high = more, less
            continue
        if i - begin >= 2 and not any(low <= cell <= high for cell in near[stretch_of(begin)]):
            for at in range(max(begin - 2, 0), begin + 1):  # a first line or a tight one may stand before the run
                opened.setdefault(at, []).append(low)
        begin, low, high = (i, first, last) if first <= last else (i + 1, 0, _CELLS)
    return opened
