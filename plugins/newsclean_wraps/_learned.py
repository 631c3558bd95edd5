"""What a first reading says about this text: measures, indents, exactness, units, fragments. The next one uses it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress

from . import _costs as costs
from ._columns import STEP
from ._fit import EDGES, MOST, ORIGIN, PER_SIGMA, RIGHT, Edges, edge
from ._width import WIDE, Widths

OWN = 1000
"""Added to a grid cell: the measure of one block alone, such as a caption or a headline of several lines."""

SAMPLE = 40
"""Lines of one measure that are looked at: more say no more."""

_Row = tuple[float, float, int, int]  # least measure, measure that would have held the next unit, script, loose


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of the breaks.

    Attributes:
        soft: for each break whether it is soft; as bytes, since a list of a long text's takes eight times as much.
        fragment: for each break whether it is soft and stands inside a printed line.
        cells: for each line the grid cell of its measure; 0 or less for none, above `OWN` for a block's own.
    """

    soft: Sequence[int]
    fragment: Sequence[int]
    cells: Sequence[int]


@dataclass(frozen=True, slots=True)
class Learned:
    """Costs and measures that differ from text to text.

    Attributes:
        indent: cost of each of `costs.INDENTS`, in nats.
        fragment: cost of a printed line that comes in pieces.
        enter: cost of the first column after text without one.
        own: cost of a block of its own in text without columns, beyond its price elsewhere.
        measure: exact measure in em of a grid cell, where enough lines tell.
        sigma: how exactly lines fit, in em, for each script.
    """

    indent: tuple[float, ...] = (math.log(3),) * 3
    fragment: float = costs.FRAG
    enter: float = costs.ENTER
    own: float = field(default_factory=lambda: costs.OWN_FIRST)
    measure: dict[int, float] = field(default_factory=dict)
    sigma: tuple[float, ...] = costs.SIGMA


def learn(widths: Widths, reading: Reading) -> Learned:
    """Estimate from one reading what the next should know."""
    firsts, middles = _rows(widths, reading)
    used = {
        cell: [_row(widths, i) for i in ids[:: len(ids) // SAMPLE + 1]]
        for cell, ids in middles.items()
        if len(ids) >= 3
    }
    parts = [_Part(cell, script, rows) for cell, rows in used.items() for script, rows in _by_script(rows)]
    measure = {cell: cell * STEP for cell in used}
    _settle(measure, parts, costs.SIGMA)
    sigma = tuple(_exactness(script, measure, parts) for script in range(3))
    _settle(measure, parts, sigma)
    lines = Counter(
        (measure.get(cell, cell * STEP), _row(widths, i)) for cell, ids in firsts.items() for i in ids[:SAMPLE]
    )
    set_in_columns = [cell > 0 for cell in compress(reading.cells, reading.soft)]
    columns = sum(set_in_columns) / len(reading.cells)
    return Learned(
        indent=_indents(lines, sigma),
        fragment=_fragments(reading),
        enter=min(costs.ENTER, 3.0 - 2.0 * math.log(columns + 0.01)),
        own=costs.OWN_FREE,
        measure=measure,
        sigma=sigma,
    )


def _rows(widths: Widths, reading: Reading) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Numbers of the first lines of paragraphs and of the middle ones, by the cell of their measure."""
    firsts: dict[int, list[int]] = defaultdict(list)
    middles: dict[int, list[int]] = defaultdict(list)
    before = 0
    for i, (soft, fragment, cell) in enumerate(zip(reading.soft, reading.fragment, reading.cells, strict=False)):
        if soft and not fragment and 0 < cell < OWN:
            (middles if before else firsts)[cell].append(i)
        before = soft
    return firsts, middles


def _row(widths: Widths, i: int) -> _Row:
    script = widths.script[i]
    least = min(widths.low[i], MOST) - costs.SLACK[script]
    most = min(widths.high[i], MOST) + widths.unit[i + 1] - costs.EXACT[script]
    return least, most, script, widths.loose[i + 1]


def _by_script(rows: Sequence[_Row]) -> list[tuple[int, list[_Row]]]:
    found = [(script, [row for row in rows if row[2] == script]) for script in range(3)]
    return [(script, part) for script, part in found if part]


class _Part:
    """Lines of one measure and one script, and what it costs to set them in a measure like theirs."""

    def __init__(self, cell: int, script: int, rows: Sequence[_Row]) -> None:
        self.cell, self.script, self.count = cell, script, len(rows)
        self._rows = Counter(rows)
        self._scaled: dict[float, list[tuple[float, float, int, Edges]]] = {}
        self._known: dict[tuple[float, float], float] = {}

    def misfit(self, measure: float, sigma: float) -> float:
        """Cost in nats of a measure in em, at an exactness in em."""
        found = self._known.get((measure, sigma))
        if found is None:
            k = PER_SIGMA / sigma
            scaled = self._scaled.get(sigma)
            if scaled is None:
                scaled = [(ORIGIN - a * k, ORIGIN + b * k, n, RIGHT[o]) for (a, b, _, o), n in self._rows.items()]
                self._scaled[sigma] = scaled
            m = measure * k
            found = sum([n * (EDGES[int(m + a)] + right[int(b - m)]) for a, b, n, right in scaled])
            self._known[measure, sigma] = found
        return found


def _settle(measure: dict[int, float], parts: Sequence[_Part], sigma: Sequence[float]) -> None:
    """Move each measure to where its lines fit best; a line that hangs or a narrow font puts it off its grid cell."""
    for cell in measure:
        own = [part for part in parts if part.cell == cell]
        whole = costs.WHOLE if any(part.script == WIDE for part in own) else 0.0

        def cost(k: int) -> float:
            em = cell * STEP + 0.125 * k  # noqa: B023
            return sum([part.misfit(em, sigma[part.script]) for part in own]) + whole * abs(em - round(em))  # noqa: B023

        measure[cell] = cell * STEP + 0.125 * _descend(cost, round((measure[cell] - cell * STEP) * 8), -3, 9)


def _descend(cost: Callable[[int], float], at: int, least: int, most: int) -> int:
    """The whole number near `at` from which costs rise to both sides."""
    here = cost(at)
    for step in (1, -1):
        moved = False
        while least <= at + step <= most and (there := cost(at + step)) < here:
            at, here, moved = at + step, there, True
        if moved:
            break
    return at


def _exactness(script: int, measure: Mapping[int, float], parts: Sequence[_Part]) -> float:
    """The standard deviation that explains a script's middle lines best, every measure near its own best."""
    own = [part for part in parts if part.script == script]
    if sum(part.count for part in own) < 12:
        return costs.SIGMA[script]

    def cost(k: int) -> float:
        sigma = costs.SIGMAS[k]
        return sum([min([part.misfit(measure[part.cell] + em, sigma) for em in (-0.125, 0.0, 0.125)]) for part in own])

    return costs.SIGMAS[_descend(cost, 2, 0, len(costs.SIGMAS) - 1)]


def _fragments(reading: Reading) -> float:
    """Cost of a printed line in pieces, as frequent as it was found; unless most were: no column explains that."""
    pieces = sum(reading.fragment)
    if pieces > sum(reading.soft) - pieces:
        return costs.FRAG
    return max(1.0, -math.log((max(pieces - costs.FRAG_FEW, 0) + 0.2) / (len(reading.soft) + 40)))


def _indents(lines: Mapping[tuple[float, _Row], int], sigma: Sequence[float]) -> tuple[float, ...]:
    """Costs of the indents, by expectation maximisation over the first lines."""
    table = []
    for (measure, (a, b, script, _)), n in lines.items():
        k = PER_SIGMA / sigma[script]
        fits = [edge((measure - em - a) * k / 8) + edge((b - measure + em) * k / 8) for em in costs.INDENTS]
        x, y, z = map(math.exp, (-fit for fit in fits))
        table.append((n, x, y, z))
    p = q = r = 1 / 3
    for _ in range(8):
        one = two = three = 0.3
        for n, x, y, z in table:
            x, y, z = x * p, y * q, z * r
            if (total := x + y + z) > 1e-4:
                total = n / total
                one, two, three = one + x * total, two + y * total, three + z * total
        total = one + two + three
        p, q, r = one / total, two / total, three / total
    return tuple(-math.log(0.97 * share + 0.01) for share in (p, q, r))
