"""What a first reading says about this text: measures, indents, exactness, units, fragments. The next one uses it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from . import _costs as costs
from ._columns import STEP
from ._evidence import Features
from ._fit import fit
from ._marks import ENDS
from ._width import HANGUL, LATIN, Widths

OWN = 1000
"""Added to a grid cell: the measure of one block alone, such as a caption or a headline of several lines."""

SAMPLE = 40
"""Lines of one measure that are looked at: more say no more."""

_HYPHEN = ENDS.index("hyphen")
_Row = tuple[float, float, float, int]  # low, high, unit that follows, script


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of the breaks.

    Attributes:
        soft: for each break whether it is soft.
        fragment: for each break whether it is soft and stands inside a printed line.
        cells: for each line the grid cell of its measure; 0 or less for none, above `OWN` for a block's own.
    """

    soft: list[bool]
    fragment: list[bool]
    cells: list[int]


@dataclass(frozen=True, slots=True)
class Learned:
    """Costs and measures that differ from text to text.

    Attributes:
        indent: cost of each of `costs.INDENTS`, in nats.
        fragment: cost of a printed line that comes in pieces.
        enter: cost of the first column after text without one.
        measure: exact measure in em of a grid cell, where enough lines tell.
        sigma: how exactly lines fit, in em, for each script.
    """

    indent: tuple[float, ...] = (math.log(3),) * 3
    fragment: float = costs.FRAG
    enter: float = costs.ENTER
    measure: dict[int, float] = field(default_factory=dict)
    sigma: tuple[float, ...] = costs.SIGMA


def learn(widths: Widths, reading: Reading) -> Learned:
    """Estimate from one reading what the next should know."""
    firsts: dict[int, list[_Row]] = {}
    middles: dict[int, list[_Row]] = {}
    soft = reading.soft
    for i, cell in enumerate(reading.cells[:-1]):
        if soft[i] and not reading.fragment[i] and 0 < cell < OWN:
            row = (widths.low[i], widths.high[i], widths.unit[i + 1], widths.script[i])
            (middles if i and soft[i - 1] else firsts).setdefault(cell, []).append(row)
    used = {cell: rows[:: len(rows) // SAMPLE + 1] for cell, rows in middles.items() if len(rows) >= 3}
    sigma = _exactness(used)
    measure = {cell: min(_trials(cell), key=lambda em: _misfit(em, rows, sigma)) for cell, rows in used.items()}
    lines = [(measure.get(cell, cell * STEP), row) for cell, rows in firsts.items() for row in rows[:SAMPLE]]
    columns = sum(s and cell > 0 for s, cell in zip(soft, reading.cells, strict=False)) / len(reading.cells)
    return Learned(
        indent=_indents(lines, sigma),
        fragment=_fragments(reading),
        enter=min(costs.ENTER, 3.0 - 2.0 * math.log(columns + 0.01)),
        measure=measure,
        sigma=sigma,
    )


def _fragments(reading: Reading) -> float:
    """Cost of a printed line in pieces, as frequent as it was found, unless most lines were: no column explains that."""
    pieces = sum(reading.fragment)
    if pieces > sum(reading.soft) - pieces:
        return costs.FRAG
    return max(1.0, -math.log((pieces + 0.2) / (len(reading.soft) + 40)))


def _exactness(used: dict[int, list[_Row]]) -> tuple[float, ...]:
    """The standard deviation that explains each script's middle lines best, every measure at its own best."""
    sigma = list(costs.SIGMA)
    for script in range(3):
        parts = {cell: [row for row in rows if row[3] == script] for cell, rows in used.items()}
        if sum(map(len, parts.values())) >= 12:
            sigma[script] = min(costs.SIGMAS, key=lambda s: _total(parts, s))
    return tuple(sigma)


def _total(parts: dict[int, list[_Row]], sigma: float) -> float:
    return sum(
        min(_misfit(em, rows, (sigma,) * 3) for em in _trials(cell)[::2]) for cell, rows in parts.items() if rows
    )


def _trials(cell: int) -> list[float]:
    """Measures round a grid cell: a line that hangs or a narrow font puts it a little off."""
    return [cell * STEP + 0.125 * k for k in range(-3, 10)]


def _misfit(measure: float, rows: Sequence[_Row], sigma: Sequence[float]) -> float:
    return sum(fit(measure, *row[:3], sigma[row[3]], costs.EXACT[row[3]]) for row in rows)


def _indents(lines: Sequence[tuple[float, _Row]], sigma: Sequence[float]) -> tuple[float, ...]:
    """Costs of the indents, by expectation maximisation over the first lines."""
    table = [[math.exp(-_misfit(measure - em, [row], sigma)) for em in costs.INDENTS] for measure, row in lines]
    shares = [1 / 3] * 3
    for _ in range(8):
        counts = [0.3] * 3
        for likely in table:
            weights = [a * b for a, b in zip(likely, shares, strict=True)]
            if (total := sum(weights)) > 1e-4:
                counts = [c + w / total for c, w in zip(counts, weights, strict=True)]
        shares = [count / sum(counts) for count in counts]
    return tuple(-math.log(0.97 * share + 0.01) for share in shares)


def narrower(widths: Widths, features: Features, reading: Reading, learned: Learned) -> Widths:
    """Units as this text breaks them: Korean between syllables, Latin words at hyphens; the same object if as before.

    Where lines leave less room than the next word would take, words are broken, so that the unit is less than a word.
    """
    soft, cells, measure = reading.soft, reading.cells, learned.measure
    room = [
        measure[cells[i]] - widths.high[i]
        for i in range(1, len(soft))
        if soft[i] and soft[i - 1] and widths.script[i] == HANGUL and cells[i] in measure
    ]
    syllables = len(room) >= 8 and sum(em > costs.SYLLABLE for em in room) <= 0.06 * len(room)
    latin = [features.ends[i] == _HYPHEN for i, s in enumerate(soft) if s and widths.script[i] == LATIN]
    hyphens = len(latin) >= 10 and sum(latin) >= 0.05 * len(latin)
    if not syllables and not hyphens:
        return widths
    most = (99.0, costs.HYPHENATED if hyphens else 99.0, costs.SYLLABLE if syllables else 99.0)
    return replace(widths, unit=[min(u, most[s]) for u, s in zip(widths.unit, widths.script, strict=True)])
