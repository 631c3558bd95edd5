"""Everything about the lines that no measure changes, brought together once, for the search to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from math import exp, log
from typing import Final, NamedTuple

from . import _costs as costs
from ._columns import Span
from ._evidence import Features
from ._marks import ENDS, STARTS
from ._width import LATIN, WIDE, Widths

_CACHED: Final = 1 << 12
_NONE: Final = -1
_FINAL, _COLON = ENDS.index("final"), ENDS.index("colon")
_LETTERS: Final = STARTS.index("lower"), STARTS.index("upper")


class LineCosts(NamedTuple):
    """Costs of one line in each of its roles, in nats.

    Attributes:
        soft: it ends in a soft break.
        last: it ends a paragraph of several lines.
        only: it is a paragraph, or a headline, alone.
        own: it ends a block that has a measure of its own.
        display: its width, where it is set in a larger font or across columns.
        free: its width and end, in a list; and in verse.
        norm: the part of `soft` that says how exactly the break is placed.
        opens: whether it may open a block with a measure of its own.
    """

    soft: float
    last: float
    only: float
    own: float
    display: float
    free: tuple[float, float]
    norm: float
    opens: bool


@dataclass(frozen=True, slots=True)
class Page:
    """What the search reads.

    Attributes:
        widths: of every line.
        costs: of every line.
        odds: for each break the log-odds of hard against soft that the surroundings give.
        begins: nats of each line for beginning a paragraph of several lines.
        borders: breaks that labels make hard.
        ballots: measures, as spans of grid cells, that each line would fit.
        near: measures to try, for each stretch of lines.
        opened: measures to try from a given line on.
        local: measures that a reading found only where they were opened.
    """

    widths: Widths
    costs: list[LineCosts]
    odds: Sequence[float]
    begins: Sequence[float]
    borders: frozenset[int]
    ballots: list[Span]
    near: list[list[int]]
    opened: dict[int, list[int]]
    local: frozenset[int] = frozenset()


def line_costs(widths: Widths, features: Features, borders: frozenset[int]) -> list[LineCosts]:
    """The costs of every line, given what stands at its end, inside it and at the start of the next."""
    low, high, scripts, starts, ends = widths.low, widths.high, widths.script, features.starts, features.ends
    nexts = zip(
        chain(scripts[1:], (_NONE,)),
        chain(starts[1:], (0,)),
        chain(islice(widths.unit, 1, None), (0.0,)),
        chain(islice(low, 1, None), (0.0,)),
        strict=True,
    )
    found: list[LineCosts] = []
    before, end_before = -9.0, _FINAL
    for i, (script, end, least, most, inner, after) in enumerate(
        zip(scripts, ends, low, high, features.inner, nexts, strict=True)
    ):
        width = (least + most) / 2
        tail = 0.0
        if end_before != _FINAL and i - 1 not in borders and i not in features.units:
            tail = _tail(script, most, width / before, script == LATIN and starts[i] in _LETTERS)
        step = round(4 * abs(width - before))
        next_script, start, unit, next_low = after
        found.append(
            _costs_of(script, end, least, most, inner, tail, step, next_script, start, unit, next_low <= least + 2)
        )
        before, end_before = width, end
    return _with_ends(found, scripts, features) if features.soft_ends else found


def _with_ends(found: list[LineCosts], scripts: Iterable[int], features: Features) -> list[LineCosts]:
    """The costs where a script's soft breaks meet other line ends than in the table."""
    extra = features.soft_ends
    rows = zip(found, scripts, features.ends, strict=True)
    return [own._replace(soft=own.soft + extra[script][end]) if script in extra else own for own, script, end in rows]


def _tail(script: int, high: float, part: float, letters: bool) -> float:
    """Cost of standing alone for a line that looks like the rest of the one before: far shorter than it.

    Latin `letters` at its beginning say so more loudly; a date or a number may stand alone.
    """
    lone = costs.TAIL if script == WIDE and 0.8 < high < 1.2 else 0.0
    for most, nats in costs.RESTS[letters]:
        if part < most:
            return max(lone, nats)
    return lone


def forget() -> None:
    """Whoever changes a price in `_costs` calls this, since the costs of lines are remembered."""
    _costs_of.cache_clear()


@lru_cache(_CACHED)
def _costs_of(
    script: int,
    end: int,
    low: float,
    high: float,
    inner: bool,
    tail: float,
    step: int,
    next_script: int,
    start: int,
    unit: float,
    below: bool,
) -> LineCosts:
    """The costs of one line; remembered, because the lines of a column are alike: half of them come from here.

    Args:
        script: of the line.
        end: class of its end.
        low: its least width in em.
        high: its greatest width in em.
        inner: whether punctuation stands inside it.
        tail: what it costs for looking like a rest.
        step: how much its width differs from that of the line before, in quarters of an em.
        next_script: of the line after it; `_NONE` for the last line.
        start: class of that line's start.
        unit: width of that line's first unit.
        below: that line is no wider than this one.
    """
    width = (low + high) / 2
    quarters = round(4 * width)
    prose, display, free = _inner(inner, quarters, costs.TAU[script])
    soft_start = hard_start = 0.0
    opens = False
    if next_script != _NONE:
        softly, hardly = costs.START[next_script][end == _FINAL]
        soft_start, hard_start = softly[start], hardly[start]
        opens = end not in (_FINAL, _COLON) and 6 <= low <= 48 and below
    norm = _norm(script, low, high, unit)
    free += hard_start + _like_the_last(step, quarters) + costs.REST_FREE * tail
    ends = costs.END[script]
    return LineCosts(
        soft=ends["soft"][end] + soft_start + prose + norm,
        last=ends["last"][end] + hard_start + prose + costs.LAST[script],
        only=ends["only"][end] + hard_start + display + tail,
        own=min(ends["own"][end], ends["only"][end] + costs.HEAD) + hard_start + prose + costs.OWN_OUT - costs.HARD_IN,
        display=costs.DISPLAY + log(width + 20.0),
        free=(free + costs.FREE[0][end], free + costs.FREE[-1][end]),
        norm=norm,
        opens=opens,
    )


def _norm(script: int, low: float, high: float, unit: float) -> float:
    """Logarithm of the range in which a line ends softly: as wide as what did not fit, and as the width is unknown.

    A wide unit comes before a break more often than a narrow one, by as much as it is wider, so that its width
    makes no difference beyond the usual (`costs.UNITS`).
    """
    return log(max(1.0, min(unit, costs.UNITS[script]) + high - low))


def with_units(found: list[LineCosts], widths: Widths) -> list[LineCosts]:
    """The costs where the units that follow have other widths, and nothing else has changed."""
    rows = zip(found, widths.script, widths.low, widths.high, [*widths.unit[1:], 0.0], strict=True)
    norms = [(own, _norm(script, low, high, unit)) for own, script, low, high, unit in rows]
    return [
        own if own.norm == norm else LineCosts(own.soft - own.norm + norm, *own[1:6], norm, own.opens)
        for own, norm in norms
    ]


@lru_cache(_CACHED)
def _inner(punctuated: bool, quarters: int, tau: float) -> tuple[float, float, float]:
    """Costs of having punctuation inside, or not, for a line of prose, a display line, a line of verse or a list.

    Widths are quarters of an em here and below: there are few of them, so that most costs are known already.
    """
    width = quarters / 4
    without, bare = exp(-width / tau), exp(-width / 100.0)
    if punctuated:
        return (
            -log(1.001 - without),
            -log(1.001 - 0.85 * bare - 0.15 * without),
            -log(1.001 - 0.5 * bare - 0.5 * without),
        )
    return width / tau, -log(0.85 * bare + 0.15 * without), -log(0.5 * bare + 0.5 * without)


@lru_cache(_CACHED)
def _like_the_last(difference: int, quarters: int) -> float:
    """Cost of a width where no measure rules: verse and lists repeat widths, or come near the one before."""
    same = 0.3 if difference < 2 else 0.0
    return -log(same + 0.08 * exp(-difference / 12.0) + 0.2 / (quarters / 4 + 20.0))
