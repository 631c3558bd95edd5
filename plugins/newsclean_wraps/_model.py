"""The model: which breaks are soft, decided for all lines together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ._columns import WIDEST, candidates, used, votes
from ._evidence import Features, features
from ._learned import Learned, Reading, learn, narrower
from ._lines import Lines
from ._marks import ENDS, STARTS
from ._page import Page, line_costs, with_units
from ._trellis import read
from ._width import Widths

_HYPHEN, _LOWER = ENDS.index("hyphen"), STARTS.index("lower")
READINGS: Final = 2
_LONG: Final = 60
_RARE: Final = 0.12


def decide(
    lines: Lines, widths: Widths, borders: frozenset[int] = frozenset(), leaning: Mapping[int, float] | None = None
) -> list[bool]:
    """For each line but the last whether the break after it is soft.

    `borders` are breaks that are hard whatever the widths say; `leaning` adds nats for soft (negative: for hard).
    """
    hard = [False] * max(len(lines) - 1, 0)
    if len(lines) < 2 or _is_joined(widths):
        return hard
    found = readings(lines, widths, borders, leaning or {})
    if found is None:
        return hard
    reading, seen = found[-1][0], found[-1][2]
    return reading.soft if _is_prose(reading.soft, seen) and not _is_rare(reading.soft) else hard


def readings(
    lines: Lines, widths: Widths, borders: frozenset[int], leaning: Mapping[int, float]
) -> list[tuple[Reading, Learned, Features]] | None:
    """One reading after another, each with what the one before has learned; None where no measure is in sight."""
    ballots = votes(widths)
    near, opened = candidates(ballots)
    if not any(near) and not opened:
        return None
    seen = features(lines)
    for i, nats in leaning.items():
        seen.base[i] -= nats
    page = Page(widths, line_costs(widths, seen, borders), seen.first_odds(), borders, ballots, near, opened)
    learned = Learned()
    found: list[tuple[Reading, Learned, Features]] = []
    while True:
        reading = read(page, learned)
        found.append((reading, learned, seen))
        if len(found) == READINGS or not any(reading.soft) or (found[1:] and reading.soft == found[-2][0].soft):
            return found
        learned = learn(page.widths, reading)
        page = _again(page, seen, reading, learned)


def _again(page: Page, seen: Features, reading: Reading, learned: Learned) -> Page:
    """The page with the measures that were found, what was learned about blank lines and the like, and about units."""
    near, local = used(page.near, reading.cells)
    page = replace(page, odds=seen.learn(reading.soft), near=near, opened={}, local=local)
    widths = narrower(page.widths, seen, reading, learned)
    return page if widths is page.widths else replace(page, widths=widths, costs=with_units(page.costs, widths))


def _is_joined(widths: Widths) -> bool:
    """Whether a good part of the text stands in lines too wide for any column: somebody has joined it before."""
    return sum(low for low in widths.low if low > WIDEST) > 0.25 * sum(widths.low)


def _is_rare(soft: Sequence[bool]) -> bool:
    """Whether hardly any break of a long text is soft: its lines are no column's, and those few are chance."""
    return len(soft) >= _LONG and sum(soft) < _RARE * len(soft)


def _is_prose(soft: Iterable[bool], seen: Features) -> bool:
    """Whether most paragraphs of three lines or more hold a sentence end, or go on with a small letter.

    Others are verse without punctuation, or lists whose entries are equally wide.
    """
    paragraphs = prose = length = 0
    holds = False
    for i, joins in enumerate([*soft, False]):
        holds = holds or seen.stops[i] or (joins and (seen.starts[i + 1] == _LOWER or seen.ends[i] == _HYPHEN))
        length += 1
        if not joins:
            paragraphs += length >= 3
            prose += length >= 3 and holds
            length, holds = 0, False
    return prose * 2 >= paragraphs
