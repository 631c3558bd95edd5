"""Everything about the lines that no measure changes, brought together once, for the search to read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import exp, log
from typing import Final, NamedTuple

from . import _costs as costs
from ._columns import Span
from ._evidence import Features
from ._marks import ENDS
from ._width import WIDE, Widths

_CACHED: Final = 1 << 14
_FINAL, _COLON = ENDS.index("final"), ENDS.index("colon")


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
        borders: breaks that labels make hard.
        ballots: measures, as spans of grid cells, that each line would fit.
        near: measures to try, for each stretch of lines.
        opened: measures to try from a given line on.
        local: measures that a reading found only where they were opened.
    """

    widths: Widths
    costs: list[LineCosts]
    odds: list[float]
    borders: frozenset[int]
    ballots: list[Span]
    near: list[list[int]]
    opened: dict[int, list[int]]
    local: frozenset[int] = frozenset()


def line_costs(widths: Widths, features: Features, borders: frozenset[int]) -> list[LineCosts]:
    """The costs of every line, given what stands at its end, inside it and at the start of the next."""
    found: list[LineCosts] = []
    before = -9.0
    for i in range(len(widths.low)):
        width = (widths.low[i] + widths.high[i]) / 2
        tail = 0.0 if not i or i - 1 in borders or features.ends[i - 1] == _FINAL else _tail(i, width / before, widths)
        found.append(_costs_of(i, width, before, tail, widths, features))
        before = width
    return found


def _tail(i: int, part: float, widths: Widths) -> float:
    """Cost of standing alone for a line that looks like the rest of the one before: far shorter than it."""
    lone = costs.TAIL if widths.script[i] == WIDE and 0.8 < widths.high[i] < 1.2 else 0.0
    for most, nats in costs.RESTS:
        if part < most:
            return max(lone, nats)
    return lone


def _costs_of(i: int, width: float, before: float, tail: float, widths: Widths, features: Features) -> LineCosts:
    script, end, high = widths.script[i], features.ends[i], widths.high[i]
    quarters = round(4 * width)
    prose, display, free = _inner(features.inner[i], quarters, costs.TAU[script])
    soft_start = hard_start = unit = 0.0
    opens = False
    if i + 1 < len(widths.low):
        start = features.starts[i + 1]
        softly, hardly = costs.START[widths.script[i + 1]][end == _FINAL]
        soft_start, hard_start = softly[start], hardly[start]
        unit = widths.unit[i + 1]
        opens = end not in (_FINAL, _COLON) and 6 <= widths.low[i] <= 48 and widths.low[i + 1] <= widths.low[i] + 2
    norm = log(max(1.0, unit + high - widths.low[i]))
    free += hard_start + _like_the_last(round(4 * abs(width - before)), quarters) + costs.REST_FREE * tail
    ends = costs.END[script]
    return LineCosts(
        soft=ends["soft"][end] + soft_start + prose + norm,
        last=ends["last"][end] + hard_start + prose,
        only=ends["only"][end] + hard_start + display + tail,
        own=min(ends["own"][end], ends["only"][end] + costs.HEAD) + hard_start + prose + costs.OWN_OUT - costs.HARD_IN,
        display=costs.DISPLAY + log(width + 20.0),
        free=(free + costs.FREE[0][end], free + costs.FREE[-1][end]),
        norm=norm,
        opens=opens,
    )


def with_units(found: list[LineCosts], widths: Widths) -> list[LineCosts]:
    """The costs where the units that follow have other widths, and nothing else has changed."""
    rows = zip(found, widths.low, widths.high, [*widths.unit[1:], 0.0], strict=True)
    norms = [(own, log(max(1.0, unit + high - low))) for own, low, high, unit in rows]
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
