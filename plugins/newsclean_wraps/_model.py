"""The model: which breaks are soft, decided for all lines together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from . import _costs as costs
from ._columns import WIDEST, candidates, used, votes
from ._divided import divided, divides
from ._evidence import Features, features
from ._face import as_set
from ._faces import TIMES
from ._font import learned_font, quotes
from ._guards import is_column, is_prose, side_by_side
from ._inside import soft_ends
from ._kana import proportional
from ._learned import Learned, Reading, learn
from ._lengths import lengths
from ._lines import Lines
from ._mixed import ANY
from ._page import Page, line_costs, with_units
from ._ragged import ragged
from ._resumed import interrupted
from ._syllables import by_syllables, leave_no_room
from ._trellis import read
from ._width import Widths

READINGS: Final = 2


def decide(
    lines: Lines, widths: Widths, borders: frozenset[int] = frozenset(), leaning: Mapping[int, float] | None = None
) -> list[bool]:
    """For each line but the last whether the break after it is soft.

    `borders` are breaks that are hard whatever the widths say; `leaning` adds nats for soft (negative: for hard).
    """
    hard = [False] * max(len(lines) - 1, 0)
    if len(lines) < 2 or side_by_side(lines) or _is_joined(lines, widths):
        return hard
    found = readings(lines, widths, borders, leaning or {})
    if found is None:
        return ragged(hard, lines, widths, borders, cache(lambda: features(lines)))  # asked for by every stretch
    soft, seen = found[-1][0].soft, found[-1][2]
    if not (is_prose(soft, seen) and is_column(soft, lines, widths, seen)):
        soft = hard
    return ragged(soft, lines, widths, borders, lambda: seen)


def readings(
    lines: Lines, widths: Widths, borders: frozenset[int], leaning: Mapping[int, float]
) -> list[tuple[Reading, Learned, Features]] | None:
    """One reading after another, each with what the one before has learned; None where no measure is in sight."""
    font = quotes(widths := proportional(widths, lines))
    if font != ANY:
        widths = widths.in_font(font)
    widths = by_syllables(words := widths, lines)
    if divides(lines, widths):
        widths = divided(lines, widths, TIMES)
    ballots = votes(widths)
    near, opened = candidates(ballots)
    if not any(near) and not opened:
        return None
    seen = features(lines)
    seen.soft_ends = soft_ends(lines, widths, words_whole=widths is words)
    for i, nats in leaning.items():
        seen.base[i] -= nats
    for i in interrupted(seen.ends, seen.starts, widths.script, seen.few_blank(), borders):
        seen.base[i] += costs.TORN
    prices = line_costs(widths, seen, borders)
    page = Page(widths, prices, seen.first_odds(), seen.begins, borders, ballots, near, opened)
    del prices, ballots, words  # when the page changes, they are to go
    learned = Learned()
    found: list[tuple[Reading, Learned, Features]] = []
    while True:
        reading = read(page, learned)
        found.append((reading, learned, seen))
        if len(found) == READINGS or not any(reading.soft) or (found[1:] and reading.soft == found[-2][0].soft):
            return found
        widths, reading, scaled = as_set(lines, page.widths, reading)
        learned = learn(widths, reading)
        better = learned_font(lines, widths, reading, learned, font)
        as_before = better in (ANY, font)
        now = leave_no_room(widths, lines, reading, learned) if as_before else widths.in_font(better)
        if scaled:
            near = [[scaled.get(cell, cell) for cell in some] for some in page.near]
            page = replace(page, widths=widths, costs=with_units(page.costs, widths), ballots=votes(widths), near=near)
        page, font = _again(page, seen, reading, learned, now), better


def _again(page: Page, seen: Features, reading: Reading, learned: Learned, widths: Widths) -> Page:
    """The page with the measures that were found, what was learned about blank lines and the like."""
    near, local = used(page.near, reading.cells)
    odds = seen.learn(reading.soft, reading.cells)
    for i, nats in lengths(seen.lines, reading.soft, seen.ends, widths.script):
        odds[i] += nats
    page = replace(page, odds=odds, begins=seen.begins, near=near, opened={}, local=local)
    if widths is not page.widths:
        page = replace(page, widths=widths, costs=line_costs(widths, seen, page.borders))
    return page


def _is_joined(lines: Lines, widths: Widths) -> bool:
    """Whether a good part of the text stands in lines too wide for any column: somebody has joined it before."""
    wide = [i for i, low in enumerate(widths.low) if low > WIDEST]
    if sum(widths.low[i] for i in wide) <= 0.25 * sum(widths.low):
        return False
    text, starts, ends = lines.text, lines.starts, lines.ends
    return sum(_goes_on(text[ends[i] - 1], text[starts[i + 1]]) for i in wide if i + 1 < len(lines)) < 0.25 * len(wide)


def _goes_on(last: str, first: str) -> bool:
    """Whether a line goes on in the next one, as a line does that an extractor made of several, at their hyphens."""
    return first.islower() and (last.isalpha() or last in ",;-")
